import { visible } from "../../text/characters.ts";
import { editors } from "../../words/editor-words.ts";
import { isJoinedFamily } from "../../words/joined-families.ts";
import { particles, shortFamilies } from "../../words/name-words.ts";
import { isAcronym } from "../acronym.ts";
import { isInCapitals } from "../capitals.ts";
import type { Year } from "../years.ts";

/** How far around a name a sentence is looked at. */
const REACH = 64;

/** Initials before a name, and what only surnames begin with; states cut short are no initials. */
const initials = /(?:^|\s)(?!U\.[SKN]\.|E\.U\.)\p{Lu}\.(?:[\s-]?\p{Lu}\.)*\s/u;
const beginnings = /^(?:(?:[OD]['’]|Mc)\p{Lu}|(?:Ó|Ní|Nic|Mac|Abd|ʿAbd)\s)/u;
const edited = new RegExp(`\\(${editors}\\)`, "u");
const articles = /^(?:l[ao]s?|el|le|y)$/;
/** Particles that stand between the words of no other name. */
const within = /^(?:van|von|zu|der|den|ten|ter|bin|ibn)$/;

/**
 * Whether a name is printed as only persons' are: with initials or a particle, its family first, as an editor's, or in capitals
 * and longer than an acronym, or is one of the shortest there are: `J. Lind`, `van der Lind`, `Lind, Ada`, `Lind (ed.)`, `LINDQVIST`, `Xu`.
 */
export function isPersonal(prose: string, start: number, year: Year, name: string): boolean {
  if (/\s[JS]r\.$/u.test(name) || isWithinBrackets(prose, start, year.end)) return true;
  const printed = visible(prose.slice(start, year.start));
  if (initials.test(name) || beginnings.test(name) || printed.includes(", ") || isEdited(printed)) return true;
  if ((isInCapitals(name) && !isAcronym(name)) || shortFamilies.has(name) || isJoinedFamily(name)) return true;
  const [first = "", ...others] = name.split(" ");
  return (particles.has(first) && !articles.test(first)) || others.some((word) => within.test(word));
}

/** Whether brackets after a name say that it is an editor's: `Lind (ed.)`. */
export function isEdited(printed: string): boolean {
  return edited.test(printed);
}

/** Whether a name stands in brackets with its bracketed year and nothing else, `(Lind (2004))`. */
function isWithinBrackets(prose: string, start: number, end: number): boolean {
  return prose.charAt(start - 1) === "(" && prose.startsWith("))", end);
}

/** So late a year that is guessed is that of a print without one; what is older is itself dated so. */
const PRINTED = 1900;

/** Whether a bracket dates as only works are: a word for a year, one of a reprint or one guessed, square brackets. */
export function isDatedAsWork(prose: string, { start, end, text }: Year, after: number): boolean {
  if (!/^\d{4}$/.test(text) || prose.charAt(after - 1) === "]") return true;
  if (Number(text) >= PRINTED && /\((?:ca?\.|circa|vers|hacia)\s?$/.test(prose.slice(Math.max(0, start - 8), start))) return true;
  return /^\s?\[\d{4}\]/.test(prose.slice(end, end + 8)) || /\[\d{4}\]\s?$/.test(prose.slice(Math.max(0, start - 8), start));
}

/** Whether a further year follows in the bracket, as of a second work: `Lind (1998, 2004)`. */
export function isDatedAgain(prose: string, { end }: Year): boolean {
  return /^(?:\s?[,;]|\s(?:and|y|et|&))\s\d{4}/.test(prose.slice(end, end + 10));
}

/** Whether it is somebody of whom a sentence goes on to tell: `Lind (1998), who`, `Lind (1998) herself`. */
export function isSomebody(prose: string, after: number): boolean {
  return /^(?:,?\s(?:(?:for |according to )?whom?|whose|(?:(?:para|según) )?quien(?:es)?|(?:pour|selon) qui)|[^.;:!?()]*[\s—–](?:himself|herself))(?!\p{L})/u.test(
    prose.slice(after, after + REACH),
  );
}

/** Whether a sentence goes on to tell of somebody, who may be another: `Lind (1998) changed her mind`, `Katrina (2005) took her house`. */
export function isHisOrHers(prose: string, after: number): boolean {
  return /^[^.;:!?()]*(?<!\p{L})(?:who|whose|quien(?:es)?|he|she|his|hers?)(?!\p{L})/u.test(prose.slice(after, after + REACH));
}

/** Whether the year was said right before, so that the bracket says more than when it was: `In 1998 Lind (1998) was alone`. */
export function isSaidBefore(prose: string, start: number, { text }: Year): boolean {
  const before = prose.slice(Math.max(0, start - REACH), start);
  const at = before.lastIndexOf(text);
  return at > 0 && /^\s\d+[^)\d][^.!?]*$/.test(before.slice(at - 1)) && !/\d[,;]\s$/.test(before.slice(0, at));
}

/** Whether a sentence says first of what year it tells, so that the bracket says another thing: `By 1994 Putnam (1993) was famous`. */
export function isToldOfYear(prose: string, start: number): boolean {
  return /(?:^|[.;:!?]\s)(?:In|By|Before|Until|En|Hacia|Vers)\s\d{4},?\s$/u.test(prose.slice(Math.max(0, start - 16), start));
}
