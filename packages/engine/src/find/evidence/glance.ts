import { isBlank, isDash, isDigit, isLetter, SKIP } from "../../text/characters.ts";
import { rememberedText } from "../../text/remembered.ts";
import { wordBefore } from "../../text/words.ts";
import { isInstitution } from "../../words/institutions.ts";
import { isNumbered } from "../thing.ts";
import type { BeforeBracket } from "./bracketed.ts";
import { leadOf, signOf } from "./lead.ts";
import { isSelf } from "./own-work.ts";
import { shows } from "./shows.ts";
import { isSchool } from "./studied-at.ts";
import { isYearly } from "./yearly-name.ts";

/** How far before a name a word may reach. */
const LONGEST = 32;
/** How far other brackets are looked for, before and after. */
const [BEFORE, AFTER] = [24, 64];

const ofName = rememberedText(
  (name) =>
    (isSelf(name) ? shows.self : 0) |
    (name.split(" ").some(isSchool) ? shows.school : 0) |
    (isNumbered(name) ? shows.numbered : 0) |
    (isYearly(name) ? shows.yearly : 0) |
    (isInstitution(name.split(" ")) ? shows.institution : 0),
);

/** All that shows at a glance of names before a bracket. */
export function glanceAt({ prose, year, start, after, names, name, single }: Omit<BeforeBracket, "shows">): number {
  let bits = ofName(name);
  if (!single) bits |= shows.several;
  for (const one of names) if (one.includes(" ")) bits |= shows.spaced;
  if (isDash(prose.charCodeAt(start - 1))) bits |= shows.dash;
  if (isGap(prose, after) || isGap(prose, start - 2)) bits |= shows.gap;
  if (prose.charCodeAt(year.start - 3) === SKIP) bits |= shows.italic;
  const close = prose.charCodeAt(year.end);
  if (close !== ROUND) bits |= shows.more;
  if (close !== ROUND || !isPlain(year.text) || prose.charCodeAt(year.start - 1) !== OPEN || prose.charCodeAt(after - 1) !== ROUND)
    bits |= shows.odd;
  bits |= ofLead(prose, start);
  return bits | ofNext(prose, after) | (hasBrackets(prose, start, after) ? shows.brackets : 0);
}

/** What stands right before a name, blanks and markup between. */
function ofLead(prose: string, start: number): number {
  const word = wordBefore(prose, start, LONGEST);
  if (word !== "") return leadOf(word);
  let at = start;
  while (at > start - LONGEST && isBlank(prose.charCodeAt(at - 1))) at -= 1;
  return signOf(prose.charCodeAt(at - 1));
}

/** Whether a year is four digits and nothing more. */
function isPlain(year: string): boolean {
  return year.length === 4 && isDigit(year.charCodeAt(0)) && isDigit(year.charCodeAt(3));
}

/** What follows a bracket, blanks and markup between. */
function ofNext(prose: string, after: number): number {
  if (prose.charCodeAt(after) === COMMA) return shows.comma;
  const limit = Math.min(prose.length, after + AFTER);
  let at = after;
  while (at < limit && isBlank(prose.charCodeAt(at)) && prose.charCodeAt(at) !== NEWLINE) at += 1;
  const unit = prose.charCodeAt(at);
  const ends = at >= prose.length || unit === NEWLINE ? shows.lineEnds : 0;
  return isLetter(unit) || unit === NEWLINE || unit === DASH ? ends | shows.goesOn : ends;
}

function hasBrackets(prose: string, start: number, after: number): boolean {
  for (let at = start - 1; at >= start - BEFORE && at >= 0; at -= 1) if (prose.charCodeAt(at) === ROUND) return true;
  const end = Math.min(prose.length, after + AFTER);
  for (let at = after; at < end; at += 1) if (prose.charCodeAt(at) === OPEN) return true;
  return false;
}

function isGap(prose: string, at: number): boolean {
  return prose.charCodeAt(at) === BLANK && prose.charCodeAt(at + 1) === BLANK;
}

const OPEN = 0x28;
const ROUND = 0x29;
const COMMA = 0x2c;
const DASH = 0x2d;
const BLANK = 0x20;
const NEWLINE = 0x0a;
