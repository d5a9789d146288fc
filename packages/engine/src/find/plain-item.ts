import { isCapital, isDigit, isSmallLetter, isSpace, SKIP } from "../text/characters.ts";
import { isJoinedFamily } from "../words/joined-families.ts";
import { type Item, item } from "./item.ts";
import { isPlainFamily, plainEnd } from "./plain-family.ts";
import { jointAfter } from "./plain-joint.ts";
import { type Lead, LONGEST_LEAD, leadOf } from "./plain-lead.ts";
import { endsWell, tailOf } from "./tail.ts";
import type { Year } from "./years.ts";

/**
 * An item of a group that is nothing but families and a year, as most are: `Lind 2004`, `see Lind and Tan, 2004: 3`, `Lind, Tan, & Roe
 * 2004`, `Lind et al. 2004`. What is told of it is what the rules for all items would tell, several times as fast; null where it may be something else.
 */
export function plainItem(prose: string, from: number, year: Year, limit: number): Item | null {
  const start = isSpace(prose.charCodeAt(from)) ? from + 1 : from;
  const first = firstCapital(prose, start, Math.min(year.start, start + LONGEST_LEAD));
  if (first < 0) return null;
  const families = familiesAt(prose, first, year.start);
  if (families === null) return null;
  const lead = first === start ? null : leadOf(prose.slice(start, first));
  return first > start && lead === null ? null : read(prose, year, limit, first, families, lead);
}

/** The first capital between two offsets, right after a blank but at the beginning; -1 where none is or where something else than words comes before. */
function firstCapital(prose: string, start: number, limit: number): number {
  for (let at = start; at < limit; at += 1) {
    const unit = prose.charCodeAt(at);
    if (isCapital(unit)) return at === start || isSpace(prose.charCodeAt(at - 1)) ? at : -1;
    if (unit < 0x20 || isDigit(unit) || unit === 0x28 || unit === 0x5b || unit === 0x3b) return -1;
  }
  return -1;
}

interface Families {
  readonly names: readonly string[];
  readonly etAl: boolean;
}

/** The families from an offset up to a year; null where something else stands there. */
function familiesAt(prose: string, start: number, year: number): Families | null {
  const names: string[] = [];
  let at = start;
  let last = false;
  for (;;) {
    const end = plainEnd(prose, at, year);
    const name = prose.slice(at, end);
    if (!isPlainFamily(name)) return null;
    names.push(name);
    const comma = prose.charCodeAt(end) === COMMA ? 1 : 0;
    at = end + comma;
    if (!isSpace(prose.charCodeAt(at))) return null;
    at += 1;
    if (at === year) return (last && !isJoinedFamily(prose.slice(start, end))) || names.length === 1 ? { names, etAl: false } : null;
    // No name follows the last, and no other is set off by nothing.
    if (last) return null;
    if (prose.startsWith("et al.", at)) return othersEnd(prose, at) === year ? { names, etAl: true } : null;
    const joint = jointAfter(prose, at);
    if (joint === 0 && comma === 0) return null;
    last = joint > 0;
    at += joint;
  }
}

const COMMA = 0x2c;

/** Where the year is to stand after *et al.* */
function othersEnd(prose: string, at: number): number {
  const end = at + "et al.".length;
  const after = prose.charCodeAt(end) === COMMA ? end + 1 : end;
  return isSpace(prose.charCodeAt(after)) ? after + 1 : -1;
}

/** Whether a bracket stands right before a name, and before it markup, a section of a code, or a word with a capital, as titles end. */
function followsTitle(prose: string, start: number): boolean {
  let at = start - 3;
  if (prose.charCodeAt(at) === SKIP || (isDigit(prose.charCodeAt(at)) && prose.slice(Math.max(0, at - 12), at).includes("§"))) return true;
  if (prose.charCodeAt(start - 1) !== 0x28) return false;
  while (isSmallLetter(prose.charCodeAt(at))) at -= 1;
  return isCapital(prose.charCodeAt(at));
}

function read(prose: string, year: Year, limit: number, start: number, { names, etAl }: Families, lead: Lead | null): Item | null {
  // After italics a name in brackets may be who played there, and after a title who brought it out.
  if (lead === null && names.length === 1 && followsTitle(prose, start)) return null;
  const tail = tailOf(prose, year, limit);
  if (!endsWell(prose, tail.end, limit)) return null;
  const sure = etAl || tail.locator !== null || tail.date !== null || year.suffix !== null || !isDigit(year.text.charCodeAt(0));
  const needs = lead === null ? "form" : etAl ? lead.etAl : sure ? lead.sure : lead.alone;
  return item(prose, tail, { form: "parenthetical", start, names, etAl, prefix: lead?.prefix ?? null, needs });
}
