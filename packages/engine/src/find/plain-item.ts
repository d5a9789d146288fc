import { isLetter, isSpace, SKIP } from "../text/characters.ts";
import { type Item, item } from "./item.ts";
import { isPlainFamily } from "./plain-family.ts";
import { endsWell, tailOf } from "./tail.ts";
import type { Year } from "./years.ts";

/**
 * An item of a group that is nothing but families and a year, as most are: `Lind 2004`, `Lind and Tan, 2004: 3`, `Lind, Tan, & Roe 2004`,
 * `Lind et al. 2004`. It is read as any other would be, and several times as fast; null for all that may be something else.
 */
export function plainItem(prose: string, from: number, year: Year, limit: number): Item | null {
  const start = isSpace(prose.charCodeAt(from)) ? from + 1 : from;
  const names: string[] = [];
  let at = start;
  let last = false;
  for (;;) {
    const end = lettersEnd(prose, at, year.start);
    const name = prose.slice(at, end);
    if (!isPlainFamily(name)) return null;
    names.push(name);
    const comma = prose.charCodeAt(end) === COMMA ? 1 : 0;
    at = end + comma;
    if (!isSpace(prose.charCodeAt(at))) return null;
    at += 1;
    if (at === year.start) break;
    // No name follows the last, and no other is set off by nothing.
    if (last) return null;
    if (prose.startsWith("et al.", at)) return othersEnd(prose, at) === year.start ? read(prose, year, limit, start, names, true) : null;
    const joint = jointLength(prose, at);
    if (joint === 0 && comma === 0) return null;
    last = joint > 0;
    at += joint;
  }
  return last || names.length === 1 ? read(prose, year, limit, start, names, false) : null;
}

const COMMA = 0x2c;

function lettersEnd(prose: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && isLetter(prose.charCodeAt(end))) end += 1;
  return end;
}

/** Where the year is to stand after *et al.* */
function othersEnd(prose: string, at: number): number {
  const end = at + "et al.".length;
  const after = prose.charCodeAt(end) === COMMA ? end + 1 : end;
  return isSpace(prose.charCodeAt(after)) ? after + 1 : -1;
}

/** How long a conjunction with its blank is; 0 where none stands. */
function jointLength(prose: string, at: number): number {
  if (prose.startsWith("and ", at)) return 4;
  if (prose.startsWith("et ", at)) return 3;
  return prose.startsWith("& ", at) ? 2 : 0;
}

function read(prose: string, year: Year, limit: number, start: number, names: readonly string[], etAl: boolean): Item | null {
  // After italics a name in brackets may be who played there.
  if (names.length === 1 && prose.charCodeAt(start - 3) === SKIP) return null;
  const tail = tailOf(prose, year, limit);
  return endsWell(prose, tail.end, limit) ? item(prose, tail, { form: "parenthetical", start, names, etAl, needs: "form" }) : null;
}
