import { isBlank, SKIP, visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { withPagesAfterDate, wordsAroundDate } from "./around-date.ts";
import { opensBracket } from "./before-year.ts";
import { item, type Placed } from "./item.ts";
import { endsWell, tailOf } from "./tail.ts";
import type { Year } from "./years.ts";

/**
 * The years of a bracket that no author was found for. The words before them may be the title of an unsigned work, `(Rules of the
 * harbour and of its 3 piers, 2004)`, `“Night Ferries” (n.d.)`, as only a library tells.
 *
 * @param found what was found in the bracket, in order
 */
export function openYears(prose: string, bracket: Span, years: readonly Year[], found: readonly Placed[]): readonly Placed[] {
  const open: Placed[] = [];
  const group = twiceBracketed(prose, bracket);
  const isInside = wordsAroundDate(prose, bracket.start) !== null;
  const limit = bracket.end - 1;
  let next = 0;
  for (const year of years) {
    while (next < found.length && (found[next] as Placed).item.end <= year.start) next += 1;
    if (year.old || year.span || year.date !== undefined) continue;
    const tail = tailOf(prose, year, limit);
    const after = found[next]?.item.start ?? limit;
    if (after < tail.end || !endsWell(prose, tail.end, limit)) continue;
    const form = !isInside && isFirst(prose, bracket.start + 1, year.start) ? "narrative" : "parenthetical";
    const one = item(prose, tail, { form, start: year.start, names: [], needs: "title" });
    open.push({ item: isInside ? withPagesAfterDate(prose, bracket, one) : one, group });
  }
  return open;
}

/** How far from its bracket a year may stand that nothing but words that lead to it stand before. */
const MOST_BEFORE = 32;

/** Whether a year opens its bracket, so that what it dates stands before that. */
function isFirst(prose: string, from: number, year: number): boolean {
  if (from === year || (from + 1 === year && isBlank(prose.charCodeAt(from)))) return true;
  return year - from < MOST_BEFORE && opensBracket(visible(prose.slice(from, year)).trim());
}

/** The bracket around one that holds nothing else: `([n.d.])`. */
function twiceBracketed(prose: string, { start, end }: Span): Span {
  let [from, to] = [start - 1, end];
  while (prose.charCodeAt(from) === SKIP) from -= 1;
  while (prose.charCodeAt(to) === SKIP) to += 1;
  return prose.charAt(from) === "(" && prose.charAt(to) === ")" ? { start: from, end: to + 1 } : { start, end };
}
