import type { Difference } from "@concordat/engine";
import { builder } from "../builder.ts";

export const DifferenceRef = builder.objectRef<Difference>("Difference").implement({
  description: "One thing in which a citation as written and the record differ.",
  fields: (t) => ({
    field: t.exposeString("field", { description: "author, spelling, year, date or suffix." }),
    text: t.exposeString("text", { description: "What the text says." }),
    record: t.exposeString("record", { description: "What the record says." }),
  }),
});
