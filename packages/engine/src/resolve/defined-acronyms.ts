import { keep, recall, slot } from "../blocks/kept.ts";
import type { Block, PlacedBlock } from "../blocks/read-blocks.ts";
import type { CitationMention } from "../find/mention.ts";
import type { Library } from "../library/library.ts";
import { isCapital, SKIP } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { lastForEach } from "../text/remembered.ts";
import { authorsOf } from "./authors-fit.ts";
import { withoutArticle } from "./bare-names.ts";
import { byFirstAuthor } from "./by-first-author.ts";
import { institutionBefore } from "./institution-before.ts";
import { yearFits } from "./match-dates.ts";

/**
 * A word after a bracket, alone there or at the beginning, the brackets escaped or not; whether it may be an acronym is
 * asked of the word.
 */
const bracketed = /\u0001{0,12}["“«]?([A-Z\u0080-\uffff][^\s\u0001"“”«»()[\],;]{1,11})["”»]?\u0001{0,4}[\]),;]/y;
const acronymLike = /^\p{Lu}[\p{L}.&-]+$/u;

/** The institutions whose acronyms a text defines, by folded acronym: `Lakes Commission (LKC, 2009)`. */
export type Acronyms = ReadonlyMap<string, string>;

const definedIn = slot<Library, Acronyms>();
const defined = lastForEach<Library, Acronyms>();
const none: Acronyms = new Map();

/**
 * The acronyms that a text defines in brackets after the name of an institution that a library has. The same map as
 * long as they are the same.
 */
export function definedAcronyms(blocks: readonly PlacedBlock[], library: Library): Acronyms {
  const found = new Map<string, string>();
  for (const { block } of blocks) for (const [acronym, name] of acronymsIn(block, library)) found.set(acronym, name);
  const fits = (last: Acronyms): boolean => last.size === found.size && [...found].every(([acronym, name]) => last.get(acronym) === name);
  return defined(library, fits, () => found);
}

function acronymsIn(block: Block, library: Library): Acronyms {
  const known = recall(block, definedIn, library);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const bracket of ["(", "["]) {
    for (let at = block.prose.indexOf(bracket); at >= 0; at = block.prose.indexOf(bracket, at + 1)) {
      // Most brackets hold a year, pages, or words in lower case.
      const unit = block.prose.charCodeAt(at + 1);
      if (!isCapital(unit) && !isQuote(unit) && unit !== SKIP) continue;
      bracketed.lastIndex = at + 1;
      const acronym = bracketed.exec(block.prose)?.[1] ?? "";
      const name = acronymLike.test(acronym) ? institutionBefore(block.prose, at, 0, library) : null;
      if (name !== null) found.set(fold(acronym), name.text);
    }
  }
  return keep(block, definedIn, library, found.size > 0 ? found : none);
}

/** A quotation mark that may stand before an acronym in brackets. */
function isQuote(unit: number): boolean {
  return unit === 0x22 || unit === 0x201c || unit === 0xab;
}

/**
 * A mention by the full name of the institution whose acronym it prints; null where the text defines none, or where a work
 * of the year is recorded under the acronym itself.
 */
export function spelledOut(mention: CitationMention, acronyms: Acronyms, library: Library): CitationMention | null {
  const [author = ""] = mention.authors;
  if (acronyms.size === 0 || mention.authors.length > 1) return null;
  const acronym = fold(withoutArticle(author));
  const name = acronyms.get(acronym);
  if (name === undefined) return null;
  const itself = byFirstAuthor(author, library).some(({ entry }) => {
    const [one] = authorsOf(entry);
    return one?.kind === "institution" && fold(one.name) === acronym && yearFits(mention.year, entry);
  });
  return itself ? null : { ...mention, authors: [name] };
}
