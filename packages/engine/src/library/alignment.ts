import { fold } from "../text/fold.ts";
import { onceForPair } from "../text/remembered.ts";
import { wordsOf } from "../text/words.ts";
import { type Entry, nameText } from "./entry.ts";
import { sameAuthorAndYear, sameButCut, sameWork, yearKey } from "./same-work.ts";
import type { SourceIndex } from "./source-index.ts";
import { gatherEntries } from "./term-table.ts";

/** Which entries of a document's own list and of another source record the same work. */
export interface Alignment {
  /** Entry of the source by entry of the list. */
  readonly recorded: ReadonlyMap<Entry, Entry>;
  /** Entry of the list by entry of the source. */
  readonly listed: ReadonlyMap<Entry, Entry>;
}

/** How many words of what an entry prints are looked up, the longest first, since they are likely the rarest. */
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
    const printed = ` ${plain(entry.fields.note ?? "")} `;
    const candidates = likely(entry, printed, source).filter((one) => !listed.has(one));
    const same =
      nearest(entry, candidates) ??
      onlyOne(entry, candidates) ??
      longestTitle(candidates.filter((one) => isPrinted(one, entry, printed))) ??
      onlyDated(entry, candidates);
    if (same === undefined) continue;
    recorded.set(entry, same);
    listed.set(same, entry);
  }
  return { recorded, listed };
}

/** The only record of the author and the year, where titles may be cut. */
function onlyOne(entry: Entry, candidates: readonly Entry[]): Entry | undefined {
  const [one, ...others] = candidates.filter((candidate) => sameAuthorAndYear(entry, candidate));
  return one !== undefined && others.length === 0 && sameButCut(entry, one) ? one : undefined;
}

/** The only record with the author and the very title of what a list prints without a date, `n.d.`: it knows more than the list. */
function onlyDated(entry: Entry, candidates: readonly Entry[]): Entry | undefined {
  if (entry.year !== "n.d." || entry.title.length < TELLING) return undefined;
  const [one, ...others] = candidates.filter(({ title }) => plain(title) === plain(entry.title));
  return one !== undefined && others.length === 0 && nameOf(one) === nameOf(entry) ? one : undefined;
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
  const names = ({ authors }: Entry): string => authors.map((name) => fold(nameText(name))).join();
  return dated.find((one) => names(one) === names(entry)) ?? dated.find((one) => nameOf(one) === nameOf(entry)) ?? first;
}

/** Entries that share a long word of the title, or of all that is printed, or the first author. */
function likely(entry: Entry, printed: string, source: SourceIndex): readonly Entry[] {
  const author = nameOf(entry);
  const numbers = new Set<number>();
  for (const words of [wordsOf(fold(entry.title)), printed.split(" ")])
    for (const word of longest(words)) gatherEntries(source.words, word, numbers);
  for (const term of [author, author.split(/[ -]/).at(-1) ?? "", printed.split(" ", 2)[1] ?? ""])
    gatherEntries(source.names, term, numbers);
  return [...numbers].map((number) => source.entries.at(number) as Entry);
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
