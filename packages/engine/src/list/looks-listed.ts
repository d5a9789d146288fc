import type { Entry } from "../library/entry.ts";
import type { Span } from "../text/span.ts";
import { particles } from "../words/name-words.ts";

/**
 * What of the text under a heading that may be a chapter's list, or none, is one: up to where two in a row are no entries.
 * Nothing where prose is as frequent as entries.
 */
export function listed(spans: readonly Span[], read: (span: Span, before: Entry | null) => Entry | null): readonly Span[] {
  let before: Entry | null = null;
  const fits: boolean[] = [];
  for (const span of spans) {
    const entry = read(span, before);
    fits.push(looksListed(entry));
    if (fits.at(-1) === false && fits.at(-2) === false) break;
    before = entry ?? before;
  }
  const stop = fits.findIndex((fit, at) => !fit && fits[at + 1] !== true);
  const end = stop < 0 ? fits.length : stop;
  return fits.slice(0, end).filter((fit) => fit).length * 2 > end ? spans.slice(0, end) : [];
}

/** So many at the beginning show whether a list follows a heading that says so. */
const FIRST = 3;

/**
 * Whether the heading of a list stands empty, as where a program left the list out, and other text follows: nothing at its
 * beginning reads as an entry, and of the rest less than half.
 */
export function isListless(spans: readonly Span[], read: (span: Span, before: Entry | null) => Entry | null): boolean {
  if (spans.length < FIRST || spans.slice(0, FIRST).some((span) => read(span, null) !== null)) return false;
  return spans.filter((span) => read(span, null) !== null).length * 2 < spans.length;
}

/** Whether what reads as an entry is one, and no sentence: `Tan (1999) argued that`, `The sources are many. In 1999`. */
export function looksListed(entry: Entry | null): boolean {
  if (entry === null || entry.year === "" || /^\p{Ll}/u.test(entry.title)) return false;
  const words = entry.authors.flatMap((name) => (name.kind === "person" ? `${name.family} ${name.given}` : name.name).split(/\s+/u));
  return words.filter((word) => /^\p{Ll}/u.test(word) && !particles.has(word)).length < 4;
}
