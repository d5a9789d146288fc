import { answers } from "../../test/ask.ts";

answers([
  [
    "every difference, with the record it concerns",
    `{ errata { totalCount nodes { kind printed recorded record { __typename key } } } }`,
    {
      errata: {
        totalCount: 4,
        nodes: [
          { kind: "NAME", printed: "Ada Lynd", recorded: "Ada Lind", record: { __typename: "Person", key: "ada-lind" } },
          { kind: "DATE", printed: "2003-05", recorded: "2004-02", record: { __typename: "Agreement", key: "harbor-partnership" } },
          {
            kind: "DATE",
            printed: "2004-03-22",
            recorded: "2002-03-22",
            record: { __typename: "Agreement", key: "southern-lakes-accord" },
          },
          { kind: "CITATION", printed: "2003", recorded: "2004", record: { __typename: "Citation", key: "welland2004" } },
        ],
      },
    },
  ],
  [
    "errata of one kind, and of one record by any of its names",
    `{ a: errata(filter: { kind: DATE, status: VERIFIED }) { totalCount } b: errata(filter: { record: "Ada Lynd" }) { nodes { field } } c: errata(filter: { text: "lynd" }) { totalCount } }`,
    { a: { totalCount: 1 }, b: { nodes: [{ field: "name" }] }, c: { totalCount: 1 } },
  ],
  [
    "where a source prints it, by the paragraph of a note and by that of its mark",
    `{ errata(filter: { paragraph: 5 }) { nodes { paragraphs footnote markedIn printedStep inSource } } note: errata(filter: { paragraph: 9, footnote: 2 }) { totalCount } none: errata(filter: { footnote: 1 }) { totalCount } text: errata(filter: { paragraph: 7 }) { nodes { printed footnote markedIn } } }`,
    {
      errata: { nodes: [{ paragraphs: [9], footnote: 2, markedIn: 5, printedStep: "SIGNED", inSource: true }] },
      note: { totalCount: 1 },
      none: { totalCount: 0 },
      text: { nodes: [{ printed: "2003", footnote: null, markedIn: null }] },
    },
  ],
  [
    "what the source itself shows, and what only the record does",
    `{ a: errata(filter: { inSource: true }) { totalCount } b: errata(filter: { inSource: false }) { totalCount } }`,
    { a: { totalCount: 1 }, b: { totalCount: 3 } },
  ],
]);
