import { institutional } from "../find/words.ts";
import type { Year } from "../find/years.ts";
import { isWord, SKIP, visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { isSurnameFirst } from "./list-name.ts";

/** Where a list entry prints what: its authors up to `authorsEnd`, its title, its year. */
export interface EntryParts {
  readonly authorsEnd: number;
  readonly year: Year;
  /** The title, where it stands before the year. */
  readonly title: Span | null;
}

/** What may follow a year at the end of an entry: pages, series, medium. */
const endings: ReadonlySet<string> = new Set(
  "pages págs pgs vol vols núm num nos coll col colección collection serie series tome cap chap print impreso web isbn doi jstor pdf online".split(
    " ",
  ),
);

/** What lists set in italics among the names. */
const noTitle = /^\W*(?:et al|and others|y otros|eds?|coords?|comps?|dirs?)\.?\W*$/i;

const quotes: Readonly<Record<string, string>> = { "“": "”", "«": "»", "‘": "’", '"': '"', "„": "“" };

/**
 * Tells the parts of an entry apart. Author-date styles print the year after the authors; others, as UNAM, French and
 * MLA styles do, print it at the end, and then the authors end where the title begins: at a quotation mark, at italics,
 * or after the first author's name.
 */
export function entryParts(text: string, prose: string, entry: Span, years: readonly Year[]): EntryParts | null {
  const opening = quotes[prose.charAt(entry.start)];
  const close = opening === undefined ? -1 : prose.indexOf(opening, entry.start + 1);
  if (close > 0 && close < entry.end) return titleFirst(prose, { start: entry.start, end: close }, years);
  const title = titleBefore(text, prose, entry);
  const head = title === null ? surnamesEnd(prose, entry) : null;
  const last = head === null ? undefined : (years.findLast((year) => stands(prose, year)) ?? years.at(-1));
  if (head !== null && last !== undefined && /\p{L}{3}/u.test(prose.slice(head, last.start))) {
    return { authorsEnd: head, year: last, title: plainTitle(prose, head, last.start) };
  }
  const early = years.filter(({ start }) => title === null || start < title.start);
  const year = early.find((candidate) => stands(prose, candidate)) ?? (title === null ? early[0] : undefined);
  if (year !== undefined && (title !== null || !isAtEnd(prose, year, entry))) return { authorsEnd: year.start, year, title: null };
  if (title === null) {
    if (year === undefined) return null;
    const authorsEnd = namesEnd(prose, entry.start, year.start);
    return { authorsEnd, year, title: plainTitle(prose, authorsEnd, year.start) };
  }
  const late = years.find(({ start }) => start >= title.end) ?? early[0];
  return late === undefined ? null : { authorsEnd: title.start, year: late, title };
}

/** Whether a year stands where author-date lists print it: in brackets, or between authors and title. */
function stands(prose: string, year: Year): boolean {
  // The year of a first edition may stand beside: `(1995 [1916])`.
  const before = visible(prose.slice(Math.max(0, year.start - 9), year.start))
    .replace(/\[\d{4}\]\s?$/, "")
    .trimEnd()
    .slice(-1);
  const after = visible(prose.slice(year.end, year.end + 9))
    .replace(/^\s?\[\d{4}\]/, "")
    .charAt(0);
  return (before === "(" && (after === ")" || after === ",")) || (/[.,;\p{L}]/u.test(before) && /[.,:;]/.test(after));
}

/** An entry that begins with a quoted title has no author, but may have a newspaper in its place. */
function titleFirst(prose: string, title: Span, years: readonly Year[]): EntryParts | null {
  const late = years.filter(({ start }) => start >= title.end);
  const year = late.find((candidate) => stands(prose, candidate)) ?? late[0];
  return year === undefined ? null : { authorsEnd: title.start, year, title };
}

/** The first quoted or italic stretch after the first author's first word; not *et al.* or *(eds.)*. */
function titleBefore(text: string, prose: string, entry: Span): Span | null {
  const never = new Set<string>();
  for (let at = entry.start + 1; at < entry.end; at += 1) {
    if (isWord(prose.charCodeAt(at - 1))) continue;
    const closes = quotes[prose.charAt(at)];
    if (closes !== undefined && never.has(closes)) continue;
    const end = closes === undefined ? italicsEnd(text, prose, at, entry.end) : prose.slice(0, entry.end).indexOf(closes, at + 1);
    if (end < 0 && closes !== undefined) never.add(closes);
    if (end < 0) continue;
    if (!noTitle.test(prose.slice(at, Math.min(end, at + 40)))) return { start: at, end };
    at = end;
  }
  return null;
}

/** Where the italics that begin at `at` end: -1 where none begin. */
function italicsEnd(text: string, prose: string, at: number, limit: number): number {
  if (prose.charCodeAt(at) !== SKIP || prose.charCodeAt(at - 1) === SKIP) return -1;
  let open = at;
  while (prose.charCodeAt(open) === SKIP) open += 1;
  if (!/^(?:[*_]+|\{?\\(?:emph|textit|textsl|em|it|sl)\b\s*\{?)$/.test(text.slice(at, open))) return -1;
  const close = prose.indexOf("\u0001", open);
  return close < 0 || close >= limit ? -1 : close;
}

/** Whether nothing but pages and the like follows a year, and more than names comes before it. */
function isAtEnd(prose: string, year: Year, entry: Span): boolean {
  const before = visible(prose.slice(entry.start, year.start));
  if (/[([]\s*$/.test(before) || !/(?:,[^,]+){3,}|\p{L}{2,}[.?!]\s\p{Lu}\p{L}+\s/u.test(before)) return false;
  const [after = ""] = visible(prose.slice(year.end, entry.end)).split(/accessed|retrieved|consultad[oa]|consulté|\0/iu);
  return !(after.match(/\p{L}{3,}/gu) ?? []).some((word) => !endings.has(word.toLowerCase()));
}

/** Where names of the form `Pellat JC, Rioul R` end, if an entry begins with them: at the first full stop. */
function surnamesEnd(prose: string, { start, end }: Span): number | null {
  const [head = ""] = visible(prose.slice(start, Math.min(end, start + 600))).split(/\.\s/, 1);
  const names = head.split(/,\s/);
  if (/^et al$/.test(names.at(-1) ?? "")) names.pop();
  const found = names.length > 0 && names.every((name) => /\s/.test(name) && !name.includes(".") && isSurnameFirst(name));
  const stop = prose.indexOf(".", start);
  return found && stop > 0 && stop < end && /^\.\s[^\p{Ll}&(]/u.test(visible(prose.slice(stop, stop + 4))) ? stop : null;
}

/** Where the names end in an entry that sets its title off by nothing: after `Family, Given`, or after an institution. */
function namesEnd(prose: string, start: number, limit: number): number {
  const text = prose.slice(start, limit);
  const first = /^[^,.]+/u.exec(text)?.[0] ?? "";
  if (first.split(/\s+/u).some((word) => institutional.has(word.toLowerCase()))) return start + first.length;
  const pair = /^[^,]+,(?:[^,.]|(?<=(?<!\p{L})\p{Lu})\.)+/u.exec(text)?.[0] ?? first;
  return start + pair.length;
}

/** The title that follows names in such an entry: up to the next comma or full stop. */
function plainTitle(prose: string, from: number, limit: number): Span {
  const start = from + (/^[\s,.:\u0001]*/.exec(prose.slice(from, limit))?.[0].length ?? 0);
  const length = prose.slice(start, limit).search(/[.,]/);
  return { start, end: length < 0 ? limit : start + length };
}
