import { didYouMean } from "../read/near-word.ts";

/** What a column of a table holds: how a cell of it becomes part of a record. */
export type Column =
  | { readonly kind: "text"; readonly path: readonly string[] }
  | { readonly kind: "list"; readonly path: readonly string[] }
  | { readonly kind: "name"; readonly form: "name" | "acronym" | "alias"; readonly lang: string | null }
  | { readonly kind: "date"; readonly event: string }
  | { readonly kind: "people"; readonly path: readonly string[] }
  | { readonly kind: "identifier"; readonly scheme: string }
  | { readonly kind: "special"; readonly what: "type" | "id" | "language" | "year" | "place" | "office" | "office for" };

const texts = ["name", "kind", "subkind", "summary", "status", "country", "established", "dissolved", "parent", "date", "label", "volume"];
const lists = ["parties", "participants", "printed"];
const milestones = ["announced", "negotiated", "signed", "launched", "in-force", "published", "withdrawn", "superseded", "ended"];
const specials = ["type", "id", "language", "year", "place", "office", "office for"] as const;
const bibliographic = [
  "title",
  "container-title",
  "publisher",
  "publisher-place",
  "page",
  "issue",
  "edition",
  "DOI",
  "ISBN",
  "ISSN",
  "URL",
];
const identifiers = ["website", "wikidata", "ror", "viaf", "treaty-number"];
const forms = ["name", "acronym", "alias"] as const;

/** The headings that a table may have, as a person writes them; names take a language: `name (fr)`. */
const headings: readonly string[] = [
  ...specials,
  ...texts,
  ...forms.map((form) => `${form} (fr)`),
  ...lists,
  ...milestones,
  "author",
  "editor",
  "work type",
  ...bibliographic,
  ...identifiers,
];

/** Reads the heading of a column, in any case; undefined where it is none. */
export function columnOf(heading: string): Column | undefined {
  const word = heading
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, " ");
  const special = specials.find((what) => what === word);
  if (special !== undefined) return { kind: "special", what: special };
  const plain = word.replaceAll(" ", "-");
  if (texts.includes(plain)) return { kind: "text", path: [plain] };
  if (lists.includes(plain)) return { kind: "list", path: [plain] };
  if (milestones.includes(plain)) return { kind: "date", event: plain };
  if (plain === "author" || plain === "editor") return { kind: "people", path: ["csl", plain] };
  if (plain === "work-type") return { kind: "text", path: ["csl", "type"] };
  const field = bibliographic.find((name) => name.toLowerCase() === plain);
  if (field !== undefined) return { kind: "text", path: ["csl", field] };
  if (identifiers.includes(plain)) return { kind: "identifier", scheme: plain };
  const [, form, lang = null] = /^(name|acronym|alias)(?:es)?(?: \(?([a-z]{2,3})\)?)?$/.exec(word) ?? [];
  const named = forms.find((known) => known === form);
  return named === undefined ? undefined : { kind: "name", form: named, lang };
}

/** What to say of a heading that is none. */
export function unknownHeading(heading: string): string {
  const cure = didYouMean(heading.trim().toLowerCase(), headings) || ` The headings are ${headings.join(", ")}.`;
  return `"${heading}" is no heading of a table of records, so this column was left out.${cure}`;
}
