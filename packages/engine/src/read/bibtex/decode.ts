import { isLetter } from "../../text/characters.ts";
import { withoutHtml } from "../html.ts";
import { commandAt } from "./latex-command.ts";
import { closeGroup, openGroup, type Printing, printed, printText } from "./printing.ts";

/** Is told of each command that the decoder does not know, with where it stands in the value. */
export type Unknown = (command: string, at: number) => void;

/**
 * What keeps a value from reading as it is written: signs of LaTeX, signs that join with the next into something else, doubled or outer
 * blanks, letters that might be composed. Asked of every value, by a pattern: a loop costs twice as much in a process that reads one file.
 */
const odd = /[\u0300-\uffff\\{}~$`\t\n\v\f\r]|''|--|,,|[<&][A-Za-z/#]|^ | $| {2}/;

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
export function decodeLatex(written: string, unknown: Unknown = nobody, inParts = false): string {
  if (!odd.test(written)) return written;
  return latex.test(written) ? decoded(written, unknown, inParts) : tidy(written.replace(braces, ""));
}

/** What more there is to than braces and blanks, which is all that is odd about most titles. */
const latex = /[\\~$`]|''|--|,,|[<&][A-Za-z/#]/;
const braces = /[{}]/g;

const nobody: Unknown = () => undefined;

function decoded(written: string, unknown: Unknown, inParts: boolean): string {
  const value = withoutHtml(written);
  const print: Printing = {
    out: [],
    groups: [],
    opening: null,
    marks: "",
    script: null,
    math: false,
    quotes: 0,
    single: 0,
    unclosed: false,
    inParts,
  };
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
  printText(print, joined[found] ?? (closesQuote(value, at, print) ? "’" : signs));
  if (signs === "`") print.single += 1;
  return at + signs.length;
}

/** Whether an apostrophe closes a quote: one is open, and no letter follows it. */
function closesQuote(value: string, at: number, print: Printing): boolean {
  if (print.single === 0 || value.charCodeAt(at) !== 0x27 || isLetter(value.charCodeAt(at + 1))) return false;
  print.single -= 1;
  return true;
}
