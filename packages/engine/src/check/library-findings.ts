import type { DocumentReading } from "../document.ts";
import type { Library } from "../library/library.ts";
import { isParentElsewhere } from "../library/parent-elsewhere.ts";
import type { SourceIndex } from "../library/source-index.ts";
import type { Span } from "../text/span.ts";
import type { PlacedFinding } from "./findings.ts";

/** How far into a text the name of its library is looked for: its front matter or preamble. */
const HEAD = 4000;

/**
 * What is wrong with the libraries that a document declares, at most one finding of a kind for each: the first fault,
 * where it stands in the library, and how many more there are. It is told where the document names the library, else
 * at its first character.
 */
export function libraryFindings(reading: DocumentReading, library: Library): readonly PlacedFinding[] {
  return library.filter(({ declared, role }) => declared && role !== "list").flatMap((source) => findingsOf(source, library, reading));
}

function findingsOf({ name, uri, entries, problems }: SourceIndex, library: Library, { text }: DocumentReading): readonly PlacedFinding[] {
  const place = placeOf(name, text);
  const wrong = problems.filter(({ what }) => !isParentElsewhere(what, uri, library));
  return (["library.problem", "library.duplicate"] as const).flatMap((code) => {
    const [first, ...others] = wrong.filter(({ what }) => (what.kind === "duplicate") === (code === "library.duplicate"));
    if (first === undefined) return [];
    const { line, column, what } = first;
    return [{ ...place, finding: { code, name, line, column, what, more: others.length, kept: entries.length } }];
  });
}

function placeOf(name: string, text: string): Span {
  const at = text.slice(0, HEAD).indexOf(name);
  return at < 0 ? { start: 0, end: Math.min(1, text.length) } : { start: at, end: at + name.length };
}
