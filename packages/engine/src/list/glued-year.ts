import type { Year } from "../find/years.ts";
import { isNames } from "./is-names.ts";

/** How far into an entry its names may reach. */
const REACH = 400;

/** The first digits of an entry, as a year before a title: right after a letter or a stop, or right before the title. */
const glued =
  /^[^\d\0]{3,}?(?<=[\p{Ll}.])(?:((?:1[5-9]|20)\d\d)([a-z])?(?=\s["“«‘¿¡\p{Lu}])|\s((?:1[5-9]|20)\d\d)([a-z])?(?=["“«‘¿¡\p{Lu}]))/u;

/**
 * The year that some styles print under the names, where the line end before the year or what stood after it was lost:
 * `Lind, Ada2004 Title`, `Lind, Ada 2004Title`.
 */
export function gluedYear(prose: string, start: number, end: number): Year | null {
  const [whole = "", before, itsLetter, after = "", letter = ""] = glued.exec(prose.slice(start, Math.min(end, start + REACH))) ?? [];
  const [year, suffix] = before === undefined ? [after, letter] : [before, itsLetter ?? ""];
  const at = start + whole.length - year.length - suffix.length;
  if (whole === "" || !isNames(prose, { start, end: at })) return null;
  return { start: at, end: start + whole.length, text: year, suffix: suffix === "" ? null : suffix };
}
