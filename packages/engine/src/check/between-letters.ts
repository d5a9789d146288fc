import { type Entry, nameText } from "../library/entry.ts";
import type { ResolvedCitation } from "../resolve/resolution.ts";

/**
 * The entries that a range of letters cites between its ends: *b* and *c* of `Lind 2004a–d`, of which only *a* and *d* are printed.
 *
 * @param text what the citations stand in
 */
export function betweenLetters(text: string, citations: readonly ResolvedCitation[], entries: Iterable<Entry>): readonly Entry[] {
  const ranges = citations.flatMap(({ mention: { form, start, suffix: to }, resolution }, at) => {
    const before = citations[at - 1]?.mention;
    const from = before?.suffix ?? null;
    if (form !== "collapsed-year" || before === undefined || from === null || to === null || resolution.kind !== "known") return [];
    return /^[-–—]{1,2}$/.test(text.slice(before.end, start)) ? [{ from, to, last: resolution.hit.entry }] : [];
  });
  if (ranges.length === 0) return [];
  return [...entries].filter((entry) =>
    ranges.some(
      ({ from, to, last }) => entry.suffix > from && entry.suffix < to && entry.year === last.year && firstOf(entry) === firstOf(last),
    ),
  );
}

function firstOf({ authors: [name] }: Entry): string {
  return name === undefined ? "" : nameText(name);
}
