import { proseBetween } from "../blocks/prose-between.ts";
import type { DocumentReading } from "../document.ts";
import { visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { onceForEach } from "../text/remembered.ts";
import { wordsOf } from "../text/words.ts";

/** So many words in a row tell titles apart. */
const MOST = 4;

/** Whether a document's own list prints how a title begins, wherever, since an unsigned work is not always read as an entry of its own. */
export function isPrintedInList(title: string, reading: DocumentReading): boolean {
  const words = wordsOf(fold(title)).slice(0, MOST);
  return words.length > 0 && (rowsIn(reading)[words.length - 1] as ReadonlySet<string>).has(words.join(" "));
}

/** The rows of one word that a list prints, of two, and so on. */
const rowsIn = onceForEach(({ blocks, list }: DocumentReading): readonly ReadonlySet<string>[] => {
  const words = list === null ? [] : wordsOf(fold(visible(proseBetween(blocks, list.start, list.end))));
  return Array.from({ length: MOST }, (_, more) => new Set(words.map((_word, at) => words.slice(at, at + more + 1).join(" "))));
});
