import type { CitationMention } from "../find/mention.ts";
import { isSmallName } from "../find/small-name.ts";
import { ask } from "../library/asking.ts";
import { nameText } from "../library/entry.ts";
import type { Library } from "../library/library.ts";
import { byName } from "../library/look-up.ts";
import type { Masked } from "../mask/masked.ts";
import { isBlank, isLetter, isSpace, visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { latePattern } from "../text/late-pattern.ts";
import { itself, remembered } from "../text/remembered.ts";
import { wordBefore } from "../text/words.ts";
import { conjunctions } from "../words/name-words.ts";
import { isAuthor } from "./by-first-author.ts";

/** How far before a mention more of its names may begin. */
const REACH = 80;

const name = "\\p{L}[\\p{L}\\p{M}'’-]+";
/** Names that a conjunction joins to the one after them: `boyd, Ito, and `. */
const joined = latePattern(() => new RegExp(`(?<!\\p{L})((?:${name},\\s){0,3}${name}),?\\s(?:and|&|y|e|et|und)\\s$`, "u"));
/** Names of which the last is in lower case, right before a bracket: `Crawford and boyd `, `boyd et al. `. */
const ending = latePattern(
  () =>
    new RegExp(
      `(?<!\\p{L})((?:(?:${name},\\s){0,3}${name},?\\s(?:and|&|y|e|et|und)\\s)?\\p{Ll}[\\p{L}\\p{M}'’-]+)(\\s(?:et al\\.?|y otros|et coll\\.))?\\s?$`,
      "u",
    ),
);

/**
 * A mention with authors who write their names in lower case, which only a library tells from other words: before the first
 * that was found, `boyd and Crawford (2012)`, or before a year that stands apart, `hooks (1984)`. The more names the sooner.
 */
export function withSmallNames(mention: CitationMention, { prose, text }: Masked, library: Library): readonly CitationMention[] {
  const { authors, form, group, end, etAl } = mention;
  if (form === "collapsed-year" || form === "ibid") return [];
  const at = authors.length === 0 ? group.start : mention.start;
  if (authors.length > 0 && prose.charCodeAt(at - 1) === 0x28) return [];
  // Most mentions show at a glance that they have no such name.
  const last = lastWord(prose, at);
  if (!(authors.length > 0 ? conjunctions.has(last) : endsOthers(last) || isWrittenSmall(library, last))) return [];
  if (authors.length > 0 && !mayBeJoined(prose, at - 1 - last.length, library)) return [];
  const found = (authors.length === 0 ? ending : joined)().exec(prose.slice(Math.max(0, at - REACH), at));
  const [whole = "", names = "", others = ""] = found ?? [];
  const printed = [...names.matchAll(new RegExp(name, "gu"))].filter(([word]) => !/^(?:and|y|e|et|und)$/u.test(word));
  return printed.flatMap(({ index }, first) => {
    const before = printed.slice(first).map(([word]) => visible(word));
    if (!before.some((one) => isSmallName(one) || isElided(one))) return [];
    const start = at - whole.length + index;
    return {
      ...mention,
      authors: [...before, ...authors],
      etAl: etAl || others !== "",
      start,
      text: text.slice(start, end),
      group: form === "parenthetical" ? group : { start, end: group.end },
    };
  });
}

/**
 * Whether what stands before a conjunction may be such names: a word in lower case that is somebody's name, several that commas
 * part, or one that is cut short. Most words there are none.
 */
function mayBeJoined(prose: string, conjunction: number, library: Library): boolean {
  let end = conjunction;
  while (end > 0 && isBlank(prose.charCodeAt(end - 1))) end -= 1;
  if (prose.charCodeAt(end - 1) === COMMA) end -= 1;
  let start = end;
  while (start > 0 && isLetter(prose.charCodeAt(start - 1))) start -= 1;
  if (start > 0 && !isSpace(prose.charCodeAt(start - 1))) return true;
  const word = visible(prose.slice(start, end));
  return prose.charCodeAt(start - 2) === COMMA || (isSmallName(word) && isAuthor(word, library));
}

const COMMA = 0x2c;

/** Whether a name begins as a word that is cut short does, `D’heer`: beside others it is taken for none. */
function isElided(name: string): boolean {
  return /^\p{Lu}['’]\p{Ll}/u.test(name);
}

/** The word before an offset, or the sign where none stands there. */
function lastWord(prose: string, at: number): string {
  return (
    wordBefore(prose, at, REACH) ||
    prose
      .slice(Math.max(0, at - 4), at)
      .trim()
      .slice(-1)
  );
}

/** Whether a word may stand for more authors: the end of *et al.* */
function endsOthers(word: string): boolean {
  return word === "." || word === "al" || word === "otros";
}

/** Whether an author of some work is written so, in lower case. */
function isWrittenSmall(library: Library, name: string): boolean {
  if (!isSmallName(name)) return false;
  ask(fold(name));
  return isSomebodySmall(library, name);
}

const isSomebodySmall = remembered(
  (library: Library, name: string): boolean =>
    byName(library, name).some(({ entry }) => entry.authors.some((author) => isSmallName(nameText(author)))),
  itself,
);
