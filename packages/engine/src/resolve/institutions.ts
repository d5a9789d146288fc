import { keep, recall, slot } from "../blocks/kept.ts";
import type { Block, PlacedBlock } from "../blocks/read-blocks.ts";
import type { CitationMention } from "../find/mention.ts";
import type { Entry } from "../library/entry.ts";
import { institutionKey } from "../library/institution-key.ts";
import type { Library } from "../library/library.ts";
import { postingsAt, prefixRange } from "../library/term-table.ts";
import { beginsTitle, standsIn } from "../library/unsigned.ts";
import type { Masked } from "../mask/masked.ts";
import { isApostrophe, isBlank, isCapital, isWord, SKIP, visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { lastForEach } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { authorsOf } from "./authors-fit.ts";
import { withoutArticle } from "./bare-names.ts";
import { byFirstAuthor } from "./by-first-author.ts";
import { yearFits } from "./match-dates.ts";

/** How many words the name of an institution may have. */
const MOST_WORDS = 16;

/** A word after a bracket, alone there or at the beginning; whether it may be an acronym is asked of the word. */
const bracketed = /["“«]?([A-Z\u0080-\uffff][^\s"“”«»()[\],;]{1,11})["”»]?[\]),;]/y;
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
      if (!isCapital(unit) && !isQuote(unit)) continue;
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

/**
 * A mention as it reads where the words before its year are the name of an institution that a library has: also one in
 * lower case (`l'Académie française (1935)`), and one that could be cut into several names. Null where they are none.
 *
 * @param floor where the citation before ends
 */
export function asInstitution(mention: CitationMention, block: Masked, floor: number, library: Library): CitationMention | null {
  if (mention.form === "collapsed-year" || mention.form === "newspaper") return null;
  // Most names show by their last word that no institution's ends so.
  const last = mention.authors.at(-1);
  if (last !== undefined && !mayEndName(lastWord(last, last.length, 0), library)) return null;
  const found = institutionBefore(block.prose, namesEnd(mention), floor, library);
  if (found === null || (mention.authors.length === 1 && fold(mention.authors[0] as string) === fold(found.text))) return null;
  const { start } = found;
  const alone = mention.form !== "parenthetical";
  return {
    ...mention,
    authors: [found.text],
    start,
    text: block.text.slice(start, mention.end),
    group: alone ? { start, end: mention.group.end } : mention.group,
    needs: !alone && mention.needs === "library" ? "doubt" : mention.needs,
  };
}

/** Where the names before a year end, brackets and an acronym in brackets left out. */
function namesEnd({ authors, group, start, text, year }: CitationMention): number {
  if (authors.length === 0) return group.start;
  const names = text
    .slice(0, text.lastIndexOf(year ?? ""))
    .trimEnd()
    .replace(/[\s(,[*_]+$/u, "");
  return start + (/[)\]]$/.test(names) ? names.replace(/\s[([][\p{L}.&-]{2,12}[)\]]$/u, "") : names).length;
}

/** The longest name of an institution that ends at an offset, blanks and markup between. */
function institutionBefore(prose: string, at: number, floor: number, library: Library): (Span & { readonly text: string }) | null {
  let end = at;
  while (end > floor && isBlank(prose.charCodeAt(end - 1))) end -= 1;
  if (!mayEndName(lastWord(prose, end, floor), library)) return null;
  const starts = wordStarts(prose, end, floor);
  for (const start of starts.reverse()) {
    const text = visible(prose.slice(start, end)).replace(/\s+/gu, " ");
    if (text.includes(" ") && isInstitution(text, isCapital(prose.charCodeAt(start)), library)) return { start, end, text };
  }
  return null;
}

/** Whether some name of several words that a library has ends with a word. */
function mayEndName(word: string, library: Library): boolean {
  const term = fold(word);
  return term !== "" && library.some(({ lastWords }) => lastWords.has(term));
}

function lastWord(prose: string, end: number, floor: number): string {
  let start = end;
  while (start > floor && (isWord(prose.charCodeAt(start - 1)) || prose.charCodeAt(start - 1) === SKIP)) start -= 1;
  return visible(prose.slice(start, end));
}

/** Where the words before an offset begin, the nearest first, back to the first sign that no name has. */
function wordStarts(prose: string, end: number, floor: number): number[] {
  const starts: number[] = [];
  let at = end;
  for (let words = 0; words < MOST_WORDS && at > floor; words += 1) {
    let start = at;
    while (start > floor && isNameUnit(prose, start - 1)) start -= 1;
    if (start === at) break;
    let head = isApostrophe(prose.charCodeAt(start + 1)) && /[ld]/i.test(prose.charAt(start)) ? start + 2 : start;
    while (prose.charCodeAt(head) === SKIP) head += 1;
    if (head < at) starts.push(head);
    at = start;
    while (at > floor && (isBlank(prose.charCodeAt(at - 1)) || (at < start && prose.charAt(at - 1) === ","))) at -= 1;
    if (at === start || prose.slice(at, start).split("\n").length > 2) break;
  }
  return starts;
}

function isNameUnit(prose: string, at: number): boolean {
  const unit = prose.charCodeAt(at);
  if (unit === 0x2e) return isShort(prose, at);
  return isWord(unit) || isApostrophe(unit) || unit === SKIP || unit === 0x2d || unit === 0x26 || unit === 0x2019;
}

/** Whether a dot ends a short form: `v.`, `U.S.`, `St.`. */
function isShort(prose: string, dot: number): boolean {
  const [, word = ""] = /(?:^|[^\p{L}])(\p{L}{1,2})$/u.exec(prose.slice(Math.max(0, dot - 3), dot)) ?? [];
  return word !== "";
}

/**
 * Whether this is the name of an institution among the authors, or stands in the author's place of an unsigned work; one that
 * begins in lower case, as `librairie Reed`, only where an author's name is written so.
 */
function isInstitution(name: string, capital: boolean, library: Library): boolean {
  return [...new Set([fold(name), institutionKey(name)])].some((term) =>
    library.some(({ names, entries }) => {
      const [from, to] = prefixRange(names, term);
      for (let at = from; at < to; at += 1) {
        const whole = names.terms.at(at) === term;
        if (!whole && !(capital && beginsTitle(term, names.terms.at(at) as string))) continue;
        if (postingsAt(names, at).some((number) => isNamed(entries.at(number) as Entry, term, capital ? null : name))) return true;
      }
      return false;
    }),
  );
}

/** @param exactly how the name must be written; null where that does not matter */
function isNamed(entry: Entry, term: string, exactly: string | null): boolean {
  const names = [...entry.authors, ...entry.editors];
  if (exactly !== null) return names.some((one) => one.kind === "institution" && one.name.normalize() === exactly.normalize());
  if (names.length === 0) return standsIn(term, entry);
  const keys = [fold, institutionKey].flatMap((keyOf) =>
    names.flatMap((one) => (one.kind === "institution" ? [keyOf(one.name), keyOf(withoutArticle(one.name))] : [])),
  );
  return keys.includes(term);
}
