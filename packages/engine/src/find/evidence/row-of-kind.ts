import { visible } from "../../text/characters.ts";
import { singleBlanks } from "../../text/single-blanks.ts";
import { someWordBefore } from "../../text/words.ts";
import { contestants, honored, mayCompete } from "../../words/going-and-winning.ts";
import { verbsOfReport, verbsOfSaying } from "../../words/verbs.ts";
import { isKindOfThings } from "../kind-of-things.ts";
import { isAmongScholars } from "./among-scholars.ts";
import { isSaid, pastRow } from "./said.ts";

/** How far before a name its row may begin, with what it is a row of, and how far after it the next may stand. */
const REACH = 128;

const of = "(?:\\s(?:of|in|at|from|for|del?|d[aeo]s?|du|des|en|à|aux?)\\s[^,.;:!?()]{1,40})?";
const alike = "such as|like|including|como|tales como|comme|tels que|telles que";
/** Says of such a row who is in it. */
const numbering = "(?:have\\s|has\\s)?include[sd]?|were|are|is|was|fueron|son|incluyen|han sido|ont été|sont|furent|comptent|foram|são";
const joint = "(?:,|,?\\s(?:and|or|y|o|et|ou|e))\\s";
const article = "(?:(?:the|el|la|los|las|les?|os?|as?)\\s|l['’])?";
const dated = `${article}\\p{Lu}(?:[^,.;:!?()]|(?<=\\p{Lu})\\.){0,40}\\s\\(\\d{4}`;
const row = `(?:${dated}(?:${joint}\\d{4}){0,6}\\)${joint}){0,3}${article}`;

const further = new RegExp(`^${joint}${dated}`, "u");
const winners = new RegExp(`(?<!\\p{L})(?:(${honored})|${contestants})${of}(?:[:—]|,?(?:\\s(?:${alike}|${numbering}))?)\\s(${row})$`, "u");
const things = new RegExp(`(?<!\\p{L})(\\p{Ll}{3,}?)(ies|es|s),?\\s(?:${alike})\\s${row}$`, "u");

/** Of which a row of things is: `the battles of Tarn (1806), Heron (1866) and Lark (1870)`. */
const thingsOf = new RegExp(`(?<!\\p{L})(\\p{Ll}{3,}?)(ies|es|s)\\s(?:of|de|des|du)\\s(?:the\\s|la\\s)?${row}$`, "u");

/** What those do who write, and not what others do as well: `signed the letter`, `y pensent encore`. */
const holding = /^(?:dis)?agree|^(?:contend|insist|propos|critici|refut|reject|maintain|assert|develop|coincid|sost|defiend|souti|défend)/u;
const arguing: ReadonlySet<string> = new Set([...verbsOfReport, ...[...verbsOfSaying].filter((verb) => holding.test(verb))]);

/** What stands right before one of such a row, so that the rest is asked of few: a sign, a word that likens, the year of another. */
const opening = new RegExp(`(?:[,:—]|\\s(?:${alike}|${numbering})|\\)${joint})[\\s\u0001]*${article}$`, "u");
/** How far before a name it may reach. */
const NEAR = 24;

/** What one who is named alone is called who got a prize, or words that liken, so that the rest is asked of few. */
const mayBePrized = new RegExp(`laur[eé]|nobel|m[eé]d|prize|galard|premi|(?:${alike})\\s`, "iu");

/** A sentence that tells first what somebody won: `Vainqueur du Tour à cinq reprises, Lind (1978, 1979)`. */
const champion =
  /(?:^|[.!?]\s|\n)(?:(?:An?|The|Une?|Una|El|La|Le)\s)?(?:\p{L}+-time\s)?(?:[Ww]inner|[Cc]hampion(?:ne)?|[Mm]edall?ist|[Vv]ainqueur|[Ll]auréate?|[Mm]édaillée?|[Gg]anadora?|[Cc]ampe(?:ón|ona)|[Mm]edallista)(?!\p{L})[^.!?,;:()]*,\s$/u;

/**
 * Whether the year after a name is that of a victory or of a thing, as the name is one of those who won, ride or play, `two laureates of the
 * peace prize, Tarn (2004) and Lind (2006), signed`, or one of several things, `movements such as Tarn (2011) and the Heron March (2014)`.
 */
export function isOneOfKind(prose: string, start: number, after: number): boolean {
  if (prose.charAt(start - 2) === "," && champion.test(prose.slice(Math.max(0, start - REACH), start))) return true;
  const [near = ""] = opening.exec(prose.slice(Math.max(0, start - NEAR), start)) ?? [];
  if (near === "") return false;
  const printed = singleBlanks(visible(prose.slice(Math.max(0, start - REACH), start)));
  const isOfRow = printed.includes("(") || further.test(visible(prose.slice(after, after + REACH)));
  if (!isOfRow && !mayBePrized.test(printed)) return false;
  // Where a sentence begins, what it is a row of has a capital.
  const before = printed.replace(/(?:^|(?<!\p{Lu})[.!?]\s)\p{Lu}/gu, (first) => first.toLowerCase());
  return isWinner(before, prose, start, after) || (/^[\s)]/.test(near) && isThing(before));
}

/** Such a word: an expression that knows no classes of letters costs little. */
const likening = new RegExp(`(?:${alike})\\s`);
/** More words than a row has. */
const WORDS = 32;

function isThing(before: string): boolean {
  const [, stem = "", end = ""] =
    (likening.test(before) ? things.exec(before) : null) ??
    (before.endsWith(") ") || / (?:and|y|et|e) $/.test(before) || before.endsWith(", ") ? thingsOf.exec(before) : null) ??
    [];
  return stem !== "" && isKindOfThings(stem, end);
}

/** One who got a prize may be named alone; what any of them argue they wrote. */
function isWinner(before: string, prose: string, start: number, after: number): boolean {
  const found = someWordBefore(before, before.length, WORDS, mayCompete) ? winners.exec(before) : null;
  if (found === null) return false;
  const [, prized, earlier] = found;
  if (prized === undefined && earlier === "" && !further.test(visible(prose.slice(after, after + REACH)))) return false;
  return !isSaid(prose, pastRow(prose, after), arguing) && !isAmongScholars(prose, start);
}
