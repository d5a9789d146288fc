import type { Year } from "../find/years.ts";
import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { wordSet } from "../words/word-set.ts";
import { accessStart, beforeAccess } from "./access.ts";

/** What may follow a year at the end of an entry: pages, series, medium. */
const endings: ReadonlySet<string> = wordSet(
  "pages págs pgs pag vol vols núm num nos coll col colección collection serie series tome cap chap print impreso web isbn issn doi jstor pdf online bd",
);

/** The year at the end of an entry: the last that stands as one, before addresses and days of access. */
export function lastYear(prose: string, years: readonly Year[], entry: Span): Year | undefined {
  const far = accessStart(prose, entry);
  const near = years.filter(({ end }) => end <= far);
  const some = near.length > 0 ? near : years.slice(0, 1);
  return some.findLast((year) => standsAsYear(prose, year, entry.end)) ?? some.at(-1);
}

/**
 * Whether a year stands where lists print it: in brackets, or between two signs, and not as the number of a volume.
 *
 * @param end where its entry ends, which is as good as a sign
 */
export function standsAsYear(prose: string, year: Year, end: number): boolean {
  // The year of a first edition may stand beside: `(1995 [1916])`.
  const lead = visible(prose.slice(Math.max(0, year.start - 9), year.start)).replace(/\[\d{4}\]\s?$/, "");
  if (/(?<!\p{L})(?:v|vol|n|no|nº|núm|p|pp|bd|nr)\.?\s$/iu.test(lead)) return false;
  const before = lead.trimEnd().slice(-1);
  const after = visible(prose.slice(year.end, Math.min(end, year.end + 9)))
    .replace(/^\s?\[\d{4}\]/, "")
    .charAt(0);
  return (before === "(" && (after === ")" || after === ",")) || (/[.,;:\p{L}]/u.test(before) && (after === "" || /[.,:;]/.test(after)));
}

/** Whether a title can follow a year: words that are no pages or series, in brackets or after a sign or a blank. */
export function isTitled(prose: string, year: Year, entry: Span): boolean {
  const after = beforeAccess(visible(prose.slice(year.end, Math.min(entry.end, year.end + 200))));
  if (/^\s?[;,]?\s?(?:\d|vol|p\.|pp\.|n[°º.])/i.test(after) && !/^\.\s\d/.test(after)) return false;
  return saysMore(after, /\p{L}{2,}/gu);
}

/** Whether some word is none of pages, series or medium. */
function saysMore(text: string, words: RegExp): boolean {
  for (const [word] of text.matchAll(words)) if (!endings.has(word.toLowerCase())) return true;
  return false;
}

/** Whether nothing but pages and the like follows a year, and more than names comes before it. */
export function isAtEnd(prose: string, year: Year, entry: Span): boolean {
  const before = visible(prose.slice(entry.start, year.start));
  if (/[([]\s*$/.test(before) || !/(?:,[^,]+){3,}|(?<!\p{L})\p{L}{2,}[.?!]\s\p{Lu}\p{L}+\s/u.test(before)) return false;
  const after = beforeAccess(visible(prose.slice(year.end, entry.end)));
  return !saysMore(after, /\p{L}{3,}/gu);
}
