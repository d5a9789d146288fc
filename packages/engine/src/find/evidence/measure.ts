import { measures } from "../../words/measures.ts";

/** How far after a year what measures a thing may reach. */
const REACH = 32;

/** How far before a year its sentence may tell a number. */
const SENTENCE = 96;

const size = new RegExp(`^[;,]\\s(?:[\\d.,\\s]{1,12}\\s?(?:${measures})(?!\\p{L})|[nN]\\s?=\\s?\\d)`, "u");
const count = /^:\s?\d{1,3}(?:[.,\u00a0\u202f]\d{3}){1,3}\)/u;
const longCount = /^:\s?\d{1,3}(?:(?:[.,\u00a0\u202f]\d{3}){2,3}|[.,\u00a0\u202f]0\d\d)\)/u;
/** A thousand and more, which are never printed as two pages are; so are tens of them where the sentence counts in thousands. */
const thousands = /^:\s?(?:\d|(\d{2,3}))[.,\u00a0\u202f]\d{3}\)/u;
const counted = /(?<![\d.,:])\d{1,3}[.,]\d{3}(?![\d)])[^.!?\n]*$/u;
/** Two numbers that cannot be pages in a row, as the second is lower. */
const falling = /^:\s?(\d{3})[.,](\d{3})\)/u;

/** A share in the place of pages: `(Tarn, 2019: 41 per cent)`, `(2019 : 41,5 %)`. */
const share = /^\s?:\s?\d{1,3}(?:[.,]\d+)?\s?(?:%|per ?cent|por ?ciento|pour ?cent)/u;
/** How many were for something, before how many against it, which are fewer: `(Lords, 1911: 131 to 114)`. */
const votes = /(\d{1,3}) (?:to|a|à|contre|contra|against) (\d{1,3})\)/u;

/** Whether the bracket goes on from its year, or the number after it, with the size of a thing, a share or a vote: `(1930; 319 m)`. */
export function isMeasured(prose: string, yearEnd: number): boolean {
  const sign = prose.charCodeAt(yearEnd);
  if (sign === 0x3a || prose.charCodeAt(yearEnd + 1) === 0x3a) return share.test(prose.slice(yearEnd, yearEnd + REACH));
  if (sign === 0x20) {
    const [, ayes = "", noes = ""] = votes.exec(prose.slice(yearEnd - 3, yearEnd + REACH)) ?? [];
    return noes !== "" && Number(noes) < Number(ayes);
  }
  if (sign !== 0x2c && sign !== 0x3b) return false;
  const next = prose.charAt(yearEnd + 2);
  return /[\d.,\snN]/.test(next) && size.test(prose.slice(yearEnd, yearEnd + REACH));
}

/** Whether a number stands in the place of pages that counts something, as those who live in a place: `Tarn (2011: 2,615,060)`. */
export function isCount(prose: string, yearEnd: number, place: boolean): boolean {
  if (prose.charCodeAt(yearEnd) !== 0x3a) return false;
  const after = prose.slice(yearEnd, yearEnd + REACH);
  const [, first = "", second = ""] = falling.exec(after) ?? [];
  if ((place ? count : longCount).test(after) || second < first) return true;
  const [whole, tens] = thousands.exec(after) ?? [];
  return whole !== undefined && (tens === undefined || counted.test(prose.slice(Math.max(0, yearEnd - SENTENCE), yearEnd)));
}

const seats = new RegExp(`\\d{4}:\\s?\\d[\\d.,]*\\s?(?:%|${measures})(?!\\p{L})`, "u");

/** Whether one in a bracket is measured or counted, as then the others are: `(Tarn Party 2012: 54 seats; Liberals 2012: 50)`. */
export function isCounting(bracket: string): boolean {
  return bracket.includes(":") && seats.test(bracket);
}
