import { isApostrophe, isCapital, isDash, isDigit, isLetter, isSmallLetter, isSpace, SKIP, visible } from "../text/characters.ts";
import { composed } from "../text/composed.ts";
import { rememberedText } from "../text/remembered.ts";
import { mayHead, romanceHeads } from "../words/institutions.ts";
import { isJoinedFamily } from "../words/joined-families.ts";
import { conjunctions, connectors, particles } from "../words/name-words.ts";
import { monthlike, neverAuthors } from "../words/never-authors.ts";
import { press } from "../words/press.ts";
import { isSentenceAdverb, joinsSentences } from "../words/sentence-words.ts";
import { wordSet } from "../words/word-set.ts";
import type { Authors } from "./authors.ts";
import { purposes, small } from "./institution.ts";
import { isAdjective, MOST_WORDS } from "./lower-case.ts";
import { isHyphenAt, isPlainFamily } from "./plain-family.ts";
import { jointBefore } from "./plain-joint.ts";
import { onlyOpens } from "./stops-run.ts";

const others = " et al.";
/** Words of fewer letters before a full stop may be cut short by it. */
const LONG = 7;

/**
 * Plain families at the end of prose, as most authors stand there: `that Lind (2004)`, `As Lind, Tan and Roe (2004)`, `However, Lind’s
 * (2004)`. What is told of them is what the rules for all names would tell, several times as fast; null where they may be something else.
 *
 * @param end where the last name, its possessive, or *et al.* ends
 */
export function plainAuthors(prose: string, end: number, floor: number): Authors | null {
  const etAl = end - others.length > floor && prose.startsWith(others, end - others.length);
  const possessive = isPossessive(prose, end);
  const last = nameBefore(prose, etAl ? end - others.length : possessive ? end - 2 : end, floor);
  if (last === null) return null;
  const names = etAl ? [last] : rowTo(prose, last, floor);
  const [first] = names as readonly [PlainName];
  if (!mayBegin(prose, first.start, floor) || (names.length > 1 && !isRow(prose, names))) return null;
  const texts: string[] = [];
  for (const { text } of names) texts.push(text);
  return { start: first.start, end, names: texts, etAl, possessive, first: 0 };
}

interface PlainName {
  readonly start: number;
  readonly text: string;
}

/** Whether `’s` ends at an offset. */
function isPossessive(prose: string, end: number): boolean {
  const mark = prose.charCodeAt(end - 2);
  return prose.charCodeAt(end - 1) === 0x73 && (mark === 0x2019 || mark === 0x27);
}

/** A name with those that a conjunction, and then commas, join to it. */
function rowTo(prose: string, last: PlainName, floor: number): readonly PlainName[] {
  const names = [last];
  let at = last.start - jointBefore(prose, last.start, floor);
  if (at === last.start) return names;
  if (prose.charCodeAt(at - 1) === COMMA) at -= 1;
  for (let name = nameBefore(prose, at, floor); name !== null; name = nameBefore(prose, at, floor)) {
    names.unshift(name);
    at = name.start - 2;
    if (at < floor || prose.charCodeAt(at) !== COMMA || prose.charCodeAt(at + 1) !== BLANK) break;
  }
  return names;
}

/** Whether several names are as many authors: the last two are no family by themselves, and the first is no adverb before a comma. */
function isRow(prose: string, names: readonly PlainName[]): boolean {
  const [first, before, last] = [names[0], names.at(-2), names.at(-1)] as readonly [PlainName, PlainName, PlainName];
  return !isJoinedFamily(prose.slice(before.start, last.start + last.text.length)) && !isSentenceAdverb(first.text);
}

/** Plain words: a family, with given names or another family before it. */
function nameBefore(prose: string, end: number, floor: number): PlainName | null {
  let start = end;
  for (let word = wordStart(prose, end, floor); word !== null; word = wordStart(prose, start - 1, floor)) {
    start = word;
    if (start <= floor || prose.charCodeAt(start - 1) !== BLANK) break;
  }
  const text = prose.slice(start, end);
  return start === end || press.has(text) ? null : { start, text };
}

/** Where the plain word begins that ends at an offset; null where none does. */
function wordStart(prose: string, end: number, floor: number): number | null {
  const start = lettersStart(prose, end, floor);
  return isPlainFamily(prose.slice(start, end)) ? start : null;
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
  if (unit === COMMA) return mayEndBefore(prose, end - 1, floor);
  if (unit === DOT && prose.charCodeAt(end - 2) === 0x29) return true;
  const word = wordBefore(prose, unit === DOT ? end - 1 : end, floor);
  if (word === null) return false;
  if (unit === DOT) return word.length >= LONG && isSmallLetter(word.charCodeAt(0));
  return joinsNothing(word) && !followsInstitution(prose, end, floor);
}

/** Whether no name, and no part of one, stands before a comma: `In the end, Lind (2004)`, `However, Lind (2004)`, `in 1999, Lind (2004)`. */
function mayEndBefore(prose: string, comma: number, floor: number): boolean {
  const unit = prose.charCodeAt(comma - 1);
  if (isDigit(unit) || unit === 0x29) return true;
  const word = wordBefore(prose, comma, floor);
  if (word === null) return false;
  return isPlainCapital(word.charCodeAt(0)) ? joinsSentences.has(word.toLowerCase()) : joinsNothing(word);
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
  return isLetter(unit) || isDash(unit) || isApostrophe(unit) || unit === SKIP || unit === DOT;
}

/** Whether a word with a capital, after an article cut short or not, is one that institutions begin with. */
const isHead = rememberedText((printed) => {
  const word = visible(printed).replace(/^\p{L}{1,2}['’ʼ]/u, "");
  const plain = composed(word.toLowerCase());
  return isCapital(word.charCodeAt(0)) && mayHead(plain);
});

/** The word of plain letters that ends at an offset and stands by itself, with a capital or without; null where another sign touches it. */
function wordBefore(prose: string, end: number, floor: number): string | null {
  let start = end;
  while (start > floor && isSmallLetter(prose.charCodeAt(start - 1))) start -= 1;
  if (start > floor && isPlainCapital(prose.charCodeAt(start - 1))) start -= 1;
  return start < end && (start === floor || isSpace(prose.charCodeAt(start - 1))) ? prose.slice(start, end) : null;
}

const BLANK = 0x20;
const COMMA = 0x2c;
const DOT = 0x2e;

function isPlainCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** What stands in lower case in `Mac an Lind` and in the names of cases, `Roe v Lind`. */
const partsOfNames = wordSet("an v vs c");

/** Whether a word is none that stands within names of persons or institutions; with a capital, one that only begins sentences. */
const joinsNothing = rememberedText((word) => {
  if (isPlainCapital(word.charCodeAt(0))) {
    const lower = word.toLowerCase();
    if (monthlike.has(lower) || romanceHeads.has(lower) || particles.has(lower) || word.length === 1) return false;
    return neverAuthors.has(lower) || onlyOpens(lower);
  }
  return (
    !partsOfNames.has(word) &&
    ![particles, conjunctions, connectors, small, purposes, romanceHeads].some((words) => words.has(word)) &&
    !isAdjective(word)
  );
});
