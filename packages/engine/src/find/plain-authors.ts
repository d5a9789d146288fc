import { isApostrophe, isCapital, isDash, isLetter, isSmallLetter, isSpace, SKIP, visible } from "../text/characters.ts";
import { composed } from "../text/composed.ts";
import { rememberedText } from "../text/remembered.ts";
import { romanceHeads, sharedHeads } from "../words/institutions.ts";
import { isJoinedFamily } from "../words/joined-families.ts";
import { conjunctions, connectors, particles } from "../words/name-words.ts";
import { monthlike, neverAuthors } from "../words/never-authors.ts";
import type { Authors } from "./authors.ts";
import { purposes, small } from "./institution.ts";
import { isAdjective, MOST_WORDS } from "./lower-case.ts";
import { isHyphenAt, isPlainFamily } from "./plain-family.ts";
import { jointBefore } from "./plain-joint.ts";

const others = " et al.";
/** Words of fewer letters before a full stop may be cut short by it. */
const LONG = 7;

/**
 * One or two plain families at the end of prose, as most authors stand there: `that Lind (2004)`, `As Lind and Tan (2004)`. What is
 * told of them is what the rules for all names would tell, several times as fast; null where they may be something else.
 *
 * @param end where the last name, or *et al.*, ends
 */
export function plainAuthors(prose: string, end: number, floor: number): Authors | null {
  const etAl = end - others.length > floor && prose.startsWith(others, end - others.length);
  const last = nameBefore(prose, etAl ? end - others.length : end, floor);
  if (last === null) return null;
  const joint = etAl ? 0 : jointBefore(prose, last.start, floor);
  const first = joint > 0 ? nameBefore(prose, last.start - joint, floor) : last;
  if (first === null || !mayBegin(prose, first.start, floor) || isJoinedFamily(prose.slice(first.start, last.start + last.text.length)))
    return null;
  const names = first === last ? [last.text] : [first.text, last.text];
  return { start: first.start, end, names, etAl, possessive: false, first: 0 };
}

interface PlainName {
  readonly start: number;
  readonly text: string;
}

function nameBefore(prose: string, end: number, floor: number): PlainName | null {
  const start = lettersStart(prose, end, floor);
  const text = prose.slice(start, end);
  return isPlainFamily(text) ? { start, text } : null;
}

function lettersStart(prose: string, end: number, floor: number): number {
  let start = end;
  while (start > floor && (isLetter(prose.charCodeAt(start - 1)) || (start < end && isHyphenAt(prose, start - 1)))) start -= 1;
  return start;
}

/** Whether what stands before a name shows that no more of it does: the beginning, the end of a sentence, or a word that joins nothing. */
function mayBegin(prose: string, start: number, floor: number): boolean {
  let end = start;
  while (end > floor && isSpace(prose.charCodeAt(end - 1))) end -= 1;
  if (end === floor) return true;
  if (end === start) return false;
  const unit = prose.charCodeAt(end - 1);
  if (unit === 0x3b || unit === 0x3a || unit === 0x3f || unit === 0x21) return true;
  const word = wordBefore(prose, unit === 0x2e ? end - 1 : end, floor);
  if (word === null) return false;
  if (unit === 0x2e) return word.length >= LONG && isSmallLetter(word.charCodeAt(0));
  return joinsNothing(word) && !followsInstitution(prose, end, floor);
}

/** Whether an institution's name may begin in the words before, and go on to the name: `Observatorio de Violencia Basada en Género`. */
function followsInstitution(prose: string, end: number, floor: number): boolean {
  let last = end;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    let start = last;
    while (start > floor && isNameUnit(prose.charCodeAt(start - 1))) start -= 1;
    if (start === last) return false;
    if (isHead(prose.slice(start, last))) return true;
    last = start;
    while (last > floor && isSpace(prose.charCodeAt(last - 1))) last -= 1;
  }
  return false;
}

function isNameUnit(unit: number): boolean {
  return isLetter(unit) || isDash(unit) || isApostrophe(unit) || unit === SKIP;
}

/** Whether a word with a capital, after an article cut short or not, is one that institutions begin with. */
const isHead = rememberedText((printed) => {
  const word = visible(printed).replace(/^\p{L}{1,2}['’ʼ]/u, "");
  const plain = composed(word.toLowerCase());
  return isCapital(word.charCodeAt(0)) && (romanceHeads.has(plain) || sharedHeads.has(plain));
});

/** The word of plain letters that ends at an offset and stands by itself, with a capital or without; null where another sign touches it. */
function wordBefore(prose: string, end: number, floor: number): string | null {
  let start = end;
  while (start > floor && isSmallLetter(prose.charCodeAt(start - 1))) start -= 1;
  if (start > floor && isPlainCapital(prose.charCodeAt(start - 1))) start -= 1;
  return start < end && (start === floor || isSpace(prose.charCodeAt(start - 1))) ? prose.slice(start, end) : null;
}

function isPlainCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** Whether a word is none that stands within names of persons or institutions; with a capital, one that only begins sentences. */
const joinsNothing = rememberedText((word) => {
  if (isPlainCapital(word.charCodeAt(0))) {
    const lower = word.toLowerCase();
    return neverAuthors.has(lower) && !monthlike.has(lower) && !romanceHeads.has(lower) && word.length > 1;
  }
  // `Mac an Lind`.
  return (
    word !== "an" &&
    ![particles, conjunctions, connectors, small, purposes, romanceHeads].some((words) => words.has(word)) &&
    !isAdjective(word)
  );
});
