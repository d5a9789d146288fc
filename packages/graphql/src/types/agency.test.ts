import { answers } from "../../test/ask.ts";

answers([
  [
    "an agency with who came before, above and below it",
    `{ agency(id: "Harbor Guard") { parent { key children { key } } predecessors { date agency { key dissolved successors { date agency { key } } } } agreements { key } } }`,
    {
      agency: {
        parent: { key: "lakes-commission", children: [{ key: "harbor-guard" }] },
        predecessors: [
          {
            date: "2005-10-03",
            agency: {
              key: "harbor-police",
              dissolved: "2005-10-03",
              successors: [{ date: "2005-10-03", agency: { key: "harbor-guard" } }],
            },
          },
        ],
        agreements: [{ key: "harbor-partnership" }],
      },
    },
  ],
  [
    "a page that states the successors states each of them",
    `{ agency(id: "Harbor Police") { evidence(field: "successors") { title } successors { evidence { title } } parent: evidence(field: "parent") { title } } }`,
    {
      agency: {
        evidence: [{ title: "Invented Gazette, order on the harbors" }],
        successors: [{ evidence: [{ title: "Invented Gazette, order on the harbors" }] }],
        parent: [],
      },
    },
  ],
  [
    "an agency that retired its id is found by it",
    `{ agency(id: "lake-commission") { key agreements { key } events { key } } }`,
    {
      agency: {
        key: "lakes-commission",
        agreements: [{ key: "harbor-renewal-plan" }, { key: "northern-lakes-accord" }, { key: "southern-lakes-accord" }],
        events: [{ key: "tarn-summit" }],
      },
    },
  ],
]);
