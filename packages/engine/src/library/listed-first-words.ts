import { fold } from "../text/fold.ts";
import { onceForEach } from "../text/remembered.ts";
import { wordsOf } from "../text/words.ts";
import { conjunctions, moreAuthors, particles } from "../words/name-words.ts";
import type { Entry } from "./entry.ts";
import { begins, type FirstWords, firstWord, firstWords } from "./first-words.ts";
import type { SourceIndex } from "./source-index.ts";
import { lowerBound } from "./term-table.ts";

/** How many entries of a list that begin alike are looked through. */
const MOST = 64;

/** The entries of a document's own list by the first word that they print. */
const byFirstWord = onceForEach(({ entries }: SourceIndex): ReadonlyMap<string, Entry[]> => {
  const byWord = new Map<string, Entry[]>();
  for (const entry of entries) {
    const word = firstPrinted(entry);
    const alike = byWord.get(word);
    if (alike === undefined) byWord.set(word, [entry]);
    else alike.push(entry);
  }
  return byWord;
});

/** Entries in the order of all that they print. */
const sorted = onceForEach((alike: readonly Entry[]) => {
  const entries = [...alike].sort((a, b) => (wordsIn(a) < wordsIn(b) ? -1 : 1));
  return { entries, printed: entries.map(wordsIn) };
});

/** The first word that an entry prints, by which it is found. */
export function firstPrinted(entry: Entry): string {
  return firstWord(printedBy(entry));
}

const wordsIn = onceForEach((entry: Entry): string => firstWords(printedBy(entry)));

function printedBy({ fields, title }: Entry): string {
  return fields.note ?? title;
}

const none: readonly Entry[] = [];

/** Of entries with one first word those that begin so. */
function beginning(alike: readonly Entry[], first: FirstWords): readonly Entry[] {
  if (alike.length === 0) return alike;
  const { entries, printed } = sorted(alike);
  const from = lowerBound(printed, first.words);
  return entries.slice(from, from + MOST).filter((_, at) => begins(first, printed[from + at] as string));
}

/** Whether an entry of a list begins with a word, articles aside. */
export function isListedFirst(source: SourceIndex, word: string): boolean {
  return byFirstWord(source).has(word);
}

/** The entries of a list that begin so; none that was read as signed by persons, or begins with several names, where the words may be names. */
export function listedFirstWords(source: SourceIndex, first: FirstWords): readonly Entry[] {
  const alike = beginning(byFirstWord(source).get(firstWord(first.printed)) ?? none, first);
  return alike.length === 0 || isNoName(first.printed)
    ? alike
    : alike.filter((entry) => !maySign(first.printed, entry) || isAllBefore(first, wordsIn(entry)));
}

/** Whether an entry prints nothing but these words before the year, so that nobody else signed it, whoever they are. */
function isAllBefore({ words, year }: FirstWords, printed: string): boolean {
  return year !== null && printed.startsWith(`${words} ${fold(year)}`);
}

/** Whether words are no persons' names: three at least, of which one has digits or is in small letters. */
function isNoName(printed: string): boolean {
  const words = wordsOf(printed);
  return words.length > 2 && words.some(isNoPart);
}

function isNoPart(word: string): boolean {
  if (/\p{N}/u.test(word)) return true;
  return /^\p{Ll}{3}/u.test(word) && !conjunctions.has(word) && !particles.has(word) && !moreAuthors.has(word);
}

/** Whether words that may be names are those of who signed an entry, or of the first of them: `Lind and Tan` of `Lind and Tan and Berg`. */
function maySign(printed: string, { authors }: Entry): boolean {
  return (
    authors.some(({ kind }) => kind === "person") || /[,;&]/.test(printed) || printed.split(" ").some((word) => conjunctions.has(word))
  );
}
