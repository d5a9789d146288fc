import * as z from "zod";
import type { Agreement } from "../packed/types/agreement.ts";
import { common } from "./base.ts";
import { edtfDate, id, list, spokenOf, text } from "./fields.ts";
import { milestone } from "./milestone.ts";
import type { Authored, Same } from "./same.ts";

const status = z.enum([
  "signed",
  "in-force",
  "negotiated",
  "established",
  "published",
  "in-preparation",
  "proposed",
  "sought-not-reached",
  "withdrawn",
  "superseded",
  "ended",
  "unspecified",
]);

/** What `data/agreements/<id>.yaml` may hold. */
export const agreement = z.strictObject({
  name: text,
  ...common,
  kind: z.enum(["treaty", "agreement", "declaration", "memorandum", "partnership", "program", "plan", "policy", "proposal"]),
  status: status.default("unspecified"),
  parties: list(text).describe("ISO codes of countries (US, MX), agency ids, or names of peoples and territories"),
  dates: list(z.strictObject({ event: milestone, date: edtfDate, place: text.exactOptional() })),
  agencies: list(
    z.strictObject({
      agency: id,
      role: z.enum(["negotiates", "implements", "established-by", "proposed-by", "member", "oversees", "participant"]),
      ...spokenOf,
    }),
  ),
  relations: list(
    z.strictObject({
      type: z.enum(["replicates", "part-of", "follows-from", "supersedes", "implements", "based-on"]),
      target: id,
      ...spokenOf,
    }),
  ),
});

true satisfies Same<z.output<typeof agreement>, Authored<Agreement>>;
