import type { DocumentReading } from "../document.ts";
import { isElsewhere } from "../library/lent-to.ts";
import type { Library } from "../library/library.ts";
import { sharedKeys } from "../library/shared-keys.ts";
import type { SourceIndex } from "../library/source-index.ts";
import type { Span } from "../text/span.ts";
import type { PlacedFinding } from "./findings.ts";

/** How far into a text the name of its library is looked for: its front matter or preamble. */
const HEAD = 4000;

/**
 * What is wrong with the libraries that a document declares, at most one finding of a kind for each: the first fault, key that is there
 * twice, or key that an earlier library has, where it stands in the library, and how many more there are; of keys the first that the document
 * cites, where it cites one. It is told where the document names the library, else
 * at its first character. What is wrong with works that the document lists itself is told at the first line of each.
 *
 * @param uri the address of the document
 * @param unread names of libraries that could not be read
 */
export function libraryFindings(
  reading: DocumentReading,
  library: Library,
  uri: string | null,
  unread: readonly string[],
): readonly PlacedFinding[] {
  const named = library.filter(({ declared, role }) => declared && role !== "list");
  const own = (source: SourceIndex): readonly PlacedFinding[] =>
    uri !== null && source.uri === uri ? findingsWithin(source, reading) : findingsOf(source, library, reading, unread);
  return named.flatMap((source, at) => [...own(source), ...sharedFinding(source, named.slice(0, at), reading)]);
}

/** That a library has keys which an earlier one has for other works: the first of them, and how many more there are. */
function sharedFinding(source: SourceIndex, earlier: Library, reading: DocumentReading): readonly PlacedFinding[] {
  const { name, role, places, entries } = source;
  if (role === "corpus") return [];
  const shared = earlier.flatMap((other) =>
    other.role === "corpus"
      ? []
      : sharedKeys(source, other).map((one) => ({ ...one, file: other.name, line: other.places.lines[one.earlier] ?? 0 })),
  );
  const numbers = new Set(shared.map(({ number }) => number));
  const inOrder = shared.toSorted((a, b) => a.number - b.number);
  const first = citedFirst(inOrder, ({ key }) => key, reading);
  if (first === undefined) return [];
  const { key, line, file } = first;
  const what = { kind: "duplicate", key, line, file } as const;
  const about = { name, line: places.lines[first.number] ?? 0, column: 1, more: numbers.size - 1, kept: entries.length };
  return [{ ...placeOf(name, reading.text), finding: { code: "library.duplicate", ...about, what } }];
}

function findingsWithin({ name, entries, problems }: SourceIndex, { text }: DocumentReading): readonly PlacedFinding[] {
  return problems.map(({ start, end, line, column, what }) => {
    const lineEnd = text.indexOf("\n", start);
    const code = what.kind === "duplicate" ? "library.duplicate" : "library.problem";
    const stop = lineEnd < 0 ? end : Math.min(end, lineEnd);
    return { start, end: stop, finding: { code, name, line, column, what, more: 0, kept: entries.length } };
  });
}

function findingsOf(
  { name, uri, entries, problems }: SourceIndex,
  library: Library,
  reading: DocumentReading,
  unread: readonly string[],
): readonly PlacedFinding[] {
  const place = placeOf(name, reading.text);
  const wrong = problems.filter(({ what }) => !isElsewhere(what, uri, library, unread));
  return (["library.problem", "library.duplicate"] as const).flatMap((code) => {
    const all = wrong.filter(({ what }) => (what.kind === "duplicate") === (code === "library.duplicate"));
    const first = citedFirst(all, ({ what }) => (what.kind === "duplicate" ? what.key : ""), reading);
    if (first === undefined) return [];
    const { line, column, what } = first;
    return [{ ...place, finding: { code, name, line, column, what, more: all.length - 1, kept: entries.length } }];
  });
}

/** The first of several of which the document cites the key, else the first; undefined where there is none. */
function citedFirst<T>(several: readonly T[], keyOf: (one: T) => string, { citations }: DocumentReading): T | undefined {
  const cited = new Set(citations.flatMap(({ key }) => key ?? []));
  return several.find((one) => cited.has(keyOf(one))) ?? several[0];
}

function placeOf(name: string, text: string): Span {
  const at = text.slice(0, HEAD).indexOf(name);
  return at < 0 ? { start: 0, end: Math.min(1, text.length) } : { start: at, end: at + name.length };
}
