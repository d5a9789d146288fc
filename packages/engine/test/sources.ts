import { buildSource } from "../src/library/build-source.ts";
import type { EntryName } from "../src/library/entry.ts";
import type { SourceIndex, SourceRole } from "../src/library/source-index.ts";
import { drain } from "../src/read/drain.ts";
import { readLibrary } from "../src/read/read-library.ts";

/** A library of one `.bib` text, declared as a paper's bibliography unless said otherwise. */
export function bib(
  text: string,
  about: { readonly name?: string; readonly role?: SourceRole; readonly declared?: boolean } = {},
): SourceIndex {
  const { name = "library.bib", role = "bibliography", declared = true } = about;
  return drain(buildSource({ name, uri: `file:///${name}`, role, declared }, drain(readLibrary(text, "bibtex"))));
}

/** A `.bib` entry of a book on one line: `book("tarn1999", "Tarn, Ilmari", "1999", "Ice Roads")`. */
export function book(key: string, author: string, year: string, title = "Untold"): string {
  return `@book{${key}, author = {${author}}, year = {${year}}, title = {${title}}}\n`;
}

/** A name on one line: `Family | Given | Suffix | (particle that drops)`, an institution in square brackets with its acronym after it. */
export function drawName(name: EntryName): string {
  if (name.kind === "institution") return [`[${name.name}]`, name.short].filter((part) => part !== "").join(" ");
  const drawn = [name.family, name.given, name.suffix].join(" | ").replace(/(?: \| )+$/, "");
  return name.particle === undefined ? drawn : `${drawn} | (${name.particle})`;
}
