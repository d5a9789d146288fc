import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import type { Item } from "./item.ts";
import { locatorAfter } from "./locator.ts";

/** How far from a date in square brackets of its own the words of its work may begin. */
const REACH = 480;
/** How far from it the pages may end. */
const PAGES = 40;

/** Where the words of a work begin whose date has square brackets of its own: after the `(` of `(Rules of the harbour [n.d.])`; null where none stand there. */
export function wordsAroundDate(prose: string, bracket: number): number | null {
  if (prose.charAt(bracket) !== "[") return null;
  const [words = ""] = /[(;][^();[\]\0]+$/u.exec(prose.slice(Math.max(0, bracket - REACH), bracket)) ?? [];
  return visible(words).trim().length < 2 ? null : bracket - words.length + 1;
}

/** An item with the pages after the square brackets of its date: `(Rules of the harbour [n.d.], p. 3)`. */
export function withPagesAfterDate(prose: string, bracket: Span, item: Item): Item {
  const length = prose.slice(bracket.end, bracket.end + PAGES).search(/[();[\]]/);
  const locator = length < 0 ? null : locatorAfter(prose, bracket.end, bracket.end + length);
  return locator === null ? item : { ...item, end: locator.end, locator: visible(prose.slice(locator.start, locator.end)) };
}
