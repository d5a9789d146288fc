import { nextEntry, type RawEntry } from "./scan-entry.ts";

/**
 * The entries of a .bib text as they are written, one after another, strings and comments among them: with the places of
 * keys, fields and values in UTF-16 code units, ends exclusive, and nothing decoded. Never throws.
 */
export function* scanBibtex(text: string): Generator<RawEntry> {
  for (let entry = nextEntry(text, 0); entry !== null; entry = nextEntry(text, entry.end)) yield entry;
}
