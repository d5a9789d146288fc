import type { CitationMention } from "../find/mention.ts";
import type { Library } from "../library/library.ts";
import { fold } from "../text/fold.ts";
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

/** Whether a title begins with whole words, an article aside. */
function begins(title: string, words: string): boolean {
  const at = title.startsWith(words) ? 0 : title.indexOf(` ${words}`) + 1;
  const isFirst = at === 0 ? title.startsWith(words) : /^(?:the|an?) $/.test(title.slice(0, at));
  return isFirst && !/^[\p{L}\p{N}]/u.test(title.slice(at + words.length));
}
