import { lazyRow } from "../../text/lazy-row.ts";
import { textOf } from "../../text/utf8.ts";
import type { About } from "../build-source.ts";
import type { Entry, ReadProblem } from "../entry.ts";
import type { SourceIndex } from "../source-index.ts";
import { openTable } from "./packed-table.ts";
import { type Bytes, numbersOf, sectionsOf } from "./sections.ts";

type StringsAndEntries = readonly [strings: readonly [string, string][], entries: readonly [string, Entry][]];

/** What is kept as JSON, since it is wanted at once. */
interface Rest {
  readonly problems: readonly ReadProblem[];
  readonly lastWords: readonly string[];
  readonly lowerCase: readonly string[];
  readonly lends: StringsAndEntries | null;
  readonly lent: StringsAndEntries;
  readonly lacks: SourceIndex["lacks"];
}

/**
 * Opens what `packSource` packed, in the part that the source plays now. Nothing is copied, and no entry made before it is
 * asked for, so it takes a few milliseconds whatever the size. The bytes are to stay as they are.
 *
 * @param bytes whole and of this very build's making, which is the host's to see to; null where they are something else
 */
export function openSource(about: About, bytes: Bytes): SourceIndex | null {
  const sections = sectionsOf(bytes)?.values();
  if (sections === undefined) return null;
  const next = (): Bytes => sections.next().value ?? new Uint8Array();
  const { problems, lastWords, lowerCase, lends, lent, lacks } = JSON.parse(textOf(next())) as Rest;
  const places = { starts: numbersOf(next()), ends: numbersOf(next()), lines: numbersOf(next()) };
  const shadowed = pairsIn(numbersOf(next()));
  const [texts, ends] = [next(), numbersOf(next())];
  const entry = (number: number): Entry => JSON.parse(textOf(texts.subarray(ends[number - 1] ?? 0, ends[number])));
  return {
    ...about,
    entries: lazyRow(ends.length, entry),
    places,
    shadowed,
    problems,
    lends: lends && { strings: new Map(lends[0]), data: new Map(lends[1]) },
    lent: { strings: new Map(lent[0]), parents: new Map(lent[1]) },
    lacks,
    lastWords: new Set(lastWords),
    lowerCase: new Set(lowerCase),
    names: openTable(next),
    firsts: openTable(next),
    years: openTable(next),
    words: openTable(next),
    keys: openTable(next),
  };
}

function pairsIn(numbers: Uint32Array): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  for (let at = 0; at < numbers.length; at += 2) pairs.set(numbers[at] as number, numbers[at + 1] as number);
  return pairs;
}
