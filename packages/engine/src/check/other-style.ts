import type { DocumentReading } from "../document.ts";
import { notesIn } from "../find/notes.ts";
import { nameText } from "../library/entry.ts";
import { isHeading } from "../list/heading.ts";
import { listMark } from "../list/list-mark.ts";
import type { DocumentList } from "../list/read-list.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { wordsOf } from "../text/words.ts";

/** Another way of citing than by author and date: the first place that shows it. */
export interface OtherStyle extends Span {
  readonly style: "numbers" | "notes";
}

/** So many marks or notes make a way of citing certain. */
const FEW = 5;
/** How much of a note is looked at. */
const MOST = 2000;
/** By how many words a title is told. */
const BEGINNING = 4;
/** A mark in the text: `[12]`, `[3, 5-7]`; or raised digits, `word¹²`. */
const mark = /\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20}\]|[¹²³⁰⁴-⁹]{1,3}(?:[,⁻˒–-][¹²³⁰⁴-⁹]{1,3}){0,9}/gu;
/** A mark in round brackets at the end of a clause, as a list with numbers has it: `It fell (1, 3).` */
const round = /(?<=\p{L}[”"»’]?\s)\(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,20}\)(?=[.,;:])/gu;
/** Raised digits as markup writes them: `^12^`, `<sup>3,4</sup>`, `\textsuperscript{5}`. */
const raised = /(?<=(?:\^|<sup>|\\textsuperscript\{)\[?)\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,9}(?=\]?(?:\^|<\/sup>|\}))/gu;

/**
 * Tells whether a paper with a list cites by numbers or by notes that give the whole reference. Null where it cites by
 * author and date, or where that is not certain.
 *
 * @param dated how many citations by author and date, or by key, it has
 */
export function otherStyle({ text, prose, list }: DocumentReading, dated: number): OtherStyle | null {
  if (list === null) return wholeNotes(text, dated);
  if (dated * FEW > list.spans.length) return null;
  return numbered(text, prose, list, mark) ?? (isNumbered(text, list) ? numbered(text, prose, list, round) : null) ?? inNotes(text, list);
}

/** Whether each entry of a list has a number for its mark, as where a text cites by them. */
function isNumbered(text: string, list: DocumentList): boolean {
  return list.spans.every((span) => {
    const entry = text.slice(span.start, span.start + LEAD).trimStart();
    return isHeading(span) || /\d/.test(entry.slice(0, listMark(entry)));
  });
}

/** How far into an entry its mark may reach. */
const LEAD = 64;

/** Notes of a text without a list that give a work with its place, publisher and year: `Ada Lind, *Eels* (Quay: Reed, 2001), 7.` */
function wholeNotes(text: string, dated: number): OtherStyle | null {
  const whole = notesIn(text).filter(({ words, end }) => imprint.test(text.slice(words, Math.min(end, words + MOST))));
  const [first] = whole;
  if (first === undefined || whole.length < FEW || dated * FEW > whole.length) return null;
  return { start: first.start, end: first.start + text.slice(first.start, first.words).trimEnd().length, style: "notes" };
}

const imprint =
  /[*_”"»}],?\s(?:\([^()\n]{2,60}:\s[^()\n]{2,60},\s(?:1[5-9]|20)\d\d\)|\p{Lu}[^,.()\n]{2,30},\s\p{Lu}[^,.()\n]{2,40},\s(?:1[5-9]|20)\d\d[,.])/u;

/** Numbers that fit the list, and of which one comes again, or two stand together: the marks of notes only count up. */
function numbered(text: string, prose: string, list: DocumentList, mark: RegExp): OtherStyle | null {
  const seen = new Set<number>();
  let again = false;
  let first: Span | null = null;
  const markup = [...outside(text, list, raised)].filter(({ index }) => prose.charAt(index) === text.charAt(index));
  for (const { 0: sign, index } of [...outside(prose, list, mark), ...markup].sort((a, b) => a.index - b.index)) {
    if (/(?:^|\n)[^\S\n]*$/.test(prose.slice(Math.max(0, index - 4), index))) continue;
    const numbers = numbersIn(sign);
    if (numbers.some((number) => number < 1 || number > list.spans.length)) continue;
    again ||= numbers.length > 1 || numbers.some((number) => seen.has(number));
    for (const number of numbers) seen.add(number);
    first ??= { start: index, end: index + sign.length };
  }
  return first !== null && again && seen.size >= Math.max(FEW, list.spans.length / 3) ? { ...first, style: "numbers" } : null;
}

function numbersIn(mark: string): readonly number[] {
  const plain = mark.normalize("NFKC");
  return (plain.match(/\d+/g) ?? []).map(Number);
}

/** Notes that name the author and the title of a work of the list. */
function inNotes(text: string, list: DocumentList): OtherStyle | null {
  const titles = titlesByAuthor(list);
  let first: Span | null = null;
  let whole = 0;
  for (const { start, words, end } of notesIn(text)) {
    if (start >= list.start && start < list.end) continue;
    const said = wordsOf(fold(text.slice(words, Math.min(end, words + MOST))));
    if (!said.some((word) => namesOneOf(said, titles.get(word)))) continue;
    whole += 1;
    first ??= { start, end: start + text.slice(start, words).trimEnd().length };
  }
  return first !== null && whole >= FEW ? { ...first, style: "notes" } : null;
}

/** The beginnings of the listed titles, folded, by the last word of their first author's family. */
function titlesByAuthor(list: DocumentList): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { authors, title } of list.source.entries) {
    const [name] = authors;
    const words = wordsOf(fold(title)).slice(0, BEGINNING);
    if (name === undefined || words.length < 2) continue;
    const author = fold(nameText(name)).split(/[ -]/).at(-1) as string;
    const own = titles.get(author) ?? new Set();
    titles.set(author, own.add(words.join(" ")));
  }
  return titles;
}

/** Whether the beginning of one of the titles stands among words. */
function namesOneOf(words: readonly string[], titles: ReadonlySet<string> = new Set()): boolean {
  if (titles.size === 0) return false;
  for (let length = 2; length <= BEGINNING; length += 1) {
    if (words.some((_, at) => titles.has(words.slice(at, at + length).join(" ")))) return true;
  }
  return false;
}

/** What a pattern finds outside of the list. */
function* outside(prose: string, list: DocumentList, pattern: RegExp): Generator<RegExpExecArray> {
  for (const found of prose.matchAll(pattern)) {
    if (found.index < list.start || found.index >= list.end) yield found;
  }
}
