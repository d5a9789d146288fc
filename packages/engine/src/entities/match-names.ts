import { keep, recall, slot } from "../blocks/kept.ts";
import type { PlacedBlock } from "../blocks/read-blocks.ts";
import { isCapital, isLetter, visible } from "../text/characters.ts";
import { once } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { countriesAround } from "./countries.ts";
import { type EntityIndex, type EntityName, type NameNode, namesOfWords } from "./entity-index.ts";
import { between, foldedWord, MOST_BETWEEN, nextWord } from "./entity-words.ts";
import { nextOpening } from "./openings.ts";
import { partiesBeside } from "./parties-beside.ts";
import { isStressed } from "./stressed.ts";

/** A name found in a text, before it is said which record it means. */
export interface NameMatch extends Span {
  readonly name: EntityName;
  readonly index: EntityIndex;
  /** As printed, without markup. */
  readonly text: string;
  /** What its block says near it, which few names ask for. */
  readonly near: () => Near;
}

/** What the block of a name says near it. */
interface Near {
  /** What stands there, as masked. */
  readonly around: string;
  /** The parties of its records that are spoken of there. */
  readonly countries: () => ReadonlySet<string>;
  /** Those that adjoin it. */
  readonly beside: () => ReadonlySet<string>;
  /** Whether it is a word in capitals for stress. */
  readonly stressed: () => boolean;
}

/** How far around a shared name its parties are looked for. */
export const NEAR = 160;
const none: readonly EntityName[] = [];

const matches = slot<EntityIndex, readonly NameMatch[]>();

/** The names of a corpus in a text, the longest at each place. A block is looked through once, however often the text around it changes. */
export function matchNames(blocks: readonly PlacedBlock[], index: EntityIndex): NameMatch[] {
  const found: NameMatch[] = [];
  for (const { block, start } of blocks) {
    for (const match of recall(block, matches, index) ?? keep(block, matches, index, namesIn(block.prose, index))) {
      const { name, text, near } = match;
      found.push({ start: match.start + start, end: match.end + start, name, index, text, near });
    }
  }
  return found;
}

function namesIn(prose: string, index: EntityIndex): readonly NameMatch[] {
  const found: NameMatch[] = [];
  for (let word = nextOpening(index.openings, prose, 0); word !== null; word = nextOpening(index.openings, prose, word.end)) {
    const match = nameAt(prose, word, index);
    if (match) found.push(match);
  }
  return found;
}

/** The longest name that begins with a word. Each word after it is read once, however many names begin alike. */
function nameAt(prose: string, first: Span, index: EntityIndex): NameMatch | null {
  const folded = foldedWord(prose, first);
  const node = index.byWords.next.get(folded);
  if (node === undefined)
    return oneOf(pluralOf(folded, first, prose, index), prose, first.start, [{ end: first.end, marked: false }], index);
  const nodes = [node];
  const words: Word[] = [{ folded, end: first.end, marked: false }];
  for (let last = node; last.next.size > 0; ) {
    const word = wordAfter(prose, (words.at(-1) as Word).end);
    const next = word === null ? undefined : last.next.get(word.folded);
    if (next === undefined) break;
    words.push(word as Word);
    nodes.push(next);
    last = next;
  }
  for (; nodes.length > 0; nodes.pop(), words.pop()) {
    const match = oneOf((nodes.at(-1) as NameNode).ends, prose, first.start, words, index);
    if (match) return match;
  }
  return null;
}

/** The first of some names with the same words that is printed as it may be. */
function oneOf(
  names: readonly EntityName[],
  prose: string,
  start: number,
  words: readonly Pick<Word, "end" | "marked">[],
  index: EntityIndex,
): NameMatch | null {
  if (names.length === 0) return null;
  const { end } = words.at(-1) as Word;
  const text = visible(prose.slice(start, end));
  for (const name of names) {
    if (words.some(({ marked }, at) => marked && !name.marked[at]) || !sameCase(text, name)) continue;
    return { start, end, name, index, text, near: once(() => nearby(name, prose, { start, end })) };
  }
  return null;
}

function nearby({ form, parties }: EntityName, prose: string, span: Span): Near {
  const around = prose.slice(Math.max(0, span.start - NEAR), span.end + NEAR);
  return {
    around,
    countries: once(() => countriesAround(parties, around)),
    beside: once(() => partiesBeside(parties, prose, span)),
    stressed: once(() => form === "acronym" && isStressed(prose, span)),
  };
}

/** Whether a name means its record wherever it stands. */
export function isCertain({ recognize, ids }: EntityName): boolean {
  return recognize === "always" && ids.length === 1;
}

interface Word {
  readonly folded: string;
  readonly end: number;
  /** Whether it stands behind a comma or the like, as it may only where the name has one there. */
  readonly marked: boolean;
}

/** The next word, where it may belong to one name with the word that ends at an offset. */
function wordAfter(prose: string, end: number): Word | null {
  const word = nextWord(prose, end, end + MOST_BETWEEN + 1);
  if (word === null) return null;
  const before = between(prose, end, word.start);
  return before === "parted" ? null : { folded: foldedWord(prose, word), end: word.end, marked: before === "marked" };
}

/** `IBETs` is looked up as `IBET`. */
function pluralOf(folded: string, word: Span, prose: string, index: EntityIndex): readonly EntityName[] {
  const plural = folded.length > 3 && folded.endsWith("s") && isCapital(prose.charCodeAt(word.end - 2));
  return plural ? namesOfWords(index, [folded.slice(0, -1)]) : none;
}

/** An acronym is written as it is; a name begins with a capital where it does in the record. */
function sameCase(printed: string, name: EntityName): boolean {
  if (name.form !== "acronym") return isCapital(printed.charCodeAt(0)) || !isCapital(name.text.charCodeAt(0));
  if (printed === name.text) return true;
  const letters = (text: string): string => [...text.normalize("NFC")].filter((character) => isLetter(character.charCodeAt(0))).join("");
  return letters(printed) === letters(name.text) || letters(printed) === `${letters(name.text)}s`;
}
