import type { CorpusRecord } from "../packed/types/record.ts";
import { kinds } from "../schema/kinds.ts";
import { idOf } from "../table/record-id.ts";
import { recordYaml } from "./record-yaml.ts";

/** A new file of a corpus: its path from the folder of the corpus, and its text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What one needs to say of a record for a start; what is left out has a value that the build accepts. */
export interface Beginning {
  readonly type: CorpusRecord["type"];
  /** The name; of a citation its label, `Welland 2004`. */
  readonly name: string;
  readonly kind?: string;
  /** When an agreement was signed, a body established, a work published or an event happened; an event has to have one. */
  readonly date?: string;
  /** The language of the name; English unless said. */
  readonly lang?: string;
  readonly id?: string;
}

const firstKinds: Readonly<Record<CorpusRecord["type"], string | null>> = {
  agreement: "agreement",
  agency: "other",
  citation: null,
  person: "other",
  event: "other",
  source: "document",
};

/** The types of records that begin with a date, and the others, which have none to begin with. */
export const datedTypes: readonly CorpusRecord["type"][] = ["agreement", "agency", "citation", "event"];

/**
 * A record to begin with: what is known, and below it, as comments to take up or delete, what else a record of its type may
 * say. The build accepts it as it is. Null where the name has no Latin letters to make an id of, and none was given.
 */
export function scaffold(beginning: Beginning): NewFile | null {
  const { type, name, kind, lang = "en" } = beginning;
  const value =
    type === "citation"
      ? citation(name, beginning.date)
      : {
          name,
          kind: kind ?? firstKinds[type],
          ...dated(beginning),
          names: [{ text: name, lang, form: "name", official: true, recognize: "always" }],
        };
  const id = beginning.id ?? idOf(type, value);
  const folder = kinds.find((known) => known.type === type)?.folder ?? type;
  return id === null ? null : { path: `data/${folder}/${id}.yaml`, text: recordYaml(type, value) + hintsFor(type, value) };
}

/** What else a record of its type may say, beside what it says already. */
function hintsFor(type: CorpusRecord["type"], value: object): string {
  return hints[type].replace(/^# (\w+):.*\n/gm, (line, field: string) => (field in value ? "" : line));
}

function dated({ type, date }: Beginning): object {
  if (date === undefined) return {};
  if (type === "event") return { date };
  if (type === "agency") return { established: date };
  return type === "agreement" ? { dates: [{ event: "signed", date }] } : {};
}

/** A citation by its label: `Welland and Tarn 2004`, `Ruiz-García y Peña (2009)`, `Haward et al. 2009`; or by an author and a date. */
function citation(label: string, date: string | undefined): Readonly<Record<string, unknown>> {
  const [, said = label, ofLabel] = /^(.*?),?\s+\(?(\d{4}[a-z]?)\)?$/.exec(label.trim()) ?? [];
  const year = ofLabel ?? date?.slice(0, 4);
  const names = said.replace(/\s+(?:et al\.?|y otros|y otras|and others)$/, "").split(/\s+(?:and|y|e|et|&)\s+/);
  const author = names.map((name) => {
    const [family = name, given] = name.split(",").map((part) => part.trim());
    return given ? { family, given } : { family };
  });
  const issued = year === undefined ? { literal: "n.d." } : { "date-parts": [[Number(year.slice(0, 4))]] };
  const plain = ofLabel === undefined ? `${author.map(({ family }) => family).join(" and ")} ${year ?? "n.d."}` : label;
  return { label: plain, csl: { type: "book", author, issued } };
}

const summary = "# summary: One or two sentences in your own words.\n";
const appearsIn = "# appearsIn: [{ source: id-of-a-source, paragraphs: [12, 14] }]\n";

const hints: Readonly<Record<CorpusRecord["type"], string>> = {
  agreement: `${summary}# status: signed
# parties: [CA, US]
# dates: [{ event: signed, date: 2001-12-12, place: Ottawa }]
# agencies: [{ agency: id-of-an-agency, role: implements }]
# relations: [{ type: follows-from, target: id-of-an-agreement }]
${appearsIn}`,
  agency: `${summary}# country: MX
# established: 1989
# dissolved: 2018
# parent: id-of-an-agency
# successors: [{ agency: id-of-an-agency, date: 2018-11-30 }]
${appearsIn}`,
  citation: `# In csl: title, container-title, publisher, publisher-place, page, DOI, URL, editor.
# printed: [Other ways in which papers print the label]
# uses: [{ source: id-of-a-source, paragraph: 12, text: (Welland 2004), form: parenthetical, claim: What it is cited for. }]
`,
  person: `${summary}# offices: [{ title: ambassador, for: US, date: 2001/2005 }]
${appearsIn}`,
  event: `${summary}# place: Ottawa
# participants: [CA, US, id-of-a-person-or-an-agency]
${appearsIn}`,
  source: summary,
};
