import type { Lost, WriteFormat } from "@concordat/engine";

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
export function lostReport(lost: readonly Lost[], format: WriteFormat, details: boolean): readonly string[] {
  if (lost.length === 0) return [];
  if (details) return lost.map(({ key, field, value }) => `${key}: ${names[format]} cannot say its ${field}: ${value}`);
  const byField = new Map<string, string[]>();
  for (const { key, field } of lost) {
    const keys = byField.get(field);
    if (keys === undefined) byField.set(field, [key]);
    else keys.push(key);
  }
  const lines = [...byField].map(([field, keys]) => `  ${field} of ${keys.slice(0, NAMED).join(", ")}${more(keys.length - NAMED)}`);
  return [`${names[format]} cannot say, and the result leaves out or changes (--details tells the texts):`, ...lines];
}

function more(count: number): string {
  return count > 0 ? ` and ${count} more` : "";
}
