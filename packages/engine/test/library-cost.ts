import { drain } from "../src/read/drain.ts";
import { type LibraryFormat, readLibrary } from "../src/read/read-library.ts";
import { writeLibrary } from "../src/write/write-library.ts";

/** All that is done with a library file: read, and written again. */
export function readAndWritten(text: string, format: LibraryFormat): void {
  const { entries } = drain(readLibrary(text, format));
  writeLibrary(entries, format === "bibtex" ? "biblatex" : format);
}
