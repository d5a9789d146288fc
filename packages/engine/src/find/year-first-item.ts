import { isInstitution } from "../words/institutions.ts";
import { authorsAtEnd } from "./authors.ts";
import { evidenceInGroup } from "./evidence/in-group.ts";
import { type Item, item } from "./item.ts";
import { tokenize } from "./tokens.ts";
import type { Year } from "./years.ts";

/** How far after a year its authors may end. */
const REACH = 120;

/** A year that stands before its author: `(2004, Lind)`. */
export function yearFirstItem(prose: string, year: Year, limit: number): Item | null {
  if (prose.charAt(year.end) !== ",") return null;
  const end =
    year.end +
    prose
      .slice(year.end, Math.min(limit, year.end + REACH))
      .split(";", 1)
      .join().length;
  const tokens = tokenize(prose, year.end + 1, end);
  const authors = tokens.length > 0 && tokens.length < 12 ? authorsAtEnd(tokens, "group") : null;
  if (authors === null || authors.first > 0) return null;
  const needs = isMakerOfListed(prose, year.start, authors.names)
    ? "library"
    : evidenceInGroup(authors.names, [], authors.etAl, authors.etAl);
  const tail = { year, end: authors.end, locator: null, date: null };
  return item(prose, tail, { form: "parenthetical", start: year.start, names: authors.names, etAl: authors.etAl, needs });
}

/** Whether a full name after a year in brackets is that of who made what heads an item of a list: `- Quiet Harbors (1966, Ada Lind)`. */
function isMakerOfListed(prose: string, year: number, [name = "", ...others]: readonly string[]): boolean {
  if (others.length > 0 || !name.includes(" ") || prose.charAt(year - 1) !== "(" || isInstitution(name.split(" "))) return false;
  return listed.test(prose.slice(Math.max(0, year - LINE), year));
}

/** How long what heads an item may be. */
const LINE = 96;
const listed = /(?:^|\n)[ \t]*[-+•|\u0001][ \t\u0001]+[^.\n()]{1,80}\s\($/;
