import { fold } from "../text/fold.ts";
import { onceForEach, onceForPair } from "../text/remembered.ts";
import { wordsOf } from "../text/words.ts";
import { type Entry, nameText } from "./entry.ts";
import { type FoldedTitle, sameAuthor, sameAuthorAndYear, sameButCut, sameWork, titleOf, yearKey } from "./same-work.ts";
import type { SourceIndex } from "./source-index.ts";
import { gatherEntries } from "./term-table.ts";

/** Which entries of a document's own list and of another source record the same work. */
export interface Alignment {
  /** Entry of the source by entry of the list. */
  readonly recorded: ReadonlyMap<Entry, Entry>;
  /** Entry of the list by entry of the source. */
  readonly listed: ReadonlyMap<Entry, Entry>;
}

/** How many words of a title, and of all that an entry prints, are looked up. */
const ASKED = 4;
/** So long a title stands in nobody else's reference; beside a shorter one the name of the first author begins the entry. */
const TELLING = 16;

/**
 * Lays a document's own list beside another source. What a list prints is cut into names and title by guesses, so the
 * source's title is looked for in all that the list prints.
 */
export const alignment: (list: SourceIndex, source: SourceIndex) => Alignment = onceForPair(align);

function align(list: SourceIndex, source: SourceIndex): Alignment {
  const recorded = new Map<Entry, Entry>();
  const listed = new Map<Entry, Entry>();
  for (const entry of list.entries) {
    const alone = recordAlone(entry, source);
    const { record: same } = alone.among.some((one) => listed.has(one)) ? recordOf(entry, source, listed) : alone;
    if (same === undefined) continue;
    recorded.set(entry, same);
    listed.set(same, entry);
  }
  return { recorded, listed };
}

/** The entry of a source for one of a list, and those it was chosen from. */
interface Chosen {
  readonly record: Entry | undefined;
  readonly among: readonly Entry[];
}

/** What a source has for an entry, were it all of the list: a letter typed elsewhere in the list leaves it as it is. */
const recordAlone: (entry: Entry, source: SourceIndex) => Chosen = onceForPair((entry, source) => recordOf(entry, source, nobody));
const nobody: ReadonlyMap<Entry, Entry> = new Map();

/** The entry of a source for one of a list, of those that no other of the list has. */
function recordOf(entry: Entry, source: SourceIndex, taken: ReadonlyMap<Entry, Entry>): Chosen {
  const numbers = new Set<number>();
  const candidates = (): readonly Entry[] =>
    [...numbers].map((number) => source.entries.at(number) as Entry).filter((one) => !taken.has(one));
  gather(longestOf(titleOf(entry)), source, numbers);
  const titled = candidates();
  // Most titles are read as they are recorded; what is all alike there, nothing else can come before.
  const alike = titled.find((one) => isTitledAlike(entry, one) && isAlike(entry, one)) ?? nearest(entry, titled);
  if (alike !== undefined && isAlike(entry, alike)) return { record: alike, among: titled };
  const { printed, first, words } = printedOf(entry.fields);
  gather(words, source, numbers);
  const author = nameOf(entry);
  for (const term of [author, author.split(/[ -]/).at(-1) ?? "", first]) gatherEntries(source.names, term, numbers);
  const all = candidates();
  const record =
    nearest(entry, all) ??
    onlyOne(entry, all) ??
    longestTitle(all.filter((one) => isPrinted(one, entry, printed))) ??
    onlyDated(entry, all, printed);
  return { record, among: all };
}

/** Whether an entry and a record have the very words of one title. */
function isTitledAlike(entry: Entry, record: Entry): boolean {
  const [{ words }, { words: others }] = [titleOf(entry), titleOf(record)];
  return words.length === others.length && words.every((word, at) => word === others[at]);
}

/** Whether an entry and a record have one year and the very same names, and are one work. */
function isAlike(entry: Entry, record: Entry): boolean {
  return yearKey(record) === yearKey(entry) && namesOf(record) === namesOf(entry) && sameWork(entry, record);
}

/** The only record of the author and the year, where titles may be cut. */
function onlyOne(entry: Entry, candidates: readonly Entry[]): Entry | undefined {
  const [one, ...others] = candidates.filter((candidate) => sameAuthorAndYear(entry, candidate));
  if (one === undefined || others.length > 0) return undefined;
  // Some styles print nothing but the publisher of what has editors alone.
  const untitled = entry.title !== "" && plain(entry.title) === plain(one.fields.publisher ?? "");
  return untitled || sameButCut(entry, one) ? one : undefined;
}

/**
 * The only record with the author and the title of what a list prints without a date, `n.d.` or nothing at all: it knows more
 * than the list.
 */
function onlyDated(entry: Entry, candidates: readonly Entry[], printed: string): Entry | undefined {
  if (yearKey(entry) !== "") return undefined;
  const mine = candidates.filter((one) => plain(one.title).length >= TELLING && sameAuthor(entry, one));
  const titled = mine.filter(({ title }) => plain(title) === plain(entry.title));
  const [one, ...others] = titled.length > 0 ? titled : mine.filter(({ title }) => closed(printed).includes(closed(plain(title))));
  return others.length === 0 ? one : undefined;
}

/**
 * The record of the same work, that of the same year before others: data sets keep one DOI through all their versions; and that
 * which has the very names before one that has an acronym.
 */
function nearest(entry: Entry, candidates: readonly Entry[]): Entry | undefined {
  const same = candidates.filter((one) => sameWork(entry, one));
  const dated = same.filter((one) => yearKey(one) === yearKey(entry));
  const [first] = dated;
  if (dated.length < 2) return first ?? same[0];
  return dated.find((one) => namesOf(one) === namesOf(entry)) ?? dated.find((one) => nameOf(one) === nameOf(entry)) ?? first;
}

/** Adds the entries whose titles have one of some words. */
function gather(words: readonly string[], { words: table }: SourceIndex, into: Set<number>): void {
  for (const word of words) gatherEntries(table, word, into);
}

/** The longest words of a title, since they are likely the rarest. */
const longestOf = onceForEach(({ words }: FoldedTitle): readonly string[] => longest(words));

function namesOf({ authors }: Entry): string {
  return authors.map((name) => fold(nameText(name))).join();
}

function nameOf({ authors: [name] }: Entry): string {
  return name === undefined ? "" : fold(nameText(name));
}

function longest(words: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const word of words) {
    if (found.includes(word)) continue;
    const at = found.findIndex((other) => other.length < word.length);
    if (at >= 0) found.splice(at, 0, word);
    else if (found.length < ASKED) found.push(word);
    if (found.length > ASKED) found.pop();
  }
  return found;
}

/** All that a list prints of an entry. */
interface Printed {
  /** Folded, between blanks. */
  readonly printed: string;
  readonly first: string;
  /** The longest of its words. */
  readonly words: readonly string[];
}

/** All that a list prints of an entry. The same fields are those of one text, however often it was read. */
const printedOf = onceForEach(({ note = "" }: Entry["fields"]): Printed => {
  const text = plain(note);
  const words = text.split(" ");
  return { printed: ` ${text} `, first: words[0] ?? "", words: longest(words) };
});

/** Whether a list prints the title of a record, the name of one of its authors, and its year, be it that of a first edition. */
function isPrinted(record: Entry, entry: Entry, printed: string): boolean {
  if (record.year !== "" && yearKey(record) !== yearKey(entry) && !printed.includes(` ${record.year} `)) return false;
  const title = plain(record.title);
  if (title === "" || !closed(printed).includes(closed(title))) return false;
  const names = (record.authors.length > 0 ? record.authors : record.editors).map((name) => plain(nameText(name)));
  if (title.length < TELLING) return printed.includes(` ${title} `) && printed.startsWith(` ${names[0] ?? title} `);
  return names.length === 0 || names.some((name) => printed.includes(name));
}

/** Without blanks, which pages pasted into a text lose and add. */
function closed(text: string): string {
  return text.replaceAll(" ", "");
}

function longestTitle(entries: readonly Entry[]): Entry | undefined {
  return [...entries].sort((a, b) => b.title.length - a.title.length)[0];
}

/** Addresses, which a mask takes from what a list prints, and tags of HTML. */
const unprinted = /https?:\/\/[^\s\0]+|<\/?[a-z][^<>\0]{0,80}>/gi;

/** Folded words with single blanks between. */
function plain(text: string): string {
  return wordsOf(fold(text.replace(unprinted, " "))).join(" ");
}
