import { bytesOf, textOf } from "../../text/utf8.ts";
import type { Terms, TermTable } from "../term-table.ts";
import { type Bytes, numbersOf, type Section } from "./sections.ts";

/** How many terms are put together between two yields. */
const SLICE = 8192;

/**
 * A table as sections: its terms as one text, where each ends in it, where the entries of each begin, and the entries. Null where
 * a term holds half a character.
 */
export function* tableSections({ terms, starts, postings }: TermTable): Generator<void, readonly Section[] | null> {
  const text: Uint8Array[] = [];
  const ends = new Uint32Array(terms.length);
  let end = 0;
  for (let from = 0; from < terms.length; from += SLICE) {
    const some = terms.slice(from, from + SLICE);
    const bytes = bytesOf(some.join(""));
    if (bytes === null) return null;
    text.push(bytes);
    for (let at = 0; at < some.length; at += 1) {
      end += (some[at] as string).length;
      ends[from + at] = end;
    }
    yield;
  }
  return [text, [ends], [starts], [postings]];
}

/** The next of the sections, those of a table, as one. Its terms become text when the first is asked for. */
export function openTable(next: () => Bytes): TermTable {
  const [text, ends, starts, postings] = [next(), next(), next(), next()];
  return { terms: openTerms(text, numbersOf(ends)), starts: numbersOf(starts), postings: numbersOf(postings) };
}

function openTerms(bytes: Bytes, ends: Uint32Array): Terms {
  let text: string | null = null;
  const { length } = ends;
  const at = (number: number): string | undefined => {
    if (number >= length) return undefined;
    text ??= textOf(bytes);
    return text.slice(number === 0 ? 0 : ends[number - 1], ends[number]);
  };
  return {
    length,
    at,
    slice: (from = 0, to = length) =>
      Array.from({ length: Math.max(0, Math.min(to, length) - from) }, (_, number) => at(from + number) as string),
  };
}
