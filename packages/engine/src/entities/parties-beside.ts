import { isBlank, isSpace, visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { countriesAround } from "./countries.ts";

/** How far the words reach that adjoin a name. */
const REACH = 64;
const joining = new Set(["with", "between", "con", "entre", "avec"]);
const small = new Set(["the", "and", "la", "las", "los", "el", "y", "e", "le", "les", "et"]);

/** The parties that adjoin a name, which none elsewhere near it outweigh: `US-Canada SBA`, `SBA with Mexico`, `SBA canadiense`. */
export function partiesBeside(parties: readonly string[], prose: string, { start, end }: Span): ReadonlySet<string> {
  const before = isSpace(prose.charCodeAt(start - 1)) ? lastRun(prose, start) : "";
  const after = isSpace(prose.charCodeAt(end)) ? following(visible(prose.slice(end, end + REACH))) : "";
  return countriesAround(parties, before !== "" && after !== "" ? `${before} ${after}` : before + after);
}

/** What stands before the blanks right before an offset, up to the next blank. */
function lastRun(prose: string, at: number): string {
  const floor = Math.max(0, at - REACH);
  let end = at;
  while (end > floor && isBlank(prose.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > floor && !isSpace(prose.charCodeAt(start - 1))) start -= 1;
  return visible(prose.slice(start, end));
}

/** The word after a name; where it joins a party to it, the row of names that follows. */
function following(text: string): string {
  const words = text.trimStart();
  const [first = ""] = /^\S+/u.exec(words) ?? [];
  if (!joining.has(first)) return first;
  const row: string[] = [];
  for (const word of words.slice(first.length).trimStart().split(/\s+/u)) {
    if (!small.has(word) && !/^(?:l['’])?\p{Lu}/u.test(word)) break;
    row.push(word);
    // `U.S.` ends no sentence.
    if (/[\p{Ll})][.;:!?)]$/u.test(word)) break;
  }
  return row.join(" ");
}
