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

/** By the library. */
const definedIn = slot<Library, Acronyms>();
/** What may define an acronym, whatever the library: none by, since it is a block's own. */
const mayDefine = slot<null, readonly Bracketed[]>();
const defined = lastForEach<Library, Acronyms>();
const none: Acronyms = new Map();

/**
 * The acronyms that a text defines in brackets after the name of an institution that a library has. The same map as
 * long as they are the same.
 */
export function definedAcronyms(blocks: readonly PlacedBlock[], library: Library): Acronyms {
  const found = new Map<string, string>();
  for (const { block } of blocks) for (const [acronym, name] of acronymsIn(block, library)) found.set(acronym, name);
  return defined(
    library,
    (last) => hasSameAcronyms(last, found),
    () => found,
  );
}

/** The acronyms that were last defined for a library; null where none was asked for them. */
export function acronymsBefore(library: Library): Acronyms | null {
  const before = defined(
    library,
    () => true,
    () => none,
  );
  return before === none ? null : before;
}

/** Whether the same acronyms are defined for the same institutions. */
export function hasSameAcronyms(one: Acronyms, other: Acronyms): boolean {
  return one.size === other.size && [...one].every(([acronym, name]) => other.get(acronym) === name);
}

function acronymsIn(block: Block, library: Library): Acronyms {
  const may = recall(block, mayDefine, null) ?? keep(block, mayDefine, null, bracketedIn(block.prose));
  if (may.length === 0) return none;
  const known = recall(block, definedIn, library);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const { at, acronym } of may) {
    const name = institutionBefore(block.prose, at, 0, library);
    if (name !== null) found.set(fold(acronym), name.text);
  }
  return keep(block, definedIn, library, found);
}

/** What may be an acronym in brackets, and where the bracket opens. */
interface Bracketed {
  readonly at: number;
  readonly acronym: string;
}

function bracketedIn(prose: string): readonly Bracketed[] {
  const found: Bracketed[] = [];
  for (const bracket of ["(", "["]) {
    for (let at = prose.indexOf(bracket); at >= 0; at = prose.indexOf(bracket, at + 1)) {
      // Most brackets hold a year, pages, or words in lower case.
      const unit = prose.charCodeAt(at + 1);
      if (!isCapital(unit) && !isQuote(unit) && unit !== SKIP) continue;
      bracketed.lastIndex = at + 1;
      const acronym = bracketed.exec(prose)?.[1] ?? "";
      if (acronymLike.test(acronym)) found.push({ at, acronym });
    }
  }
  return found;
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
