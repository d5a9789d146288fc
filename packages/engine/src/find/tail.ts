import { isBlank, isDigit, SKIP } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { verbsAndNouns, verbsOfSaying } from "../words/verbs.ts";
import { locatorAfter } from "./locator.ts";
import { dayAfter } from "./newspaper.ts";
import { otherEditionEnd } from "./other-edition.ts";
import type { Year } from "./years.ts";

/** The end of an item: its year, with the day and the pages after it. */
export interface Tail {
  readonly year: Year;
  readonly end: number;
  readonly locator: Span | null;
  /** EDTF, where a day or month follows the year: `2021, May 4`. */
  readonly date: string | null;
}

/** Words that may follow a citation inside its bracket; before others, as in "(2004 dollars)", a year is none. */
const follows =
  /^(?:and|y|e|et|und|quoted|cited|cit\.|zit\.|zitiert|nach|as|see|cf|in|but|to|or|o|u|ou|oder|with|vs|versus|against|contra|citado|cité|apud|emphasis|adapted|adaptado|adapté|modified|n|p|for|pero|mais|con|avec|para|pour|chap\.|cap\.|rather than|instead of|more than|above all|among others|too|notably|sobre todo|surtout|más que|antes que|en vez de|en lugar de|plutôt que|entre otros|entre autres|par exemple|por ejemplo|por exemplo|inter alia|here|aquí|ici)(?!\p{L})/iu;

/** What goes on after a year and belongs to it, up to a limit: a day, the year of an edition that came first, pages. */
export function tailOf(prose: string, year: Year, limit: number): Tail {
  const day = dayAfter(prose, year, limit);
  const after = otherEditionEnd(prose, day?.end ?? year.end, limit);
  const locator = locatorAfter(prose, after, limit);
  return { year, end: locator?.end ?? after, locator, date: year.date ?? day?.date ?? null };
}

/** Before the work that cites another, or up to which others go, with its year: `(Lind, 2003 en Tan, 2020)`, `(from Lind 1955 through Tan 1987)`; else it is where or how long something was. */
const inOther =
  /^(?:en|em|dans|through|to|a|à|hasta|até|jusqu['’]à|bis) (?:(?:de|da|la|van|von) ){0,2}\p{Lu}[^\d()[\];]{0,40}(?:, | \(?)\d{4}/u;
const onTopic =
  /^(?:(?:on|sur|sobre)\s[\p{L}'’ -]{2,40}(?=;|$)|(?:more generally|in general|plus généralement|en général|más en general|en general)\s?(?=;|$))/u;

/** Whether it is said what a work of several is on: `(Lind and Tan 2010 on dams; Roe 2013 on lakes)`, `(Roe 2013 more generally)`. */
function isOnTopic(prose: string, at: number, limit: number): boolean {
  const [topic = ""] = onTopic.exec(prose.slice(at, Math.min(limit, at + REACH))) ?? [];
  if (topic === "") return false;
  return (
    !/^(?:on|s)/.test(topic) || prose.charAt(at + topic.length) === ";" || /;[^();[\]]*$/.test(prose.slice(Math.max(0, at - REACH), at))
  );
}

/** How far a work that cites another may reach. */
const REACH = 56;

/** A word that goes on from a citation, or says what its author does: `(as Lind 2001 argues at length)`. */
function followsOn(words: string): boolean {
  return (
    follows.test(words) ||
    /^(?:would (?:have|put) it|has it|have it|(?:ha[sd]|have)(?=\s?[);,.])|do|does|did|is|are|remains?)(?!\p{L})/u.test(words) ||
    isVerb(words)
  );
}

/** What may stand before a verb of saying: `2001 had rightly predicted`; in French *a* before a participle. */
const auxiliary = "(?:\\p{Ll}+ly|ha[sd]|have|ha(?:n|bía|bían)?|a(?:(?=\\s\\p{Ll}+[éu]\\s)|vait|vaient)|ont)\\s";
const saying = new RegExp(`^(?:l['’]|lo\\s)?(?:${auxiliary}){0,2}(\\p{L}+)(\\s\\p{L})?`, "u");

/** Whether a verb of saying goes on, and no noun that ends the bracket or has another after it: `1998 label)`, `2003 model year`. */
function isVerb(words: string): boolean {
  if (words.startsWith("model ") && !/^model (?:the|an?|how|what|this|these|its?) /.test(words)) return false;
  const [, verb = "", said = ""] = saying.exec(words) ?? [];
  return verbsOfSaying.has(verb) && !(said === "" && verbsAndNouns.has(verb));
}

function pastBlank(prose: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isBlank(prose.charCodeAt(at))) at += 1;
  return at;
}

/** Where prose goes on after the mark of a note right after an item: `(Lind 2004¹; Tan 2005^2^)`, also in markup. */
function pastNote(prose: string, at: number, limit: number): number {
  const unit = prose.charCodeAt(at);
  if (at >= limit || !(unit > 0x7f || unit === 0x5e || isDigit(unit))) return at;
  const mark = /^(?:[¹²³⁰-⁹†‡]{1,3}|\^\d{1,3}\^)/.exec(prose.slice(at, Math.min(limit, at + 5)));
  if (mark) return pastBlank(prose, at + mark[0].length, limit);
  const inMarkup = prose.charCodeAt(at - 1) === SKIP ? /^\d{1,3}(?=\u0001)/.exec(prose.slice(at, Math.min(limit, at + 4))) : null;
  return inMarkup ? pastBlank(prose, at + inMarkup[0].length, limit) : at;
}

/** Whether what follows an item lets it be one: "(2004 dollars)" is none. */
export function endsWell(prose: string, end: number, limit: number): boolean {
  const at = pastNote(prose, pastBlank(prose, end, limit), limit);
  return (
    at >= limit ||
    ',;:.)]&/”"—–-'.includes(prose.charAt(at)) ||
    /^\[(?:\d{4}(?:[-–/]\d{2,4})?\]|\p{Ll}{3})/u.test(prose.slice(at, at + 12)) ||
    followsOn(prose.slice(at, at + 32)) ||
    inOther.test(prose.slice(at, at + REACH)) ||
    isOnTopic(prose, at, limit)
  );
}

/** Whether works reach from one to another, `de Lind 1955 à Tan 1987`, so that a *de* before the first is none of its name. */
export function goesOnTo(prose: string, { end }: Tail): boolean {
  return /^\s(?:to|a|à|hasta|até|jusqu['’]à|bis)\s(?:(?:de|da|la|van|von)\s){0,2}\p{Lu}/u.test(prose.slice(end, end + 24));
}
