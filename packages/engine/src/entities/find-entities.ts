import type { DocumentReading } from "../document.ts";
import type { ResolvedEntity } from "../resolve/resolution.ts";
import { isCapital, isLetter, visible } from "../text/characters.ts";
import { overlaps, type Span } from "../text/span.ts";
import type { EntityIndex, EntityName } from "./entity-index.ts";
import { adjoin, type ProseWord, wordsOf } from "./entity-words.ts";
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
  const words = wordsOf(reading.prose);
  const taken: readonly Span[] = reading.list ? [...citations, reading.list] : citations;
  const matches = indexes.flatMap((index) => matchNames(reading.prose, words, index));
  return meant(reading.prose, longest(outside(matches, taken)));
}

function matchNames(prose: string, words: readonly ProseWord[], index: EntityIndex): NameMatch[] {
  const found: NameMatch[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as ProseWord;
    const names = index.byFirstWord.get(word.folded) ?? pluralOf(word, prose, index);
    for (const name of names) {
      const last = words[at + name.words.length - 1];
      if (last === undefined || !sameWords(prose, words, at, name)) continue;
      const match = { start: word.start, end: last.end, name, index };
      if (!sameCase(visible(prose.slice(match.start, match.end)), name)) continue;
      found.push(match);
      break;
    }
  }
  return found;
}

/** `IBETs` is looked up as `IBET`. */
function pluralOf(word: ProseWord, prose: string, index: EntityIndex): readonly EntityName[] {
  const plural = word.folded.length > 3 && word.folded.endsWith("s") && isCapital(prose.charCodeAt(word.end - 2));
  return plural ? (index.byFirstWord.get(word.folded.slice(0, -1)) ?? []).filter((name) => name.words.length === 1) : [];
}

function sameWords(prose: string, words: readonly ProseWord[], at: number, name: EntityName): boolean {
  for (let next = 1; next < name.words.length; next += 1) {
    const word = words[at + next] as ProseWord;
    if (word.folded !== name.words[next] || !adjoin(prose, (words[at + next - 1] as ProseWord).end, word.start)) return false;
  }
  return true;
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
