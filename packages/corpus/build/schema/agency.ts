import { z } from "zod";
import type { Agency } from "../../src/types/agency.ts";
import { common } from "./base.ts";
import { edtfDate, id, list, text } from "./fields.ts";
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
    "publisher",
    "university",
    "other",
  ]),
  country: text.exactOptional().describe("ISO code of the country; left out for international bodies"),
  established: edtfDate.exactOptional(),
  dissolved: edtfDate.exactOptional(),
  parent: id.exactOptional().describe("id of the body it belongs to"),
  successors: list(z.strictObject({ agency: id, date: edtfDate.exactOptional() })),
});

true satisfies Same<z.output<typeof agency>, Authored<Agency>>;
