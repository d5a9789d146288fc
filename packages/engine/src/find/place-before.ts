import { isBlank, visible } from "../text/characters.ts";
import type { Evidence } from "./mention.ts";
import { isPlace } from "./places.ts";
import { buildings, dated, happenings, joinsSentences, leadIns, neverAuthors, thingBefore, verbsOfSaying } from "./words.ts";

/** What stands before the name: the beginning of a sentence, clause or list item, a word that leads to a source, or another word. */
export function placeBefore(prose: string, start: number): Evidence {
  let at = start;
  while (at > 0 && isBlank(prose.charCodeAt(at - 1))) at -= 1;
  if (at === 0 || /\n[^\S\n]*\n/.test(prose.slice(at, start))) return "form";
  const before = prose.charAt(at - 1);
  const near = prose.slice(Math.max(0, at - 40), at);
  if ('\0.;:!?—–“”"«»()[]#'.includes(before)) return "form";
  if ("-+*•>".includes(before)) return /(?:^|\n)[\s\u0001]*$/.test(prose.slice(Math.max(0, at - 9), at - 1)) ? "form" : "doubt";
  const [, word = "", comma] = /([\p{L}\p{N}’']+)(,?)$/u.exec(near) ?? [];
  if (word === "") return isAfterNumbered(near) ? "library" : "doubt";
  if (comma !== "") return /^\p{Lu}/u.test(word) ? "doubt" : "form";
  const lower = word.toLowerCase();
  if (
    leadIns.has(lower) ||
    verbsOfSaying.has(word) ||
    (lower !== word && joinsSentences.has(lower)) ||
    /\b(?:according to|de acuerdo con)$/iu.test(near)
  )
    return "form";
  const [, whole = ""] = /(\p{L}+)\s(?:(?:of|de|del|du|des|do|da)(?:\s\p{Ll}+)?|d['’])$/u.exec(near) ?? [];
  if ([dated, happenings, buildings].some((things) => things.has(whole.toLowerCase()))) return "library";
  // Where one place is dated another is, too: `in Paris (2017) and in Tarn (2018)`.
  const [, other = ""] = /(\p{Lu}[\p{L}'’-]+)\s\(\d{4}\),?\s(?:and|y|e|et)\s(?:in|en|em|à)$/u.exec(near) ?? [];
  if (isPlace(other)) return "library";
  if (moving.test(near) || winning.test(near) || isPartOfThing(near, lower)) return "library";
  // What has a name itself, or a number, happens in a place: `at COP27 in Baku (2024)`.
  if (/[\p{Lu}\d]{2}\s(?:in|en|em|à)$/u.test(near)) return "library";
  return thingBefore.has(lower.replace(/.*['’]/, "")) || dated.has(lower) ? "library" : "doubt";
}

/** Whether a name goes on from an article and a word that no author has: `The Mars Pathfinder (1997)`, `the Good Friday Accords (1998)`. */
function isPartOfThing(near: string, word: string): boolean {
  return neverAuthors.has(word) && /(?<!\p{L})(?:[Tt]he|[Ee]l|[Ll]a|[Ll]e|[Ll]os|[Ll]es)\s(?:\p{Lu}\p{L}+\s)?\p{Lu}\p{L}+$/u.test(near);
}

/** Words of going, before the place gone to: `the firm moved to Dearborn (1917)`. */
const moving =
  /(?<!\p{L})(?:(?:moved|relocated|emigrated|immigrated|migrated|fled|travell?ed|sailed|flew|deported|expelled|exiled)\sto|(?:emigr|mud|traslad|viaj|march|exili)(?:ó|aron|ado|ada)\sa|huy(?:ó|eron)\sa|(?:émigr|déménage|install)(?:a|èrent|é|ée)\sà)$/u;

/** Words of winning, before what is won: `she won a Tarn (1987)`, `recibió el Tarn (1987)`. */
const winning =
  /(?<!\p{L})(?:(?:won|received|awarded) (?:an?|the)|(?:ganó|recibió|obtuvo) (?:el|la|un|una)|(?:reçut|obtint|gagna|remporta) (?:le|la|une?))$/iu;

/** Whether a thing with a number and its year stand before in a row, as what comes next in it is a thing, too: `Lark 405 (1987), Heron Sea (1990)`. */
function isAfterNumbered(near: string): boolean {
  const [, kind] = /(?<!\p{L})(\p{Lu}\p{L}+)\s\d{1,4}\s\(\d{4}\),$/u.exec(near) ?? [];
  return kind !== undefined && !neverAuthors.has(kind.toLowerCase());
}

/** Whether a name and year head a list item, as in a timeline: `- Brexit (2016): the vote`. */
export function isHeadword(prose: string, start: number, after: number): boolean {
  return (
    /(?:^|\n)[\s\u0001]*[-+*•][\s\u0001]+$/.test(prose.slice(Math.max(0, start - 12), start)) &&
    /^[\s\u0001]*[:–—-]/.test(prose.slice(after, after + 4))
  );
}

/** Whether a name and year begin a sentence, or follow *since*, and a sign ends them, as where events are told one by one: `Brexit (2016), Katrina (2005).` */
export function isAlone(prose: string, start: number, after: number): boolean {
  if (!/^[\s\u0001]*[.,;]/.test(prose.slice(after, after + 4))) return false;
  const before = visible(prose.slice(Math.max(0, start - 12), start)).trimEnd();
  return before === "" || /[.!?]$|(?<!\p{L})(?:since|desde|depuis)$/iu.test(before);
}
