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
  const needs = evidenceInGroup(authors.names, [], authors.etAl);
  const tail = { year, end: authors.end, locator: null, date: null };
  return item(prose, tail, { form: "parenthetical", start: year.start, names: authors.names, etAl: authors.etAl, needs });
}
