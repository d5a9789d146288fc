import * as z from "zod";
import type { Person } from "../packed/types/person.ts";
import { common } from "./base.ts";
import { edtfDate, list, text } from "./fields.ts";
import type { Authored, Same } from "./same.ts";

/** What `data/people/<id>.yaml` may hold. */
export const person = z.strictObject({
  name: text,
  ...common,
  kind: z.enum(["official", "politician", "scholar", "journalist", "military", "other"]),
  offices: list(
    z.strictObject({
      title: text,
      for: text.exactOptional().describe("ISO code of the country, or id of the body"),
      date: edtfDate.exactOptional(),
    }),
  ),
});

true satisfies Same<z.output<typeof person>, Authored<Person>>;
