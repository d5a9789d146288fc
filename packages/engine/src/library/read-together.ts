import { drain } from "../read/drain.ts";
import { hasSameStrings, isSameLent, type Lent, nothingLent } from "../read/lent.ts";
import { type LibraryFormat, readLibrary } from "../read/read-library.ts";
import { buildSource } from "./build-source.ts";
import type { Reading } from "./entry.ts";
import { lentTo } from "./lent-to.ts";
import type { SourceIndex } from "./source-index.ts";

/** The text of a library file. */
export interface FileText {
  readonly text: string;
  readonly format: LibraryFormat;
}

/**
 * Reads files that belong together, in their order: each with the strings that those before it define, and with what it inherits from any of them.
 * Never throws.
 */
export function readTogether(files: readonly FileText[]): readonly Reading[] {
  const readings = files.map(({ text, format }) => drain(readLibrary(text, format)));
  if (readings.every(({ lacks }) => lacks === undefined)) return readings;
  const sources = readings.map((reading, number) => indexed(reading, number, files[number]?.format));
  const isStale = (source: SourceIndex): boolean => !isSameLent(lentTo(source, sources), source.lent);
  // Entries may inherit across files in a circle: then each is read no more often than there are files.
  for (let count = 0; count < files.length ** 2; count += 1) {
    const number = sources.findIndex(isStale);
    const [file, before, source] = [files[number], readings[number], sources[number]];
    if (file === undefined || before === undefined || source === undefined) break;
    const reading = readWith(file, before, lentTo(source, sources));
    readings[number] = reading;
    sources[number] = indexed(reading, number, file.format, source);
  }
  return readings;
}

function readWith({ text, format }: FileText, before: Reading, lent: Lent): Reading {
  const alike = hasSameStrings(lent, before.lent ?? nothingLent);
  return drain(readLibrary(text, format, alike ? before : null, null, lent));
}

/** An index by an address that says which file it is of, and its format. */
function indexed(reading: Reading, number: number, format = "", before: SourceIndex | null = null): SourceIndex {
  const uri = format === "bibtex" ? `${number}.bib` : `${number}`;
  return drain(buildSource({ name: uri, uri, role: "setting", declared: true }, reading, before));
}
