import * as z from "zod";
import type { Agency } from "../packed/types/agency.ts";
import { common } from "./base.ts";
import { countingNumber, edtfDate, id, list, spokenOf, text } from "./fields.ts";
import type { Authored, Same } from "./same.ts";

/** What `data/agencies/<id>.yaml` may hold. */
export const agency = z.strictObject({
  name: text,
  ...common,
  kind: z.enum([
    "ministry",
    "department",
    "service",
    "directorate",
    "police",
    "armed-force",
    "task-force",
    "commission",
    "court",
    "international-body",
    "political-party",
    "newspaper",
    "journal",
    "publisher",
    "university",
    "other",
  ]),
  country: text.exactOptional().describe("ISO code of the country; left out for international bodies"),
  established: edtfDate.exactOptional(),
  dissolved: edtfDate.exactOptional(),
  parent: id.exactOptional().describe("id of the body it belongs to"),
  successors: list(z.strictObject({ agency: id, date: edtfDate.exactOptional() })),
  relations: list(
    z.strictObject({
      type: z.enum(["cooperates-with", "oversees", "created", "member-of", "publishes"]),
      target: id,
      ...spokenOf,
    }),
  ),
  tasks: list(
    z.strictObject({
      task: text.describe("what it was charged with, in your own words"),
      date: edtfDate.exactOptional(),
      with: list(id).describe("ids of the agencies it was to work with"),
      source: id,
      paragraph: countingNumber,
    }),
  ),
});

true satisfies Same<z.output<typeof agency>, Authored<Agency>>;
