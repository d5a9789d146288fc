import type { CorpusRecord } from "../packed/types/record.ts";
import { kinds } from "../schema/kinds.ts";
import { idOf } from "../table/read-table.ts";
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
  /** When an agreement was signed or an event happened; an event has to have one. */
  readonly date?: string;
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

/**
 * A record to begin with: what is known, and below it, as comments to take up or delete, what else a record of its type may
 * say. The build accepts it as it is.
 */
export function scaffold({ type, name, kind, date, id }: Beginning): NewFile {
  const value =
    type === "citation" ? citation(name) : { name, kind: kind ?? firstKinds[type], ...dated(type, date), names: [nameOf(name)] };
  const folder = kinds.find((known) => known.type === type)?.folder ?? type;
  return { path: `data/${folder}/${id ?? idOf({ type, value })}.yaml`, text: recordYaml(type, value) + hints[type] };
}

function dated(type: CorpusRecord["type"], date: string | undefined): object {
  if (date === undefined) return {};
  if (type === "event") return { date };
  return type === "agreement" ? { dates: [{ event: "signed", date }] } : {};
}

function nameOf(text: string): object {
  return { text, lang: "en", form: "name", official: true, recognize: "always" };
}

function citation(label: string): Readonly<Record<string, unknown>> {
  const [, author = label, year] = /^(.*?),?\s+\(?(\d{4})[a-z]?\)?$/.exec(label.trim()) ?? [];
  const [family = author] = author.split(/ (?:and|y|et|&) /);
  const issued = year === undefined ? { literal: "n.d." } : { "date-parts": [[Number(year)]] };
  return { label, csl: { type: "book", title: label, author: [{ family }], issued } };
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
  citation: `# In csl: container-title, publisher, publisher-place, page, DOI, URL, editor.
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
