import type { Question } from "./question.ts";

/** Questions of a researcher about people, events and the paper as a whole, each answered by one query. */
export const peopleAndEvents: readonly Question[] = [
  [
    "What happened on 12 December 2001?",
    `{ timeline(on: "2001-12-12") { nodes { step place record { key } } } }`,
    {
      timeline: {
        nodes: [
          { step: "HAPPENED", place: "Ottawa", record: { key: "smart-border-signing-2001" } },
          { step: "SIGNED", place: "Ottawa", record: { key: "us-canada-smart-border" } },
        ],
      },
    },
  ],
  [
    "Which events of 2001 happened in Ottawa?",
    `{ events(filter: { on: "2001", place: "Ottawa" }, order: { by: DATE }) { nodes { key date } } }`,
    {
      events: {
        nodes: [
          { key: "borders-task-force-created-2001", date: "2001-09/2001-10" },
          { key: "joint-statement-signing-2001", date: "2001-12-03" },
          { key: "smart-border-signing-2001", date: "2001-12-12" },
        ],
      },
    },
  ],
  [
    "Which summits does the paper speak of, and who was there?",
    `{ events(filter: { kind: SUMMIT, source: "diez-2005" }, order: { by: DATE }) { nodes { date place participants { key } } } }`,
    {
      events: {
        nodes: [
          {
            date: "2001-04-20/2001-04-22",
            place: "Quebec City",
            participants: [{ key: "vicente-fox" }, { key: "jean-chretien" }, { key: "george-w-bush" }],
          },
          {
            date: "2005-03-23",
            place: "Waco, Texas",
            participants: [{ key: "george-w-bush" }, { key: "vicente-fox" }, { key: "paul-martin" }, { key: "spp" }],
          },
        ],
      },
    },
  ],
  [
    "When was the meeting of Monterrey, as printed and as recorded?",
    `{ events(filter: { place: "Monterrey" }) { nodes { date printed } } }`,
    { events: { nodes: [{ date: "2002-03-22", printed: "2004-03-22" }] } },
  ],
  [
    "What do people and bodies of Mexico say without a citation?",
    `{ attributions(filter: { country: "Mexico" }) { nodes { by paragraph } } }`,
    {
      attributions: {
        nodes: [
          { by: "Vicente Fox", paragraph: 10 },
          { by: "National Development Plan 2001-2006", paragraph: 29 },
          { by: "Ejército Mexicano", paragraph: 31 },
          { by: "Joint Statement by President Bush, President Fox, and Prime Minister Martin, 23 March 2005", paragraph: 32 },
          { by: "Carlos Salinas de Gortari", paragraph: 34 },
          { by: "Andrés Manuel López Obrador", paragraph: 39 },
          { by: "Ejército Mexicano", paragraph: 46 },
        ],
      },
    },
  ],
  [
    "How does the paper print the names of Cellucci and López Obrador, and what does the record say?",
    `{ errata(filter: { record: ["Celluci", "López Obrador"], kind: NAME, field: "name" }) { nodes { printed recorded record { key } } } }`,
    {
      errata: {
        nodes: [
          {
            printed: "Manuel Andrés López Obrador",
            recorded: "Andrés Manuel López Obrador",
            record: { key: "andres-manuel-lopez-obrador" },
          },
          { printed: "Paul Celluci", recorded: "Paul Cellucci", record: { key: "paul-cellucci" } },
        ],
      },
    },
  ],
  [
    "Which official source gives the day of the smart border agreement with Mexico?",
    `{ errata(filter: { record: "us-mexico-smart-border", kind: DATE, status: VERIFIED, tier: OFFICIAL }) { nodes { field printed recorded record { key } } } }`,
    {
      errata: {
        nodes: [{ field: "dates.signed", printed: "2004-03-22", recorded: "2002-03-22", record: { key: "us-mexico-smart-border" } }],
      },
    },
  ],
  [
    "Who was prime minister of Canada in these years?",
    `{ people(filter: { country: "Canada", kind: POLITICIAN }) { nodes { name offices { title date } } } }`,
    {
      people: {
        nodes: [
          { name: "Jean Chrétien", offices: [{ title: "Prime Minister", date: "1993-11-04/2003-12-12" }] },
          {
            name: "Paul Martin",
            offices: [
              { title: "Prime Minister", date: "2003-12-12/2006-02-06" },
              { title: "Minister of Finance", date: "1993/2002" },
            ],
          },
        ],
      },
    },
  ],
  [
    "Which agreements does paragraph 18 speak of?",
    `{ source(id: "diez-2005") { speaksOf(paragraph: 18, type: AGREEMENT) { nodes { key } } } }`,
    {
      source: {
        speaksOf: {
          nodes: [
            { key: "us-canada-smart-border" },
            { key: "fast" },
            { key: "joint-statement-border-security-2001" },
            { key: "norad-agreement" },
            { key: "nafta" },
          ],
        },
      },
    },
  ],
  [
    "Which documents are of Canada alone?",
    `{ agreements(filter: { parties: { exactly: ["Canada"] } }) { nodes { key kind } } }`,
    {
      agreements: {
        nodes: [
          { key: "international-policy-statement-2005", kind: "POLICY" },
          { key: "national-security-policy-2004", kind: "POLICY" },
          { key: "canada-entry-screening", kind: "PROPOSAL" },
        ],
      },
    },
  ],
];
