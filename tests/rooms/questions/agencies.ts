import type { Question } from "./question.ts";

/** Questions of a researcher about agencies, each answered by one query. */
export const agencies: readonly Question[] = [
  [
    "Which Mexican bodies got tasks after 11 September, which, and with whom were they to work?",
    `{ tasks(filter: { country: "Mexico", from: "2001-09-11", to: "2001-12-31" }) { nodes { agency { key } task with { key } } } }`,
    {
      tasks: {
        nodes: [
          { agency: { key: "inm" }, task: "Watch borders and bus stations more closely.", with: [] },
          { agency: { key: "national-security-commission-sectur" }, task: "Keep tourists safe, whether Mexican or foreign.", with: [] },
          {
            agency: { key: "pgr" },
            task: "Make collaboration with American federal police and drug agents easier.",
            with: [{ key: "fbi" }, { key: "dea" }],
          },
          {
            agency: { key: "sectur" },
            task: "Set up a commission on security, so that tourists from Mexico and abroad be safe.",
            with: [],
          },
          { agency: { key: "sedena" }, task: "Security at airports, and special surveillance along the border.", with: [] },
          {
            agency: { key: "semar" },
            task: "Make collaboration with American federal police and drug agents easier.",
            with: [{ key: "fbi" }, { key: "dea" }],
          },
          { agency: { key: "ssp" }, task: "Watch borders and bus stations more closely.", with: [] },
        ],
      },
    },
  ],
  [
    "With whom was the PGR to work?",
    `{ agency(id: "PGR") { name tasks { with { name } } } }`,
    {
      agency: {
        name: "Procuraduría General de la República",
        tasks: [{ with: [{ name: "Federal Bureau of Investigation" }, { name: "Drug Enforcement Administration" }] }],
      },
    },
  ],
  [
    "Who was to work with the FBI?",
    `{ agency(id: "FBI") { tasksOfOthers { agency { key } } } }`,
    { agency: { tasksOfOthers: [{ agency: { key: "pgr" } }, { agency: { key: "semar" } }] } },
  ],
  [
    "Which bodies of Mexico and Canada in the paper no longer exist, and what followed them?",
    `{ agencies(filter: { dissolved: true, source: "diez-2005", country: ["MX", "CA"], hasSuccessors: true }) { nodes { key dissolved successors { date agency { key } } } } }`,
    {
      agencies: {
        nodes: [
          { key: "cisen", dissolved: "2018-11-30", successors: [{ date: "2018-11-30", agency: { key: "cni" } }] },
          { key: "cic", dissolved: "2015-11-04", successors: [{ date: "2015-11-04", agency: { key: "ircc" } }] },
          { key: "pgr", dissolved: "2018-12-20", successors: [{ date: "2018-12-20", agency: { key: "fgr" } }] },
          {
            key: "ssp",
            dissolved: "2013-01-03",
            successors: [
              { date: "2013-01-03", agency: { key: "segob" } },
              { date: "2018-11-30", agency: { key: "sspc" } },
            ],
          },
        ],
      },
    },
  ],
  [
    "What became of the INS?",
    `{ agency(id: "Immigration and Naturalization Service") { dissolved successors { date agency { name } } } }`,
    {
      agency: {
        dissolved: "2003-03-01",
        successors: [
          { date: "2003-03-01", agency: { name: "U.S. Citizenship and Immigration Services" } },
          { date: "2003-03-01", agency: { name: "U.S. Immigration and Customs Enforcement" } },
          { date: "2003-03-01", agency: { name: "U.S. Customs and Border Protection" } },
        ],
      },
    },
  ],
  [
    "Where does CBP come from?",
    `{ agency(id: "CBP") { parent { key } predecessors { date agency { key } } } }`,
    { agency: { parent: { key: "dhs" }, predecessors: [{ date: "2003-03-01", agency: { key: "ins" } }] } },
  ],
  [
    "Which names does the paper print for CISEN, and which is official?",
    `{ agency(id: "CISEN") { printed: names(printedIn: "diez-2005") { text official } official: names(official: true) { text lang form } } }`,
    {
      agency: {
        printed: [
          { text: "CISEN", official: true },
          { text: "Centre for Research on National Security", official: false },
        ],
        official: [
          { text: "Centro de Investigación y Seguridad Nacional", lang: "es", form: "NAME" },
          { text: "CISEN", lang: "es", form: "ACRONYM" },
        ],
      },
    },
  ],
  [
    "Which newspapers and which parties does the paper speak of?",
    `{ agencies(filter: { kind: [NEWSPAPER, POLITICAL_PARTY], source: "diez-2005" }) { nodes { name kind country { name } } } }`,
    {
      agencies: {
        nodes: [
          { name: "El Universal", kind: "NEWSPAPER", country: { name: "Mexico" } },
          { name: "Partido de la Revolución Democrática", kind: "POLITICAL_PARTY", country: { name: "Mexico" } },
          { name: "Partido Revolucionario Institucional", kind: "POLITICAL_PARTY", country: { name: "Mexico" } },
          { name: "Reforma", kind: "NEWSPAPER", country: { name: "Mexico" } },
          { name: "The Washington Post", kind: "NEWSPAPER", country: { name: "United States" } },
        ],
      },
    },
  ],
  [
    "Who made the working groups on critical infrastructure, and who oversees them?",
    `{ agency(id: "critical-infrastructure-working-groups") { relations { reads agency { key } } } }`,
    {
      agency: {
        relations: [
          { reads: "overseen by", agency: { key: "bilateral-steering-committee" } },
          { reads: "created by", agency: { key: "cisen" } },
          { reads: "created by", agency: { key: "iaip" } },
        ],
      },
    },
  ],
  [
    "Which publishers stand behind the works of the list?",
    `{ agencies(filter: { kind: PUBLISHER }) { nodes { name works { role work { key } } } } }`,
    {
      agencies: {
        nodes: [
          { name: "Center for Transatlantic Relations", works: [{ role: "PUBLISHER", work: { key: "bondi2004" } }] },
          {
            name: "Cornell University Press",
            works: [
              { role: "PUBLISHER", work: { key: "keohane1983" } },
              { role: "PUBLISHER", work: { key: "stein1983" } },
              { role: "PUBLISHER", work: { key: "international-regimes-1983" } },
            ],
          },
          { name: "HarperCollins", works: [{ role: "PUBLISHER", work: { key: "welsh2004" } }] },
          {
            name: "McGill-Queen's University Press",
            works: [
              { role: "PUBLISHER", work: { key: "benitez2006" } },
              { role: "PUBLISHER", work: { key: "rosas2006" } },
              { role: "PUBLISHER", work: { key: "wood2006" } },
              { role: "PUBLISHER", work: { key: "canadian-mexican-security-2006" } },
            ],
          },
          {
            name: "Princeton University Press",
            works: [
              { role: "PUBLISHER", work: { key: "axelrod1986" } },
              { role: "PUBLISHER", work: { key: "cooperation-under-anarchy-1986" } },
            ],
          },
          {
            name: "Routledge",
            works: [
              { role: "PUBLISHER", work: { key: "andreas2003" } },
              { role: "PUBLISHER", work: { key: "rebordering-2003" } },
            ],
          },
          {
            name: "Stanford University Press",
            works: [
              { role: "PUBLISHER", work: { key: "middlebrook2003" } },
              { role: "PUBLISHER", work: { key: "confronting-development-2003" } },
            ],
          },
        ],
      },
    },
  ],
];
