import type { CitationMention } from "../find/mention.ts";
import type { Entry } from "../library/entry.ts";
import type { Hit } from "../library/library.ts";
import { fold } from "../text/fold.ts";
import { authorsOf } from "./authors-fit.ts";

/**
 * Tells `2004a` from `2004b`: by the letters the entries print, else by the order of their titles, by which citation programs
 * give the letters, articles and all. A paper's own list prints the letters that its text does; other libraries have none.
 */
export function byLetter(mention: Pick<CitationMention, "suffix">, hits: readonly Hit[]): readonly Hit[] {
  if (mention.suffix === null) {
    const plain = hits.filter(({ entry }) => entry.suffix === "");
    return plain.length > 0 ? plain : hits;
  }
  const lettered = hits.filter(({ entry }) => entry.suffix !== "");
  if (lettered.length > 0) {
    const same = lettered.filter(({ entry }) => entry.suffix === mention.suffix);
    const plain = hits.filter(({ entry }) => entry.suffix === "");
    return same.length === 0 && mention.suffix === "a" && plain.length === 1 ? plain : same;
  }
  if (hits.length > 1) {
    const nth = inLetterOrder(hits)[mention.suffix.charCodeAt(0) - 97];
    return nth && !isKeyedOtherwise(nth, mention.suffix, hits) ? [nth] : hits;
  }
  return hits.filter(({ source }) => source.role !== "list");
}

/** Whether each of some works has a letter of its own after the year of its key, and the one of a letter has another: then nobody knows whose letters are meant. */
function isKeyedOtherwise(work: Hit, letter: string, hits: readonly Hit[]): boolean {
  const letterOf = ({ entry: { key } }: Hit): string => /(?<=\d{4}|\d{2})[a-z]$/.exec(key)?.[0] ?? "";
  const letters = new Set(hits.map(letterOf));
  return letters.size === hits.length && !letters.has("") && letterOf(work) !== letter;
}

/** Works of a first author and a year as lists have them, which give letters in their order: by all authors, then by title. */
function inLetterOrder(hits: readonly Hit[]): readonly Hit[] {
  const sorted = hits.map((hit) => ({ hit, key: placeInList(hit.entry) }));
  return sorted.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ hit }) => hit);
}

function placeInList(entry: Entry): string {
  const authors = authorsOf(entry).map((name) => (name.kind === "person" ? `${name.family}, ${name.given}` : name.name));
  return fold([...authors, entry.title].join("\n"));
}
