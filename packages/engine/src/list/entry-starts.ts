import { visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { particles } from "../words/name-words.ts";
import { isNames } from "./is-names.ts";
import type { Line } from "./list-lines.ts";
import { listMark } from "./list-mark.ts";
import { repeatsAuthors } from "./repeated.ts";
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
  const starts = lines.map((line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return true;
    if (repeatsAuthors(line.written) || next[at]) return isFinished(before.prose);
    if ((indents[at] as number) > base) return false;
    if (hanging) return true;
    if (whole) return /^["“«‘*\p{Lu}]/u.test(visible(line.prose)) || looksLikeAuthors(line.prose);
    if (!isFinished(before.prose) || /(?<!\p{L})\p{Lu}\.$/u.test(visible(before.prose.slice(-9)))) return false;
    return parted || marked ? isDated(visible(line.prose)) : looksLikeAuthors(line.prose);
  });
  return (at) => starts[at] as boolean;
}

/** The lines that begin with a year under an author whose name stands alone on a line: `  1991 The second title`. */
function nextWorks(lines: readonly Line[]): readonly boolean[] {
  let under = false;
  return lines.map(({ prose }, at) => {
    const text = visible(prose);
    const begins = /^\s*(?:1[5-9]|20)\d\d[a-z]?[.\s]\s*["“«‘\p{Lu}]/u.test(text);
    const before = visible(lines[at - 1]?.prose ?? "");
    const first = begins && before.search(/\S/) < text.search(/\S/) && isNames(before, { start: 0, end: before.length });
    const next = begins && !first && under;
    if (first) under = true;
    else if (at > 0 && prose.search(/\S/) === 0) under = false;
    return next;
  });
}

/** Whether a line ends a sentence, an address or a number. */
function isFinished(line: string): boolean {
  const text = visible(line);
  if (/[.)\]>”"’'»\d/\0]$/.test(text.slice(-1))) return true;
  const last = text.slice(text.lastIndexOf(" ") + 1);
  // A line that is one word with a stop in it is the rest of an address.
  return last.includes(".") && (last.includes("/") || last === text);
}

/** `Family, Given`, `Family GN,`, or nothing but names before a year. */
function looksLikeAuthors(line: string): boolean {
  const text = visible(line);
  if (/^(?:\p{Ll}{1,3} ){0,2}\p{Lu}[\p{L}\p{M}'’-]*(?: [\p{L}'’-]+){0,4}, (?:\p{Lu}(?!\p{Lu}:)|(?:et|and|y) )/u.test(text)) return true;
  if (/^\p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}{1,3}[,.]\s/u.test(text)) return true;
  return isDated(text);
}

/** Whether nothing but names stands before a year. */
function isDated(text: string): boolean {
  const year = /[.,]?\s\(?(?:1[5-9]|20)\d\d[a-z]?[).,:]/.exec(text);
  return year !== null && isNames(text, { start: 0, end: year.index });
}

/**
 * Whether a paragraph is the rest of an entry that a page or a column broke off.
 *
 * @param ending the sign with which most paragraphs of the list end
 */
export function goesOn(paragraph: string, before: string, ending: string): boolean {
  const text = visible(paragraph).trimStart();
  const open = visible(before);
  if (!open.endsWith(ending) && /[,;&–—-]$|\s(?:and|y|et|of|de|the|in)$/u.test(open)) return !looksLikeAuthors(text);
  const [, word = "", after = ""] = /^(\p{Ll}[\p{L}'’]*)(.?)/u.exec(text) ?? [];
  return word !== "" && after !== "," && !particles.has(fold(word)) && !/^\p{L}['’]/u.test(word);
}
