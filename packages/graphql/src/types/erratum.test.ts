import { answers } from "../../test/ask.ts";

answers([
  [
    "every difference, with the record it concerns",
    `{ errata { totalCount nodes { kind printed recorded record { __typename key } } } }`,
    {
      errata: {
        totalCount: 3,
        nodes: [
          { kind: "NAME", printed: "Ada Lynd", recorded: "Ada Lind", record: { __typename: "Person", key: "ada-lind" } },
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
]);
