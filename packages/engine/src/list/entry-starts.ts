import { visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { particles } from "../words/name-words.ts";
import { afterBreaks } from "./after-breaks.ts";
import { hasMore, inCapitals, isDated, looksLikeAuthors } from "./authors-first.ts";
import { inOrder } from "./in-order.ts";
import { lineEach } from "./line-each.ts";
import { isFinished, type Line } from "./list-lines.ts";
import { listMark } from "./list-mark.ts";
import { nextWorks } from "./next-works.ts";
import { namesYear, withOwnShape } from "./own-shape.ts";
import { repeatsAuthors } from "./repeated.ts";
import { runsOn, wrapsOn } from "./runs-on.ts";
import { afterShortLines } from "./short-lines.ts";
import { tableRows } from "./table-rows.ts";

/** Nobody wraps lines longer than this: such lines are whole entries. */
const WRAPPED = 120;
/** Of the lines of a list with hanging entries, at least this share is indented. */
const HANGING = 0.3;

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
  const next = nextWorks(lines);
  const begins = (at: number): boolean => {
    const { prose } = lines[at] as Line;
    return next[at] || inCapitals.test(prose) || looksLikeAuthors(prose);
  };
  const each = parted || hanging ? null : lineEach(lines, (at) => begins(at) || repeatsAuthors((lines[at] as Line).written));
  if (each !== null) return ordered(lines, each);
  const broken = afterBreaks(lines, begins);
  const short = parted ? [] : afterShortLines(lines, begins);
  const starts = lines.map((line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return true;
    if (/^[\s\\*]*[—–―_]/.test(line.written) && repeatsAuthors(line.written)) return !runsOn(before.prose, line.prose);
    if (repeatsAuthors(line.written) || next[at]) return isFinished(before.prose);
    if ((indents[at] as number) > base) return false;
    if (hanging) return true;
    if (broken[at]) return !runsOn(before.prose, line.prose);
    const ended = whole || (short[at] && begins(at));
    if (ended ? runsOn(before.prose, line.prose) : wrapsOn(before.prose, line.prose)) return false;
    if (whole) return /^["“«‘*\p{Lu}]/u.test(visible(line.prose)) || looksLikeAuthors(line.prose);
    if (short[at]) return true;
    if (!isFinished(before.prose) || /(?<!\p{L})\p{Lu}\.$/u.test(visible(before.prose.slice(-9)))) return false;
    return parted || marked
      ? isDated(visible(line.prose)) && hasMore(`${line.prose} ${lines[at + 1]?.prose ?? ""}`)
      : looksLikeAuthors(line.prose);
  });
  return hanging ? (at) => starts[at] as boolean : ordered(lines, parted ? starts : withOwnShape(lines, starts));
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
