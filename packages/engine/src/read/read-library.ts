import type { Reading } from "../library/entry.ts";
import type { CommonEnds } from "../text/common-ends.ts";
import { readBibtex } from "./bibtex/read-bibtex.ts";
import { readCslJson } from "./csl-json/read-csl-json.ts";
import { readCslYaml } from "./csl-yaml/read-csl-yaml.ts";
import { type Lent, nothingLent } from "./lent.ts";
import type { Before } from "./read-pieces.ts";
import { readRis } from "./ris/read-ris.ts";

/** The formats in which a library file can be read. */
export type LibraryFormat = "bibtex" | "csl-json" | "csl-yaml" | "ris";

const readers: Readonly<Record<LibraryFormat, (text: string, before: Before | null, lent: Lent) => Generator<void, Reading>>> = {
  bibtex: readBibtex,
  "csl-json": readCslJson,
  "csl-yaml": readCslYaml,
  ris: readRis,
};

const endings: Readonly<Record<string, LibraryFormat>> = {
  bib: "bibtex",
  bibtex: "bibtex",
  json: "csl-json",
  ris: "ris",
  yaml: "csl-yaml",
  yml: "csl-yaml",
};

/** The format of a library file, by the extension of its path or address; null where it is none of ours. */
export function libraryFormat(uri: string): LibraryFormat | null {
  const endingOf = (text: string): string => /\.([a-z]+)$/i.exec(text.slice(-20))?.[1]?.toLowerCase() ?? "";
  // A path may hold the signs that end an address.
  return endings[endingOf(uri)] ?? endings[endingOf(uri.replace(/[?#].*$/, ""))] ?? null;
}

/**
 * Reads the text of a library file. Yields about every 64 KB. Never throws: what cannot be read costs the entry it
 * stands in, and is told as a problem at its place.
 *
 * @param before the reading of an earlier version, in the same format, of which what is alike is kept: a change costs the
 *   entries it touches
 * @param same how many units that version and this one share at their ends, where a host knows it; else they are compared
 * @param lent what other files lend to this one, the same as to that version
 */
export function readLibrary(
  text: string,
  format: LibraryFormat,
  before: Reading | null = null,
  same: CommonEnds | null = null,
  lent: Lent = nothingLent,
): Generator<void, Reading> {
  const plain = withoutColors(text);
  // What a host knows is of the text as it stands.
  return readers[format](plain, before && { ...before, same: plain === text ? same : null }, lent);
}

/** A text with blanks for the colors of a terminal, as where what a program showed there was saved: all else stands where it stood. */
function withoutColors(text: string): string {
  return text.includes("\u001b") ? text.replace(color, (written) => " ".repeat(written.length)) : text;
}

const color = new RegExp(`${"\u001b"}(?:\\[[\\d;]{0,20}[mK]|\\(B)`, "g");
