import { builder } from "../builder.ts";

/** Paragraphs of a source, from one to another. */
export const ParagraphRange = builder.inputType("ParagraphRange", {
  description: "Paragraphs of a source, counted from 1, both ends included.",
  fields: (t) => ({
    from: t.int({ description: "From this one; from the first unless said." }),
    to: t.int({ description: "To this one; to the last unless said." }),
  }),
});
