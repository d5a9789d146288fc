import { withoutHtml } from "../html.ts";
import { commandAt } from "./latex-command.ts";
import { closeGroup, openGroup, type Printing, printed, printText } from "./printing.ts";

/** Is told of each command that the decoder does not know, with where it stands in the value. */
export type Unknown = (command: string, at: number) => void;

/** 1 for the ASCII signs that LaTeX may print otherwise than they are written; white space other than a blank among them. */
const special = new Uint8Array(128);
for (const sign of "\\{}~$`'^_-,!?<&\t\n\v\f\r") special[sign.charCodeAt(0)] = 1;

/**
 * Reads the LaTeX of a value as plain text: accents, letters, dashes, quotes, ties and simple formulas as their characters,
 * white space as single blanks, braces and formatting left out. Of commands that it does not know, words in braces are kept,
 * else the command as it is written. Linear; never throws.
 *
 * @param inParts whether signs are printed around what is set apart: `latexTitle` makes parts of them
 */
export function decodeLatex(written: string, unknown: Unknown = () => undefined, inParts = false): string {
  if (isPlain(written)) return written;
  const value = withoutHtml(written);
  const print: Printing = { out: [], groups: [], opening: null, marks: "", script: null, math: false, quotes: 0, unclosed: false, inParts };
  for (let at = 0; at < value.length; ) {
    const end = nextSpecial(value, at);
    if (end > at) printText(print, value.slice(at, end));
    at = end < value.length ? signAt(value, end, print, unknown) : end;
  }
  return tidy(printed(print));
}

/** Text with single inner blanks and composed letters. */
export function tidy(text: string): string {
  const single = /[^\S \u00a0]| {2}|^ | $/u.test(text) ? text.replace(/[^\S\u00a0]+/gu, " ").replace(/^ | $/g, "") : text;
  // Letters of Latin-1 are composed as they are.
  return /[\u0300-\uffff]/.test(single) ? single.normalize("NFC") : single;
}

/** Whether a value reads as it is written: nothing of LaTeX, single inner blanks, no letters that might be composed. */
function isPlain(value: string): boolean {
  let before = 0x20;
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    if (unit < 128 ? special[unit] === 1 && !isAlone(value, at, unit) : unit >= 0x300) return false;
    if (unit === 0x20 && before === 0x20) return false;
    before = unit;
  }
  return before !== 0x20 || value === "";
}

/** Whether a sign that only joins with others into something else stands alone: an apostrophe, a hyphen, a comma, an ampersand. */
function isAlone(value: string, at: number, unit: number): boolean {
  const next = value.charCodeAt(at + 1);
  if (unit === 0x3c || unit === 0x26) return !/[A-Za-z/#]/.test(value.charAt(at + 1));
  if (unit === 0x27 || unit === 0x2d || unit === 0x2c) return next !== unit;
  return unit === 0x5f || unit === 0x5e ? true : (unit === 0x21 || unit === 0x3f) && next !== 0x60;
}

function nextSpecial(value: string, from: number): number {
  let at = from;
  for (; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    if (unit < 128 && special[unit] === 1) break;
  }
  return at;
}

/** Prints what begins with the sign at `at`; returns where to go on. */
function signAt(value: string, at: number, print: Printing, unknown: Unknown): number {
  const sign = value.charAt(at);
  switch (sign) {
    case "\\":
      return commandAt(value, at, print, unknown);
    case "{":
      openGroup(print);
      return at + 1;
    case "}":
      closeGroup(print);
      return at + 1;
    case "$":
      print.math = !print.math;
      return at + 1;
    case "~":
      printText(print, "\u00a0");
      return at + 1;
    case "^":
    case "_":
      if (print.math) print.script = sign === "^" ? "above" : "below";
      else printText(print, sign);
      return at + 1;
    default:
      return ligature(value, at, print);
  }
}

const ligatures = ["---", "--", "``", "''", ",,", "!`", "?`", "`"];
const joined = ["—", "–", "“", "”", "„", "¡", "¿", "‘"];

/** Prints signs that join into one: dashes and quotes. */
function ligature(value: string, at: number, print: Printing): number {
  const found = print.math ? -1 : ligatures.findIndex((signs) => value.startsWith(signs, at));
  const signs = ligatures[found] ?? value.charAt(at);
  printText(print, joined[found] ?? signs);
  return at + signs.length;
}
