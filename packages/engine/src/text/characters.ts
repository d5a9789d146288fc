/**
 * Classes of UTF-16 code units. Scanners ask by number, so that no pattern runs over a whole text; the answer for a
 * page of 256 units is worked out once, when first asked.
 */
const LETTER = 1;
const UPPER = 2;
const DIGIT = 4;
const SPACE = 8;
const MARK = 16;

const pages: (Uint8Array | undefined)[] = new Array(256);

function classOf(unit: number): number {
  if (unit < 256) return latin[unit] as number;
  const page = unit >> 8;
  pages[page] ??= classify(page);
  return pages[page]?.[unit & 255] ?? 0;
}

function classify(page: number): Uint8Array {
  const classes = new Uint8Array(256);
  for (let low = 0; low < 256; low += 1) {
    const character = String.fromCharCode((page << 8) | low);
    if (/\p{L}/u.test(character)) classes[low] = LETTER | (/[\p{Lu}\p{Lt}\p{Lo}]/u.test(character) ? UPPER : 0);
    else if (/\p{M}/u.test(character)) classes[low] = MARK;
    else if (character >= "0" && character <= "9") classes[low] = DIGIT;
    else if (/\s/.test(character)) classes[low] = SPACE;
  }
  return classes;
}

/** The first page is asked for nearly every unit, so it has a way of its own. */
const latin = classify(0);

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
