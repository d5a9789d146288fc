/**
 * Classes of UTF-16 code units. Scanners ask by number, so that no pattern runs over a whole text; the answers for a page of
 * 256 units are worked out once, when one of them is first asked for.
 */
const LETTER = 1;
const UPPER = 2;
const DIGIT = 4;
const SPACE = 8;
const MARK = 16;
const UNKNOWN = 128;

const classes = new Uint8Array(1 << 16).fill(UNKNOWN);

/** One look into one table: it is asked for nearly every unit of a text. What stands past the end of a text has no class. */
function classOf(unit: number): number {
  const known = classes[unit & 0xffff] as number;
  return known === UNKNOWN ? classify(unit) : known;
}

function classify(unit: number): number {
  const page = unit & 0xff00;
  for (let at = page; at < page + 256; at += 1) classes[at] = classOfCharacter(String.fromCharCode(at));
  return classes[unit & 0xffff] as number;
}

function classOfCharacter(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER | (/[\p{Lu}\p{Lt}\p{Lo}]/u.test(character) ? UPPER : 0);
  if (/\p{M}/u.test(character)) return MARK;
  if (character >= "0" && character <= "9") return DIGIT;
  return /\s/.test(character) ? SPACE : 0;
}

/** A unit that a mask put over markup which reads as nothing: scanners look through it. */
export const SKIP = 0x1;
/** A unit that a mask put over code, addresses and math: nothing is found in it or across it. */
export const OPAQUE = 0x0;

export function isLetter(unit: number): boolean {
  return (classOf(unit) & (LETTER | MARK)) !== 0;
}

/** Capitals, and letters of scripts that have no case. */
export function isCapital(unit: number): boolean {
  return (classOf(unit) & UPPER) !== 0;
}

/** One of a to z, as most units of a text are: to ask this first costs less than a look into the table. */
export function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isSpace(unit: number): boolean {
  return (classOf(unit) & SPACE) !== 0;
}

/** White space, and markup that reads as nothing. */
export function isBlank(unit: number): boolean {
  return unit === SKIP || isSpace(unit);
}

export function isWord(unit: number): boolean {
  return (classOf(unit) & (LETTER | MARK | DIGIT)) !== 0;
}

/** ' ’ ʼ ‘ ´ and the backtick. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0x2018 || unit === 0xb4 || unit === 0x60;
}

/** - ‐ ‑ ‒ – and the minus sign. */
export function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013) || unit === 0x2212;
}

/** Text as a reader sees it: without the units that stand for markup. */
export function visible(prose: string): string {
  return prose.includes("\u0001") ? prose.replaceAll("\u0001", "") : prose;
}
