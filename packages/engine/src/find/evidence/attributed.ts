import { visible } from "../../text/characters.ts";
import { singleBlanks } from "../../text/single-blanks.ts";
import type { Span } from "../../text/span.ts";
import { figures, printedFigures } from "../../words/figures.ts";
import { signals } from "../../words/leading-words.ts";
import { anyOf } from "../../words/word-set.ts";
import { pastRow } from "./said.ts";

/** How far before a name a word may stand that makes it a source. */
const BEFORE = 64;
/** How far after it, and what it gives. */
const AFTER = 32;
const REACH = 48;

const according =
  "according to|per|as reported by|de acuerdo con|de acuerdo al?|según|segun|segundo|de acordo com|conforme|selon|d['’]après|suivant|laut|gemäß|secondo|volgens";
const byThem =
  "(?:apontad|citad|publicad|divulgad|estimad|relatad|ampliad|definid|descrit|propost|adotad|calculad|indicad)[oa]s?(?: \\p{Ll}+)? pel[oa]s?";
const taken = "(?:is|are|comes?|taken|drawn|adapted|borrowed|copied|quoted) from";
const saying = "says|argues|reports|notes|warns|claims|estimates|señala|afirma|advierte|informa|note|affirme|souligne|estime";
const article = "(?:(?:the|el|la|los|las|le|les|o|a|os|as|das|der|die|dem)\\s|l['’])?";
const before = new RegExp(
  "(?<!\\p{L})(?:" +
    `${anyOf(signals)}\\.?(?: also)?|${according}|${byThem}|${saying}|${taken}|` +
    "(?:sources?|fuentes?|fontes?|quelle|fonte)\\s?:(?:[^\\n.;:]{0,40}\\s)?|" +
    `(?:${figures}) (?:collected |published |produced |elaborad[oa]s? |publicad[oa]s? |publiée?s? )?` +
    "(?:from|by|of|de|del|do|da|por|du|des|von|par)" +
    `)\\s?${article}$`,
  "iu",
);
const after = new RegExp(`^\\s(?:${printedFigures})(?!\\p{L})`, "u");

/** Bringing figures out, as institutions do and treaties do not: `El LKC (2019) da cifras`. */
const giving = new RegExp(
  "^\\s(?:puts?\\sthe\\s(?:figure|number|total|toll|cost|share|rate)\\s(?:\\p{Ll}+\\s){0,4}at(?!\\p{L})|(?:gives?|gave|provides?d?|offers?|offered|publish(?:es|ed)?|donne(?:nt)?|fournit|fournissent|avance(?:nt)?|publie(?:nt)?|dan?|dio|dieron|ofrecen?|publican?|arrojan?|" +
    `traz(?:em)?|apresentam?|oferecem?)\\s(?:\\p{L}+\\s){0,2}(?:${figures}|numbers)(?!\\p{L})|` +
    `(?:records?|recorded|logged|tallied|a enregistré|enregistre)\\s(?:\\p{L}+\\s){0,3}\\d{1,3}[.,\\s]?\\d{3}(?![\\d%]))`,
  "u",
);

/**
 * Whether the words around a name in prose make a source of it: `according to the LKC (2019)`, `datos del LKC (2019)`,
 * `the LKC (2019) figures`.
 *
 * @param end where the bracket after the name ends
 */
export function isAttributed(prose: string, { start, end }: Span): boolean {
  const words = singleBlanks(visible(prose.slice(Math.max(0, start - BEFORE), start)));
  if (before.test(words) || after.test(singleBlanks(visible(prose.slice(end, end + AFTER))))) return true;
  const row = pastRow(prose, end);
  return giving.test(singleBlanks(visible(prose.slice(row, row + REACH))));
}
