import { answers } from "../../test/ask.ts";

answers([
  [
    "an event with its countries apart from its records",
    `{ event(id: "tarn-summit") { date place countries { code } participants { __typename key } } }`,
    {
      event: {
        date: "2001-04-20",
        place: "Tarn",
        countries: [{ code: "FI" }, { code: "SE" }, { code: "EE" }],
        participants: [
          { __typename: "Person", key: "ada-lind" },
          { __typename: "Agency", key: "lakes-commission" },
        ],
      },
    },
  ],
]);
