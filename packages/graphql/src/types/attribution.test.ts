import { answers } from "../../test/ask.ts";

answers([
  [
    "what a source ascribes without a citation, to somebody with a record and to nobody",
    `{ source(id: "tarn2005") { attributions { by record { key } paragraph footnote } } person(id: "ada-lind") { attributions { claim source { key } } } }`,
    {
      source: {
        attributions: [
          { by: "Ada Lind", record: { key: "ada-lind" }, paragraph: 3, footnote: null },
          { by: "A pilot who gave no name", record: null, paragraph: 4, footnote: 1 },
        ],
      },
      person: { attributions: [{ claim: "the harbor could not be watched by one police alone", source: { key: "tarn2005" } }] },
    },
  ],
]);
