import { type Evidence, isShown } from "../mention.ts";
import type { Year } from "../years.ts";
import { isDatedAgain } from "./personal.ts";
import { placeBefore } from "./place-before.ts";

/** Before somebody in whose time something is so. */
const ruling = /(?<!\p{L})(?:under|bajo|sous|sob|unter)\s$/iu;

/** Pages after one of the years, which no victory has, within so many units. */
const paged = /^[^()[\];]*\d(?::\s?\d|, (?:pp?|págs?|S)\.)/;
const REACH = 48;

/** Whether a name has several years in its bracket, and no reign: `Lind (1998, 2004)`. */
export function isOfSeveralYears(prose: string, start: number, year: Year): boolean {
  return isDatedAgain(prose, year) && !ruling.test(prose.slice(Math.max(0, start - 8), start));
}

/** Several years within a sentence may be those of victories or votes, unless a semicolon parts them. */
export function evidenceOfSeveral(prose: string, start: number, { end }: Year): Evidence {
  const place = placeBefore(prose, start);
  if (place === "library") return place;
  return isShown(place) || prose.charAt(end) === ";" || paged.test(prose.slice(end, end + REACH)) ? "form" : "chance";
}
