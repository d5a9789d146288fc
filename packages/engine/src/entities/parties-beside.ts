import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { countriesAround } from "./countries.ts";

/** How far the words reach that adjoin a name. */
const REACH = 64;
const joining = new Set(["with", "between", "con", "entre", "avec"]);
const small = new Set(["the", "and", "la", "las", "los", "el", "y", "e", "le", "les", "et"]);

/** The parties that adjoin a name, which none elsewhere near it outweigh: `US-Canada SBA`, `SBA with Mexico`, `SBA canadiense`. */
export function partiesBeside(parties: readonly string[], prose: string, { start, end }: Span): ReadonlySet<string> {
  const before = visible(prose.slice(Math.max(0, start - REACH), start));
  const after = visible(prose.slice(end, end + REACH));
  const words = [...(/\s$/u.test(before) ? before.trimEnd().split(/\s+/u).slice(-1) : []), ...(/^\s/u.test(after) ? following(after) : [])];
  return countriesAround(parties, words.join(" "));
}

/** The word after a name; where it joins a party to it, the row of names that follows. */
function following(text: string): readonly string[] {
  const [first = "", ...others] = text.trimStart().split(/\s+/u);
  if (!joining.has(first)) return [first];
  const row: string[] = [];
  for (const word of others) {
    if (!small.has(word) && !/^(?:l['’])?\p{Lu}/u.test(word)) break;
    row.push(word);
    // `U.S.` ends no sentence.
    if (/[\p{Ll})][.;:!?)]$/u.test(word)) break;
  }
  return row;
}
