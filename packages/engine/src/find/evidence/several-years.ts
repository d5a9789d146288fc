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

/** Before those who won, each with the years: `Gold: Lind (1984, 1988)`. */
const winners =
  /(?<!\p{L})(?:gold|silver|bronze|winners?|champions?|holders?|medall?ists?|titles?|(?:elections?|victories|wins)(?:\s\p{Ll}+){0,4}):\s$/iu;

/** Several years within a sentence may be those of victories or votes, unless a semicolon parts them. */
export function evidenceOfSeveral(prose: string, start: number, { end }: Year): Evidence {
  const place = placeBefore(prose, start);
  if (place === "library" || winners.test(prose.slice(Math.max(0, start - REACH), start))) return "library";
  return isShown(place) || /^\s?;/.test(prose.slice(end, end + 2)) || paged.test(prose.slice(end, end + REACH)) ? "form" : "chance";
}
