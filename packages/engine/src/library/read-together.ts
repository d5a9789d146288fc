import { drain } from "../read/drain.ts";
import { type Lent, nothingLent } from "../read/lent.ts";
import { type LibraryFormat, readLibrary } from "../read/read-library.ts";
import { buildSource } from "./build-source.ts";
import type { Reading } from "./entry.ts";
import { filesToJoin, joinFiles, type KnownFile } from "./join-files.ts";
import { type Version, type Versions, versionLike, versionWith, withVersion } from "./lent-versions.ts";
import type { SourceIndex } from "./source-index.ts";

/** The text of a library file. */
export interface FileText {
  readonly text: string;
  readonly format: LibraryFormat;
}

interface ReadText extends Version {
  readonly reading: Reading;
  readonly source: SourceIndex;
}

/**
 * Reads files that belong together, in their order: each with the strings that those before it define, and with what it inherits from any of them.
 * Never throws.
 */
export function readTogether(files: readonly FileText[]): readonly Reading[] {
  const alone = files.map(({ text, format }) => drain(readLibrary(text, format)));
  if (alone.every(({ lacks }) => lacks === undefined)) return alone;
  const versions = alone.map((reading, number): Versions<ReadText> => {
    return [{ lent: nothingLent, isAsked: false, reading, source: indexed(reading, number, files[number]) }];
  });
  const known = versions.map(
    (_, number): KnownFile<ReadText> =>
      (lent) =>
        versionWith(versions[number] ?? [], lent),
  );
  for (const { number, lent } of filesToJoin(known)) {
    const of = versions[number] ?? [];
    versions[number] = withVersion(of, readWith(files[number] as FileText, number, lent, versionLike(of, lent)));
  }
  return joinFiles(known).map((file, number) => file?.reading ?? (alone[number] as Reading));
}

function readWith(file: FileText, number: number, lent: Lent, before: ReadText | null): ReadText {
  const reading = drain(readLibrary(file.text, file.format, before?.reading ?? null, null, lent));
  return { lent, isAsked: true, reading, source: indexed(reading, number, file, before?.source ?? null) };
}

/** An index by an address that says which file it is of, and its format. */
function indexed(reading: Reading, number: number, file: FileText | undefined, before: SourceIndex | null = null): SourceIndex {
  const uri = file?.format === "bibtex" ? `${number}.bib` : `${number}`;
  return drain(buildSource({ name: uri, uri, role: "setting", declared: true }, reading, before));
}
