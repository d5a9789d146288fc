import { isSmallLetter, isSpace, visible } from "../../text/characters.ts";
import { mayHead } from "../../words/institutions.ts";
import { moreAuthors } from "../../words/name-words.ts";
import { verbsOfSaying } from "../../words/verbs.ts";

/** How far around a name what stands beside it is looked at. */
const REACH = 64;
/** How far before a name a bracket may close that is joined to it. */
const JOINING = 24;

const joint = "(?:,|,?\\s(?:and|or|nor|y|e|o|ni|et|ou))\\s";
const named = "([\\p{L}\\p{N}.-]+)\\s\\((\\d{4}[-–]\\d{4}|\\d{4})";
const next = new RegExp(`^${joint}(?:[^\\s().;:,]+\\s){0,5}${named}\\)`, "u");
/** From its bracket on, with what stands before that looked back at: few brackets close so near a name. */
const former = new RegExp(`(?<=(?:^|\\s)${named})\\)${joint}(?:(?:the|el|la|le)\\s|l['’])?$`, "u");

/** Terms, of which one may last: what has one stands right before or after with blanks between, as clubs and offices are listed. */
const term = "\\(\\d{4}\\s?[-–]\\s?(?:\\d{4}|\\d\\d|present|today|presente|actualidad|atualidade|hoy|hoje|aujourd['’]hui)\\)";
const termNext = new RegExp(`^[\\s\u0001]{1,4}(?:[-+•][\\s\u0001]+)?(?:\\p{Lu}[\\p{L}.’'-]*\\s){1,5}${term}`, "u");
const termBefore = new RegExp(`${term}[\\s\u0001]{1,4}(?:[-+•][\\s\u0001]+)?$`, "u");

/**
 * Whether what is no name, has a number or has its years stands with them in a row with a name, so that years in brackets date things
 * there: `neither Tarn (2016) nor the flood (2020)`, `Tarn (1957) and Heron 11 (1969)`, `Tarn (2003–2007) and Lind (2008)`.
 */
export function isBesideThing(prose: string, start: number, after: number): boolean {
  const ahead = prose.slice(after, after + REACH);
  if (ahead.includes("(") && mayBeListed(ahead) && termNext.test(ahead)) return true;
  if (ahead.includes("(") && isThing(next.exec(visible(ahead)))) return true;
  const back = prose.slice(Math.max(0, start - REACH), start);
  if (!back.includes(")", back.length - JOINING)) return false;
  return termBefore.test(back) || isThing(former.exec(visible(back)));
}

/** Whether a blank and another name follow at once, or a line of a list. */
function mayBeListed(ahead: string): boolean {
  return isSpace(ahead.charCodeAt(0)) && !isSmallLetter(ahead.charCodeAt(1));
}

/** Whether a word ends the name of an institution that goes on in lower case: `Commission européenne (2019) et Tan (2020)`. */
function isOfInstitution(text: string, word: string): boolean {
  const at = text.indexOf(`${word} (`);
  const [, head = ""] = /(\p{Lu}\p{L}+)(?:\s[\p{Ll}’']+){0,8}\s$/u.exec(text.slice(0, Math.max(0, at))) ?? [];
  return mayHead(head.toLowerCase());
}

function isThing(row: RegExpExecArray | null): boolean {
  const [, word = "", years = ""] = row ?? [];
  if (years.length > 4) return true;
  if (isOfInstitution(row?.input ?? "", word)) return false;
  return /^\p{Ll}+$|\d/u.test(word) && !verbsOfSaying.has(word) && word !== "al." && word !== "al" && !moreAuthors.has(word);
}
