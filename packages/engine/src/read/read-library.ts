import type { Reading } from "../library/entry.ts";
import { readBibtex } from "./bibtex/read-bibtex.ts";
import { readCslJson } from "./csl-json/read-csl-json.ts";

/** The formats in which a library file can be read. */
export type LibraryFormat = "bibtex" | "csl-json";

/** The format of a library file, by the extension of its path or address; null where it is none of ours. */
export function libraryFormat(uri: string): LibraryFormat | null {
  const bare = uri.replace(/[?#].*$/, "").toLowerCase();
  if (bare.endsWith(".bib") || bare.endsWith(".bibtex")) return "bibtex";
  return bare.endsWith(".json") ? "csl-json" : null;
}

/**
 * Reads the text of a library file. Yields about every 64 KB. Never throws: what cannot be read costs the entry it
 * stands in, and is told as a problem at its place.
 *
 * @param before the reading of an earlier version, in the same format, of which what is alike is kept: a change costs the
 *   entries it touches
 */
export function readLibrary(text: string, format: LibraryFormat, before: Reading | null = null): Generator<void, Reading> {
  return format === "bibtex" ? readBibtex(text, before) : readCslJson(text, before);
}
