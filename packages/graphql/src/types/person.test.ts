import { answers } from "../../test/ask.ts";

answers([
  [
    "a person, the offices held and the errata on the name",
    `{ person(id: "Ada Lynd") { key offices { title date country { code } body { key } } errata { field printed recorded } events { key } } }`,
    {
      person: {
        key: "ada-lind",
        offices: [{ title: "Secretary of the Lakes Commission", date: "2000/2006", country: null, body: { key: "lakes-commission" } }],
        errata: [{ field: "name", printed: "Ada Lynd", recorded: "Ada Lind" }],
        events: [{ key: "tarn-summit" }],
      },
    },
  ],
  [
    "people by the office they held",
    `{ a: people(filter: { office: "secretary lakes" }) { nodes { key } } b: people(filter: { office: "admiral" }) { totalCount } }`,
    { a: { nodes: [{ key: "ada-lind" }] }, b: { totalCount: 0 } },
  ],
]);
