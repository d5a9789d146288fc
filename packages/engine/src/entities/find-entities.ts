import type { DocumentReading } from "../document.ts";
import type { ResolvedEntity } from "../resolve/resolution.ts";
import { isCapital, isLetter, isWord, visible } from "../text/characters.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { EntityIndex, EntityName } from "./entity-index.ts";
import { adjoin, foldedWord, isAscii, MOST_BETWEEN, nextWord, openingOf, wordEnd } from "./entity-words.ts";
import { meant, type NameMatch } from "./meant.ts";

/**
 * Names and acronyms of corpus records in a text: whole words, the longest that fits, none inside a citation. A name
 * in two corpora, or one that several records share, is ambiguous unless the text near by tells.
 *
 * @param citations where no name is looked for
 */
export function findEntities(
  reading: DocumentReading,
  indexes: readonly EntityIndex[],
  citations: readonly Span[] = reading.citations,
): readonly ResolvedEntity[] {
  if (indexes.length === 0) return [];
  const taken: readonly Span[] = reading.list ? [...citations, ...reading.list.spans] : citations;
  const matches = indexes.flatMap((index) => matchNames(reading.prose, index));
  return meant(reading.prose, longest(outside(matches, taken)));
}

function matchNames(prose: string, index: EntityIndex): NameMatch[] {
  const found: NameMatch[] = [];
  for (let start = 0; start < prose.length; start += 1) {
    if (!isWord(prose.charCodeAt(start))) continue;
    const end = wordEnd(prose, start);
    if (index.openings.has(openingOf(prose, start, end - start)) || !isAscii(prose, start, end)) {
      const match = nameAt(prose, { start, end }, index);
      if (match) found.push(match);
    }
    start = end;
  }
  return found;
}

/** The longest name that begins with a word. The words after it are read once each, however many names begin alike. */
function nameAt(prose: string, word: Span, index: EntityIndex): NameMatch | null {
  const folded = foldedWord(prose, word);
  const read: (Word | null)[] = [{ folded, end: word.end }];
  for (const name of index.byFirstWord.get(folded) ?? pluralOf(folded, word, prose, index)) {
    let at = 1;
    for (; at < name.words.length; at += 1) {
      if (read.length === at) read.push(wordAfter(prose, (read[at - 1] as Word).end));
      if (read[at]?.folded !== name.words[at]) break;
    }
    const end = read[at - 1]?.end ?? word.end;
    if (at === name.words.length && sameCase(visible(prose.slice(word.start, end)), name)) return { start: word.start, end, name, index };
  }
  return null;
}

interface Word {
  readonly folded: string;
  readonly end: number;
}

/** The next word, where it may belong to one name with the word that ends at an offset. */
function wordAfter(prose: string, end: number): Word | null {
  const word = nextWord(prose, end, end + MOST_BETWEEN + 1);
  return word !== null && adjoin(prose, end, word.start) ? { folded: foldedWord(prose, word), end: word.end } : null;
}

/** `IBETs` is looked up as `IBET`. */
function pluralOf(folded: string, word: Span, prose: string, index: EntityIndex): readonly EntityName[] {
  const plural = folded.length > 3 && folded.endsWith("s") && isCapital(prose.charCodeAt(word.end - 2));
  return plural ? (index.byFirstWord.get(folded.slice(0, -1)) ?? []).filter((name) => name.words.length === 1) : [];
}

/** An acronym is written as it is; a name begins with a capital where it does in the record. */
function sameCase(printed: string, name: EntityName): boolean {
  if (name.form !== "acronym") return isCapital(printed.charCodeAt(0)) || !isCapital(name.text.charCodeAt(0));
  const letters = (text: string): string => [...text.normalize("NFC")].filter((character) => isLetter(character.charCodeAt(0))).join("");
  return letters(printed) === letters(name.text) || letters(printed) === `${letters(name.text)}s`;
}

function outside(matches: readonly NameMatch[], taken: readonly Span[]): readonly NameMatch[] {
  const spans = [...taken].sort((a, b) => a.start - b.start);
  let next = 0;
  return [...matches]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((match) => {
      while (next < spans.length && (spans[next] as Span).end <= match.start) next += 1;
      const span = spans[next];
      return span === undefined || !overlaps(span, match);
    });
}

/** Of matches that overlap, the first and longest; matches of the very same span in several corpora stay together. */
function longest(matches: readonly NameMatch[]): readonly NameMatch[] {
  const kept: NameMatch[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end || (match.start === last.start && match.end === last.end)) kept.push(match);
  }
  return kept;
}
