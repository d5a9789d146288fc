import { visible } from "../text/characters.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import { forExample, signals } from "../words/leading-words.ts";
import { isPlace } from "../words/places.ts";
import { anyOf } from "../words/word-set.ts";
import { isAcronym } from "./acronym.ts";

const onlyName = /^\p{Lu}[\p{L}'’‐‑-]*(?: (?:(?:de|da|do|dos|das|del|der|den|di|la|van|von) )*\p{Lu}[\p{L}'’‐‑.-]*){0,3}$/u;
const withOthers = /^\p{Lu}[\p{L}'’‐‑ -]* (?:et|&|and|y|e) (?:(?:al|cols|otros|others)\.?|\p{Lu}[\p{L}'’‐‑-]*)$/u;
/** Initials after a family and a comma, or given names after one in capitals: `LIND, A. B.`, `LIND, Ada Inés`, `LIND, Ada I.` */
const given = /(?<=\p{Lu}{2}),(?: \p{Lu}\p{Ll}[\p{L}'’-]*){1,2}(?: \p{Lu}\.){0,2}$|,(?: \p{Lu}\.){1,3}$/u;
/** What stands for more authors after the last semicolon. */
const more = /^(?:et\.? al\.?|(?:and |y |e )?(?:others|otros|outros)),?$/;
const leading = new RegExp(`^(?:(?:${anyOf(signals)}\\.?|vide|${forExample},?):?|apud|puis|then|luego|después) `, "iu");

/**
 * Where the words of one work begin in a group: after the last semicolon before its year; or further back, where
 * semicolons part authors, as in Latin American journals: `(LIND; TAN, 2002)`, `(Lind et al.; 2001)`, `(Lind; Tan; et al., 2001)`.
 *
 * @param from where the work before ends
 */
export function workStart(prose: string, from: number, year: number): number {
  const words = prose.slice(from, year);
  const semicolon = words.lastIndexOf(";");
  // Most stand right after the work before, and the semicolon that parts the two.
  if (semicolon < 1) return from + semicolon + 1;
  const segments = words.split(";");
  const printed = segments.pop() as string;
  let start = year - printed.length;
  const last = spaced(printed);
  // Names in capitals join without a comma before the year as well: `TAN; LIND 2002`.
  const author = last.endsWith(",") ? last.slice(0, -1).replace(given, "") : last === last.toUpperCase() ? last : "";
  const others = more.test(last);
  if (last !== "" && !others && (author === "" || !onlyName.test(author))) return start;
  for (let before = segments.pop(); before !== undefined; before = segments.pop()) {
    // A comma that parts works is none of the first author's: `(Roe, 2001, Lind; Tan, 2002)`.
    const words = spaced(before).replace(/^, /, "");
    // Who is cited in their work stands before them: `(ROE apud LIND; TAN, 2002)`.
    const cited = words.lastIndexOf(" apud ");
    const name = (cited < 0 ? words : words.slice(cited + 1)).replace(leading, "").replace(given, "");
    if (others ? !onlyName.test(name) : last === "" ? !(withOthers.test(name) || onlyName.test(name)) : !isCoauthor(name, author)) break;
    start -= before.length + 1;
    if (cited >= 0 || (last === "" && withOthers.test(name))) break;
  }
  return start;
}

/** Words as a reader sees them, one blank between and none around. */
function spaced(words: string): string {
  return singleBlanks(visible(words).trim());
}

/** A name by itself, in capitals if the last author's is, and then perhaps several: `PAULA, SILVA; WOIDA, 2020`. */
function isCoauthor(name: string, last: string): boolean {
  const capitals = (text: string): boolean => text === text.toUpperCase();
  const names = capitals(name) ? name.split(", ") : [name];
  return (
    names.every((one) => onlyName.test(one)) && capitals(name) === capitals(last) && (capitals(last) || !(isAcronym(name) || isPlace(name)))
  );
}
