import { isLetter, isSpace, visible } from "../../text/characters.ts";
import { singleBlanks } from "../../text/single-blanks.ts";
import { wordBefore } from "../../text/words.ts";
import { art, besidesArt } from "../../words/before-things.ts";
import { anyOf, wordSet } from "../../words/word-set.ts";

/** How far before a title its kind may begin, and how far before one that stands between commas. */
const NEAR = 40;
const REACH = 96;

/** Small words that stand within titles. */
const within = wordSet("in of on to for and with without from at by y e en de con sin por para et dans sur avec sans");
const kinds = wordSet(
  `${art} ${besidesArt} titled entitled titulado titulada titulados tituladas intitulado intitulada intitulé intitulée intitulés intitulées llamado llamada ` +
    "denominado denominada chamado chamada",
);
const pieces = wordSet("poems sonnets stories poemas sonetos cuentos relatos contos poèmes nouvelles chansons");
const collected =
  /(?<!\p{L})(?:book|collection|volume|libro|colección|livro|coletânea|livre|recueil) (?:of|de) \p{Ll}+\s(?:\p{Lu}\p{Ll}+\s)?$/iu;

/** Whether the kind of a work of art stands right before its title, or before a word that the title begins with: `the film Sin Puerto (2009) follows`. */
export function isWorkOfArt(prose: string, start: number): boolean {
  // Right before it stands a letter, of the kind or of a word of the title.
  if (!isSpace(prose.charCodeAt(start - 1)) || !isLetter(prose.charCodeAt(start - 2))) return false;
  const last = wordBefore(prose, start, NEAR);
  // A small word stands within a title, not right before it: `the film Living in Tarn (1992)`.
  const title = within.has(last) ? start - 1 - last.length : start;
  const word = wordBefore(prose, title, NEAR);
  const before = /^\p{Lu}\p{Ll}+$/u.test(word) ? wordBefore(prose, title - 1 - word.length, NEAR) : "";
  if (title < start) return before !== "" && isKind(prose, title, before);
  return isKind(prose, start, word) || (before !== "" && isKind(prose, start, before));
}

/** Whether a word is a kind of art, or one of pieces that are collected. */
export function isArt(word: string): boolean {
  return kinds.has(word) || pieces.has(word);
}

function isKind(prose: string, start: number, word: string): boolean {
  const lower = word.toLowerCase();
  return kinds.has(lower) || (pieces.has(lower) && collected.test(prose.slice(Math.max(0, start - NEAR), start)));
}

const told = new RegExp(
  `(?<!\\p{L})(?:${anyOf(art)}(?:e?s)?|comedies|tragedies)(?:\\s[^,.;:!?()]{1,60})?,\\s\u0001?(?:[\\p{L}’'-]{1,16}\\s){0,3}$`,
  "iu",
);
const own = new RegExp(
  `(?<!\\p{L})(?:his|her|their|sus?|son|sa|ses|seus?|suas?)\\s(?:(?!(?:of|on|about|de|du|sobre|sur)\\s)[\\p{L}-]+\\s){0,3}(?:${anyOf(art)})(?:e?s)?(?:\\s\\p{L}+){0,4},\\s\u0001?$`,
  "u",
);

/** Whether one word is the title of what somebody made, as is said between commas before or after it: `su novela más conocida, Vathek (1786), escrita`, `Marea (1971), her fourth album`. */
export function isOwnArt(prose: string, start: number, after: number): boolean {
  if (prose.charAt(after) === "," && tells.test(singleBlanks(visible(prose.slice(after, after + REACH))))) return true;
  return (
    /,\s\u0001?$/.test(prose.slice(Math.max(0, start - 3), start)) && own.test(visible(prose.slice(Math.max(0, start - REACH), start)))
  );
}

const tells = new RegExp(
  `^,\\s(?:the|an?|his|her|its|una?|l[ae]|el|une|sa|son|su|uma?|seu|sua)\\s(?:[^\\s,.;:!?()]+\\s){0,3}(?:${anyOf(art)}|treatise|tratado|traité)` +
    "(?:[,.;)]|\\s(?:of|on|about|by|in|set|with|that|which|for|de|del|du|d['’]|sobre|sur|en|con|por|par|que|qui|em|com))",
  "iu",
);

/** Whether what is named between commas is a work of art by what stands at one of them: `the comedy, Sin Puerto (2009), was`, `poems about it, Marea Baja (1806), are`, `Sin Puerto (2009), a film about`. */
export function isToldAsArt(prose: string, start: number, after: number): boolean {
  if (prose.charAt(after) === "," && tells.test(singleBlanks(visible(prose.slice(after, after + REACH))))) return true;
  if (
    !/^(?:[.;)]|,(?!\s(?:who|whose|quien|qui)(?!\p{L}))|$)/u.test(prose.slice(after, after + 8)) ||
    !/,\s?\u0001?(?:\p{Lu}[\p{L}’'-]{0,15}\s){0,3}$/u.test(prose.slice(Math.max(0, start - 40), start))
  )
    return false;
  return told.test(singleBlanks(visible(prose.slice(Math.max(0, start - REACH), start))));
}

/** A work of art by its kind and title, up to a bracket with who brought it out: `her debut novel, The Glass Ferry (`. */
const titledBefore = new RegExp(
  `(?<!\\p{L})(?:${anyOf(art)}|poetry collection|story collection),\\s\u0001?(?:\\p{Lu}[\\p{L}’'-]*|of|the|and|in|a|de|la|el|du|le)(?:\\s(?:\\p{Lu}[\\p{L}’'-]*|of|the|and|in|a|de|la|el|du|le)){0,7}\u0001?\\s\\($`,
  "u",
);

/** Letters without which none is told of: an expression that knows no classes of letters runs ten times as fast. */
const artBefore = new RegExp(`(?:${anyOf(art)}|collection),`);

/** Whether a bracket follows a work of art that is told of by its title. */
export function followsArt(prose: string, start: number): boolean {
  if (prose.charAt(start - 1) !== "(") return false;
  const before = prose.slice(Math.max(0, start - REACH), start);
  return artBefore.test(before) && titledBefore.test(before);
}

/** What somebody made, with whose it is, up to the first of it: `his early novels, including`, `Lind’s albums such as`. */
const oeuvre = new RegExp(
  "(?<!\\p{L})(?:his|her|their|sus|ses|leurs|seus|suas|\\p{Lu}[\\p{L}-]+['’]s?)\\s(?:[\\p{L}-]+\\s){0,4}(?:" +
    "books|novels|novellas|films|movies|documentaries|albums|songs|plays|poems|operas|symphonies|paintings|memoirs|musicals|ballets|" +
    "libros|novelas|películas|álbumes|canciones|poemas|óperas|cuadros|livres|romans|films|chansons|poèmes|opéras|tableaux|livros|romances|filmes)" +
    "(?:\\s\\p{L}+){0,3},?\\s(?:including|such as|like|among them|are|were|como|incluid[oa]s|entre ell[oa]s|comme|dont|tels que|telles que|incluindo)\\s" +
    "\u0001?(?:(?:The|An?|El|L[aeo]s?|Les|Une?)\\s)?\u0001?$",
  "u",
);

/** How such words end, so that few names are asked. */
const leading = wordSet("including as like them are were como incluidos incluidas ellos ellas comme dont que incluindo");
const articles = wordSet("The A An El La Le Los Las Les Un Una Une");

/** Whether something is the first of what somebody made, `his novels, including Sin Puerto (2009)`. */
export function isOfOeuvre(prose: string, start: number): boolean {
  const next = wordBefore(prose, start, REACH);
  const word = articles.has(next) ? wordBefore(prose, start - 1 - next.length, REACH) : next;
  return leading.has(word) && oeuvre.test(singleBlanks(prose.slice(Math.max(0, start - REACH), start)));
}

/** After a noun with its article, whose name follows and not what somebody says of it: `a theory called Tide Semantics (1976)`. */
const called =
  /(?<!\p{L})(?:an?|the|its|his|her|their|this)\s(?:[\p{Ll}-]+\s){0,4}[\p{Ll}-]{3,}(?<!\s(?:he|she|who|that|has|had|have|also|later|once|often))\s(?:called|named|dubbed)\s$/u;

/** Whether something is told of by what it is called; what one calls a work is told after it: `the critic called Lind (2004) a classic`. */
export function isCalled(prose: string, start: number, after: number): boolean {
  if (!/[ed]d\s$/.test(prose.slice(Math.max(0, start - 3), start)) || /^\s(?:(?:an?|the)\s|["“‘'])/.test(prose.slice(after, after + 5)))
    return false;
  return called.test(visible(prose.slice(Math.max(0, start - REACH), start)));
}
