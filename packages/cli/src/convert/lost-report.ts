import type { BesideEntries, Lost, WriteFormat } from "@concordat/engine";
import type { ConvertWords } from "./words/words.ts";

const names: Readonly<Record<WriteFormat, string>> = {
  bibtex: "BibTeX",
  biblatex: "BibLaTeX",
  "csl-json": "CSL-JSON",
  "csl-yaml": "CSL-YAML",
  ris: "RIS",
};

/** How many keys a line names. */
const NAMED = 5;

/**
 * What a format cannot say, in sentences: a line for each field with the entries that have it, or, in detail, one for each
 * entry and field with what it says.
 */
export function lostReport(lost: readonly Lost[], format: WriteFormat, details: boolean, say: ConvertWords): readonly string[] {
  if (lost.length === 0) return [];
  if (details) return lost.map(({ key, field, value }) => say.lostOf(key, names[format], field, value));
  const byField = new Map<string, string[]>();
  for (const { key, field } of lost) {
    const keys = byField.get(field);
    if (keys === undefined) byField.set(field, [key]);
    else keys.push(key);
  }
  const lines = [...byField].map(([field, keys]) => say.lostField(field, keys.slice(0, NAMED), keys.length - NAMED));
  return [say.lost(names[format]), ...lines];
}

/** What a `.bib` file says besides its entries and is not written, in one sentence with the count of each kind; none where there is no such thing. */
export function besideReport(input: string, counts: BesideEntries, say: ConvertWords): readonly string[] {
  const kinds = (Object.keys(counts) as (keyof BesideEntries)[]).filter((kind) => counts[kind] > 0);
  return kinds.length === 0 ? [] : [say.beside(input, kinds.map((kind) => say.besideOf[kind](counts[kind])).join(", "))];
}
