import { findYears } from "../find/years.ts";
import { visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { particles } from "../words/name-words.ts";
import { beforeAccess } from "./access.ts";
import { inOrder } from "./in-order.ts";
import { isNames } from "./is-names.ts";
import { isFinished, type Line } from "./list-lines.ts";
import { listMark } from "./list-mark.ts";
import { nextWorks } from "./next-works.ts";
import { repeatsAuthors } from "./repeated.ts";
import { runsOn, wrapsOn } from "./runs-on.ts";
import { afterShortLines } from "./short-lines.ts";
import { tableRows } from "./table-rows.ts";

/** Nobody wraps lines longer than this: such lines are whole entries. */
const WRAPPED = 120;
/** Of the lines of a list with hanging entries, at least this share is indented. */
const HANGING = 0.3;
/** Where entries end without a stop, at least this share of the short lines does. */
const OPEN = 0.3;
/** Where entries have a line each, at least this share of the lines reads as one, and there are so many of them. */
const [EACH, FEW] = [0.9, 3];

/** Whether a line carries the mark of a list, which may be masked as markup. */
export function isMarked({ prose, written }: Line): boolean {
  return [visible(prose), written].some((line) => listMark(line.replace(/^\s{0,3}/, "")) > 0);
}

/**
 * Cuts lines that adjoin into entries. Where the list is marked, marks begin them; where lines are indented, those that
 * are not; else what looks like authors after a line that ends a sentence.
 *
 * @param parted whether blank lines part the entries of the list, so that lines that adjoin are mostly one
 */
export function entriesOf(lines: readonly Line[], marked: boolean, parted: boolean): readonly Span[] {
  const rows = tableRows(lines);
  if (rows !== null) return rows;
  const starts = startsOf(lines, marked, parted);
  return lines.flatMap((line, at) => {
    if (at > 0 && !starts(at)) return [];
    let last = at;
    while (last + 1 < lines.length && !starts(last + 1)) last += 1;
    const { start, prose } = lines[last] as Line;
    return { start: line.start, end: start + prose.length };
  });
}

function startsOf(lines: readonly Line[], marked: boolean, parted: boolean): (at: number) => boolean {
  if (lines.length < 2) return () => false;
  const begun = marked ? lines.map(isMarked) : [];
  if (begun.includes(true)) return (at) => begun[at] as boolean;
  const indents = lines.map(({ prose }) => prose.search(/\S/));
  const base = indents[0] as number;
  const hanging = indents.filter((indent) => indent > base).length >= lines.length * HANGING;
  const whole = lines.filter(({ prose }) => prose.length > WRAPPED).length * 2 > lines.length;
  const entire = parted || lines.length < FEW ? [] : lines.map(readsWhole);
  const each = entire.length > 0 && entire.filter(Boolean).length >= lines.length * EACH;
  const next = nextWorks(lines);
  const begins = (at: number): boolean => {
    const { prose } = lines[at] as Line;
    return next[at] || inCapitals.test(prose) || looksLikeAuthors(prose);
  };
  const short = parted ? [] : afterShortLines(lines, begins);
  const ends = lines.filter((_, at) => short[at + 1]);
  const isOpen = ends.filter(({ prose }) => !isFinished(prose)).length > ends.length * OPEN;
  const starts = lines.map((line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return true;
    if (repeatsAuthors(line.written) || next[at]) return isFinished(before.prose);
    if ((indents[at] as number) > base) return false;
    if (hanging) return true;
    const ended = whole || (short[at] && begins(at));
    if (ended ? runsOn(before.prose, line.prose) : wrapsOn(before.prose, line.prose)) return false;
    if (whole) return /^["“«‘*\p{Lu}]/u.test(visible(line.prose)) || looksLikeAuthors(line.prose);
    if (short[at] || (each && entire[at - 1] && entire[at])) return true;
    if (isOpen && isDated(visible(line.prose))) return true;
    if (!isFinished(before.prose) || /(?<!\p{L})\p{Lu}\.$/u.test(visible(before.prose.slice(-9)))) return false;
    return parted || marked ? isDated(visible(line.prose)) && hasMore(lines, at) : looksLikeAuthors(line.prose);
  });
  return hanging ? (at) => starts[at] as boolean : ordered(lines, starts);
}

/** The lines that begin entries, without those that are out of the order of the list. */
function ordered(lines: readonly Line[], starts: readonly boolean[]): (at: number) => boolean {
  const first = lines.flatMap((_, at) => (starts[at] ? [at] : []));
  const pieces = first.map((at, index) => {
    const { prose, written } = lines[at] as Line;
    const dated = lines.slice(at, first[index + 1]).some((line) => namesYear(line.prose));
    return { text: visible(prose), dated, repeats: repeatsAuthors(written) || /^\W{0,3}\d/.test(prose) };
  });
  const fits = inOrder(pieces);
  const kept = new Set(first.filter((_, index) => fits[index]));
  return (at) => kept.has(at);
}

/** Whether a line names a year, or says that there is none. */
function namesYear(prose: string): boolean {
  return year.test(prose) || findYears(prose, 0, prose.length).length > 0;
}

/** Whether a line reads as a whole entry: it begins like one, names a year and is finished. */
function readsWhole({ prose }: Line): boolean {
  const text = visible(prose);
  return /^["“«‘*_]*(?:\p{Lu}|\p{Ll}{1,3}['’ ]\p{Lu})/u.test(text) && namesYear(prose) && isFinished(prose);
}

/** Any year, be it that of a span or of a day. */
const year = /(?<![\d/:.-])(?:1[5-9]|20)\d\d(?!\d)/;

/** A first word in capitals, as of families or institutions that stand out so, or of an acronym. */
const inCapitals = /^\p{Lu}{2,}(?![\p{L}'’-])/u;

/** A family before initials: `Family GN,`, `van Family G. N.;`. */
const withInitials = /^(?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}'’-]+ (?:\p{Lu}{1,3}[,.]\s|(?:\p{Lu}\.[ -]?){1,4}[,;&(])/u;

/** Words without a stop, perhaps an acronym in brackets, and what stands for a date in brackets: `Council of the Lakes (LKC). (n.d.)`. */
const institutionDated = /^\p{Lu}[^.:?!()]{4,160} (?:\(\p{Lu}[\p{L}-]{1,15}\)\.? )?\((?:(?:1[5-9]|20)\d\d[a-z]?|n\. ?d\.|s\. ?[fd]\.)\)/u;

/** `Family, Given`, `Family GN,`, or nothing but names before a year. */
function looksLikeAuthors(line: string): boolean {
  const text = visible(line);
  if (/^(?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}'’-]*(?: [\p{L}'’-]+){0,4}, (?:\p{Lu}(?!\p{Lu}:)|(?:et|and|y) )/u.test(text)) return true;
  return withInitials.test(text) || isDated(text) || institutionDated.test(text);
}

/** Whether words follow the year of a line: a journal and its year on a line by themselves are the rest of an entry. */
function hasMore(lines: readonly Line[], at: number): boolean {
  const text = visible(`${lines[at]?.prose} ${lines[at + 1]?.prose ?? ""}`);
  const year = dated.exec(text);
  return year === null || /\p{L}{2}/u.test(beforeAccess(text.slice(year.index + year[0].length)).replace(identifiers, ""));
}

/** What leads to the number of an article or a book. */
const identifiers = /(?<!\p{L})(?:doi|isbn|issn|pmid|url)(?!\p{L})/giu;

/** A year after a blank, and the sign after it. */
const dated = /[.,]?\s\(?(?:1[5-9]|20)\d\d[a-z]?[).,:]/;

/** Whether nothing but names stands before a year. */
function isDated(text: string): boolean {
  const year = dated.exec(text);
  return year !== null && !text.startsWith("(") && isNames(text, { start: 0, end: year.index });
}

/**
 * Whether a paragraph is the rest of an entry that a page or a column broke off.
 *
 * @param ending the sign with which most paragraphs of the list end
 */
export function goesOn(paragraph: string, before: string, ending: string): boolean {
  const text = visible(paragraph).trimStart();
  const open = visible(before);
  if (runsOn(before, paragraph)) return true;
  if (!open.endsWith(ending) && /[,;&–—-]$|\s(?:and|y|et|of|de|the|in)$/u.test(open)) return !looksLikeAuthors(text);
  const [, word = "", after = ""] = /^(\p{Ll}[\p{L}'’]*)(.?)/u.exec(text) ?? [];
  return word !== "" && after !== "," && !particles.has(fold(word)) && !/^\p{L}['’]/u.test(word);
}
