import type { CitationMention } from "../find/mention.ts";
import type { Library } from "../library/library.ts";
import { beginsTitle } from "../library/unsigned.ts";
import { fold } from "../text/fold.ts";
import { withoutArticle } from "./bare-names.ts";
import { exactHits, known } from "./exact.ts";
import type { ResolvedCitation } from "./resolution.ts";

/** Whose a work is and what it is called. */
const possessed = /^(\p{Lu}\S*(?:\s\S+){0,3}?)['’]s?\s(.+)$/u;

/** The work that is named by its author and its title, which begins its own, as a mention of the author: `Snyder’s *Bloodlands* (2010)`. */
export function theirWork(readings: readonly CitationMention[], library: Library): ResolvedCitation | null {
  for (const reading of readings) {
    const [, name = "", called = ""] = (reading.authors.length === 1 && possessed.exec(reading.authors[0] as string)) || [];
    if (called === "") continue;
    const mention = { ...reading, authors: [name] };
    const title = fold(called);
    const hits = exactHits(mention, library).filter(({ source, entry }) => source.declared && begins(fold(entry.title), title));
    const resolution = known(hits);
    if (resolution !== null) return { mention, resolution };
  }
  return null;
}

/** Whether a title is these words or begins with them, with its article or without. */
function begins(title: string, words: string): boolean {
  return [title, withoutArticle(title)].some((whole) => whole === words || beginsTitle(words, whole));
}
