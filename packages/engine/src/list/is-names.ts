import { visible } from "../text/characters.ts";
import { rememberedText } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { conjunctions, connectors, moreAuthors, particles } from "../words/name-words.ts";

/** How far into an entry its names may reach. */
export const LONGEST_NAMES = 4000;

/** What stands among names and is none: `et al.`, `(eds.)`, `[pseud.]`. */
export const among: RegExp =
  /^(?:et|al|alii|alia|ed|eds|éd|éds|editors?|coords?|coor|comps?|dirs?|orgs?|hrsg|hg|trans|jr|sr|editores|compiladores|directores|coordinadores|others|sous|dir|direction|cura)$/iu;

/**
 * Whether a stretch holds nothing but names, so that a year after it is the work's: `García Luna, Inés y Wei Tan (eds.)`. One
 * that ends in a small word goes on in a title: `Tan, Wei. The Ice of`.
 */
export function isNames(prose: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_NAMES) return false;
  const text = visible(prose.slice(start, end));
  if (/[\0“”"«»:?!]|[,.]\s'\p{Lu}|\/(?!\s?\p{Lu})/u.test(text)) return false;
  let last = "";
  for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)) {
    if (!isNameWord(word)) return false;
    last = word;
  }
  return last !== "" && (!onlyJoins(last) || /\bet al\P{L}*$/u.test(text));
}

/** Whether a word only joins others within names or titles: `of`, `de`, `y`. */
export function onlyJoins(word: string): boolean {
  return connectors.has(word) || particles.has(word) || conjunctions.has(word);
}

/** Whether a word may stand in a name. Lists have the same families and small words again and again. */
const isNameWord = rememberedText((printed): boolean => {
  if (printed === "v") return true;
  const word = printed.endsWith(".") ? printed.slice(0, -1) : printed;
  if (/^\p{Lu}/u.test(word) || /^(?:\p{L}|al|el)['’-]\p{Lu}/u.test(word)) return true;
  const lower = word.toLowerCase();
  return particles.has(lower) || conjunctions.has(lower) || connectors.has(lower) || moreAuthors.has(lower) || among.test(lower);
});
