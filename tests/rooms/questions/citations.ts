import { expect } from "vitest";
import type { Question } from "./question.ts";

/** Questions of a researcher about works and where they are cited, each answered by one query. */
export const citations: readonly Question[] = [
  [
    "Which citations disagree with the bibliography on year or day, and how?",
    `{ errata(filter: { kind: CITATION, field: "csl.issued" }) { nodes { printed recorded record { key } } } }`,
    {
      errata: {
        nodes: [
          { printed: "2001", recorded: "2002", record: { key: "flynn2002" } },
          { printed: "2002", recorded: "2001", record: { key: "grunwald2001" } },
          { printed: "2005-10-02", recorded: "2005-10-03", record: { key: "el-universal2005" } },
          { printed: "2004-04-18", recorded: "2002-04-18", record: { key: "reforma2002" } },
        ],
      },
    },
  ],
  [
    "Which printed labels differ from the works' own, and in what?",
    `{ uses(filter: { differs: true }) { nodes { text paragraph citation { label } differs { field text record } } } }`,
    {
      uses: {
        nodes: [
          {
            text: "Benítez and Rodríguez, 2006",
            paragraph: 24,
            citation: { label: "Benítez and Rodríguez Ulloa 2006" },
            differs: [{ field: "author", text: "Benítez and Rodríguez", record: "Benítez and Rodríguez Ulloa" }],
          },
          {
            text: "2001: 60",
            paragraph: 30,
            citation: { label: "Flynn 2002" },
            differs: [{ field: "year", text: "2001", record: "2002" }],
          },
          {
            text: "Grunwald 2002",
            paragraph: 30,
            citation: { label: "Grunwald 2001" },
            differs: [{ field: "year", text: "2002", record: "2001" }],
          },
          {
            text: "El Universal, October 2, 2005",
            paragraph: 38,
            citation: { label: "El Universal 2005" },
            differs: [{ field: "date", text: "2005-10-02", record: "2005-10-03" }],
          },
        ],
      },
    },
  ],
  [
    "What is cited in paragraph 46, its footnote included?",
    `{ uses(filter: { paragraph: 46 }) { nodes { paragraph markedIn citation { key } } } }`,
    {
      uses: {
        nodes: [
          { paragraph: 46, markedIn: null, citation: { key: "bondi2004" } },
          { paragraph: 46, markedIn: null, citation: { key: "bondi2004" } },
          { paragraph: 48, markedIn: 46, citation: { key: "reforma2002" } },
        ],
      },
    },
  ],
  [
    "Which errata concern the place where Flynn and Grunwald are cited?",
    `{ uses(filter: { footnote: 5, citation: ["Flynn 2002", "Grunwald 2001"] }) { nodes { text errata { field printed recorded } } } }`,
    {
      uses: {
        nodes: [
          { text: "2001: 60", errata: expect.arrayContaining([{ field: "csl.issued", printed: "2001", recorded: "2002" }]) },
          { text: "Grunwald 2002", errata: expect.arrayContaining([{ field: "csl.issued", printed: "2002", recorded: "2001" }]) },
        ],
      },
    },
  ],
  [
    "What does each ibid. of the list resolve to?",
    `{ errata(filter: { text: "ibid", recordType: CITATION, isRecorded: true }) { nodes { printed record { key ... on Citation { volume { name } } } } } }`,
    {
      errata: {
        nodes: [
          {
            printed: "in Jordi Díez (ibid.)",
            record: {
              key: "rosas2006",
              volume: { name: "Canadian and Mexican Security in the New North America: Challenges and Prospects" },
            },
          },
          { printed: "in Stephen D. Krasner (ibid.)", record: { key: "stein1983", volume: { name: "International Regimes" } } },
          {
            printed: "in Jordi Díez (ibid.)",
            record: {
              key: "wood2006",
              volume: { name: "Canadian and Mexican Security in the New North America: Challenges and Prospects" },
            },
          },
        ],
      },
    },
  ],
  [
    "Which uses support the claim that the smart border was a Canadian initiative, with pages?",
    `{ uses(filter: { claim: "smart border Canada" }) { nodes { citation { label } paragraph locator } } }`,
    {
      uses: {
        nodes: [
          { citation: { label: "Welsh 2004" }, paragraph: 28, locator: "58-59" },
          { citation: { label: "Welsh 2004" }, paragraph: 44, locator: "58-60" },
        ],
      },
    },
  ],
  [
    "Who is cited in footnotes, in which, and by whom?",
    `{ uses(filter: { inFootnote: true }) { nodes { footnote citation { label } source { authors { family } } } } }`,
    {
      uses: {
        nodes: [
          { footnote: 2, citation: { label: "Fox 2001" }, source: { authors: [{ family: "Díez" }] } },
          { footnote: 3, citation: { label: "Benítez and Rodríguez Ulloa 2006" }, source: { authors: [{ family: "Díez" }] } },
          { footnote: 4, citation: { label: "SPP 2005" }, source: { authors: [{ family: "Díez" }] } },
          { footnote: 5, citation: { label: "Flynn 2002" }, source: { authors: [{ family: "Díez" }] } },
          { footnote: 5, citation: { label: "Grunwald 2001" }, source: { authors: [{ family: "Díez" }] } },
          { footnote: 6, citation: { label: "Reforma 2002" }, source: { authors: [{ family: "Díez" }] } },
        ],
      },
    },
  ],
  [
    "Which entry of the list is never cited?",
    `{ citations(filter: { used: false }) { nodes { label } } }`,
    { citations: { nodes: [{ label: "Rosas 2006" }] } },
  ],
  [
    "Which works are cited without an entry?",
    `{ citations(filter: { useForm: SOURCE_NOTE }) { nodes { label uses { footnote } } } }`,
    {
      citations: {
        nodes: [
          { label: "Fox 2001", uses: [{ footnote: 2 }] },
          { label: "SPP 2005", uses: [{ footnote: 4 }] },
        ],
      },
    },
  ],
  [
    "Which citations give pages?",
    `{ uses(filter: { hasLocator: true }) { nodes { text locator paragraph } } }`,
    {
      uses: {
        nodes: [
          { text: "Welsh 2004: 58-59", locator: "58-59", paragraph: 28 },
          { text: "2001: 60", locator: "60", paragraph: 30 },
          { text: "2003:11", locator: "11", paragraph: 44 },
          { text: "2003:12", locator: "12", paragraph: 44 },
          { text: "Welsh 2004: 58-60", locator: "58-60", paragraph: 44 },
          { text: "2004: 86", locator: "86", paragraph: 46 },
          { text: "Bondi 2004: 86", locator: "86", paragraph: 46 },
        ],
      },
    },
  ],
  [
    "What appears in the volume that Díez edited?",
    `{ sources(filter: { kind: VOLUME, text: "Jordi Díez" }) { nodes { key holds { label } } } }`,
    {
      sources: {
        nodes: [
          {
            key: "canadian-mexican-security-2006",
            holds: [{ label: "Benítez and Rodríguez Ulloa 2006" }, { label: "Rosas 2006" }, { label: "Wood 2006" }],
          },
        ],
      },
    },
  ],
  [
    "What has Robert Keohane written or edited here?",
    `{ person(id: "Robert Keohane") { works { role work { key } } } }`,
    {
      person: {
        works: [
          { role: "AUTHOR", work: { key: "axelrod1986" } },
          { role: "AUTHOR", work: { key: "keohane1983" } },
        ],
      },
    },
  ],
];
