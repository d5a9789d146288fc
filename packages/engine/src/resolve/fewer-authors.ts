import { isSaidIn } from "../find/evidence/pointed.ts";
import type { CitationMention } from "../find/mention.ts";
import type { Library } from "../library/library.ts";
import { isDigit, visible } from "../text/characters.ts";
import { isAuthor } from "./by-first-author.ts";

/** The mention by each of several names with a slash, of which a library may have the one that wrote: `UN/ECLAC`. */
export function byMember(mention: CitationMention): readonly CitationMention[] {
  const [names = "", ...others] = mention.authors;
  return others.length > 0 || !names.includes("/") ? [] : names.split("/").map((name) => ({ ...mention, authors: [name] }));
}

/** A family and what was taken for its given name as two authors: `Tan, Lind 1969`. Null where no word was so taken. */
export function asPair(mention: CitationMention): CitationMention | null {
  const [only = "", ...others] = mention.authors;
  if (others.length > 0 || mention.etAl || mention.text.charAt(only.length) !== "," || isDigit(mention.text.charCodeAt(only.length + 2)))
    return null;
  const second = /^,\s(\p{Lu}[\p{L}'’-]+)[,\s(]/u.exec(visible(mention.text).slice(only.length));
  return second && { ...mention, authors: [only, second[1] as string] };
}

/** Both of such a pair, where no list has the first alone; or the latter alone. */
export function asTwo(mention: CitationMention): readonly CitationMention[] {
  const both = asPair(mention);
  return both === null ? [] : [both, fromSecond(both) ?? both];
}

/**
 * The mention without the names before its authors that no library has for anybody: `in Chile, Tan and Lind (2020)`, `LKC, TRN and Tan
 * and Lind (2020)`. After several of them stand two authors at least. Null where there is none.
 */
export function withoutFirst(mention: CitationMention, library: Library): CitationMention | null {
  if (mention.form === "collapsed-year") return null;
  let fewer: CitationMention | null = null;
  for (let rest = mention; !isAuthor(rest.authors[0] ?? "", library); rest = fewer) {
    const next = fromSecond(rest);
    if (next === null || (fewer !== null && next.authors.length < 2)) break;
    fewer = next;
  }
  return fewer;
}

/**
 * The mention by the second of two alone, whom a sentence may name beside somebody else: `Kittler and Hayles (2012)` where
 * nobody has a work of both. Null where two are not so named.
 */
export function bySecond(mention: CitationMention): CitationMention | null {
  return mention.form === "narrative" && mention.authors.length === 2 && !mention.etAl ? fromSecond(mention) : null;
}

/**
 * The second of two alone, where the first, whom no library has, is where something is so, `it failed in Guayaquil and Tan (2010)`, or ends what is
 * told before a comma: `in Ménaka or Kidal, and Tan (2020)`. Of them a slip is told, of two who wrote together none.
 */
export function besidePlace(mention: CitationMention, prose: string, library: Library): CitationMention | null {
  const { authors, form, etAl, start, text } = mention;
  const [first = ""] = authors;
  if (form !== "narrative" || authors.length !== 2 || etAl || isAuthor(first, library)) return null;
  const isWhere = where.test(prose.slice(Math.max(0, start - 10), start)) && !isSaidIn(prose, start);
  return isWhere || text.startsWith(", ", first.length) ? fromSecond(mention) : null;
}

const where = /(?<!\p{L})(?:in|en|em|at|à|au|aux|near|outside)\s$/iu;

/** The mention from its second author on; null where it has none. */
function fromSecond(mention: CitationMention): CitationMention | null {
  const [first = "", second, ...others] = mention.authors;
  const after = second === undefined ? -1 : mention.text.indexOf(second, first.length);
  if (second === undefined || after < 0) return null;
  const start = mention.start + after;
  const group = mention.group.start === mention.start ? { start, end: mention.group.end } : mention.group;
  return { ...mention, authors: [second, ...others], start, text: mention.text.slice(after), group };
}
