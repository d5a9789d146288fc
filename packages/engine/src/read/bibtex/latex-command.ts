import { accents, letterCommands } from "../../mask/latex-letters.ts";
import { isSpace } from "../../text/characters.ts";
import { cyrillicCommands } from "./cyrillic-commands.ts";
import type { Unknown } from "./decode.ts";
import { groupEnd } from "./group-end.ts";
import { journalCommands } from "./journal-commands.ts";
import { around, blankCommands, logos, plainCommands, quotes, scripts, silentArguments, verbatimCommands } from "./latex-commands.ts";
import { mathAccents, mathSigns } from "./math-signs.ts";
import { numberedAccents } from "./numbered-accents.ts";
import { partSigns, titleCommands } from "./part-signs.ts";
import { type Printing, printText } from "./printing.ts";
import { plainAddress } from "./verbatim.ts";

/** Prints the command whose backslash stands at `at`; returns where to go on. */
export function commandAt(value: string, at: number, print: Printing, unknown: Unknown): number {
  const nameEnd = endOfName(value, at + 1);
  if (nameEnd === at + 1) return signCommand(value, at, print);
  const name = value.slice(at + 1, nameEnd);
  const end = value.charCodeAt(nameEnd) === 0x2a ? nameEnd + 1 : nameEnd;
  const next = print.math ? end : pastBlanks(value, end);
  const mark = accents.get(name) ?? mathAccents.get(name);
  if (mark !== undefined) return accent(print, mark, end);
  const sign =
    letterCommands.get(name) ?? mathSigns.get(name) ?? logos.get(name) ?? cyrillicCommands.get(name) ?? journalCommands.get(name);
  if (sign !== undefined) {
    printText(print, sign);
    return next;
  }
  if (verbatimCommands.has(name)) return address(value, next, print);
  const silent = silentArguments.get(name);
  if (silent !== undefined) return pastArguments(value, next, silent, print);
  if (name === "accent") return numberedAccent(value, next, print);
  if (name === "char") return character(value, next, print);
  if (name === "symbol") return character(value, value.charCodeAt(next) === 0x7b ? next + 1 : next, print);
  if (name === "verb") return verbatim(value, end, print);
  if (known(name, print)) return next;
  unknown(`\\${name}`, at);
  if (value.charCodeAt(next) === 0x7b && value.charCodeAt(next + 1) !== 0x7d) return next;
  printText(print, value.slice(at, end));
  return end;
}

/** Whether the command is known, and what it does to the words after it made ready. */
function known(name: string, print: Printing): boolean {
  const script = scripts.get(name);
  const mark = print.inParts && !print.math ? titleCommands.get(name) : undefined;
  const [before, after] = mark === undefined ? (around.get(name) ?? []) : partSigns(mark);
  if (script !== undefined) print.opening = { after: "", script, from: 0 };
  else if (before !== undefined) {
    printText(print, before);
    print.opening = { after: after ?? "", script: null, from: 0 };
  } else if (quotes.has(name)) {
    const inner = print.quotes % 2 === 1;
    printText(print, inner ? "‘" : "“");
    print.quotes += 1;
    print.opening = { after: inner ? "’" : "”", script: null, from: 0, ends: "quotation" };
  } else if (name === "frac" || name === "tfrac" || name === "dfrac") print.opening = { after: "/", script: null, from: 0 };
  else if (name === "ensuremath") print.opening = { after: "", script: null, from: 0, ends: "formula" };
  else if (blankCommands.has(name)) printText(print, " ");
  else return plainCommands.has(name);
  return true;
}

/** A backslash and a sign: an accent, an escaped sign, a blank, a break. */
function signCommand(value: string, at: number, print: Printing): number {
  const sign = value.charAt(at + 1);
  const mark = accents.get(sign) ?? (isDiaeresis(value, at) ? accents.get('"') : undefined);
  if (mark !== undefined) return accent(print, mark, at + 2);
  if (sign === "(" || sign === "[") print.math = true;
  else if (sign === ")" || sign === "]") print.math = false;
  else if (sign === "\\" || sign === "," || sign === ";" || sign === ":" || sign === ">" || isSpace(sign.charCodeAt(0)))
    printText(print, " ");
  else if (sign === "|") printText(print, "‖");
  else if (sign !== "-" && sign !== "/" && sign !== "@" && sign !== "!") printText(print, sign === "" ? "\\" : sign);
  return at + (sign === "" ? 1 : 2);
}

/** Whether somebody took the two dots of a colon for those of an accent: `Str\:{o}sslin`. Else `\:` is a blank of formulas. */
export function isDiaeresis(value: string, at: number): boolean {
  return /^\\:\{[aeiouy]\}/i.test(value.slice(at, at + 5));
}

function accent(print: Printing, mark: string, end: number): number {
  print.marks = mark + print.marks;
  return end;
}

/** TeX's own way to set an accent, by its number in the font: `\accent23u`, `\accent'27 u`. */
function numberedAccent(value: string, at: number, print: Printing): number {
  const [whole = "", hexadecimal, octal, decimal] = /^(?:"([\dA-F]{1,2})|'([0-7]{1,3})|(\d{1,3})) ?/.exec(value.slice(at, at + 6)) ?? [];
  const number = Number.parseInt(hexadecimal ?? octal ?? decimal ?? "", hexadecimal !== undefined ? 16 : octal !== undefined ? 8 : 10);
  const mark = numberedAccents.get(number);
  return mark === undefined ? at + whole.length : accent(print, mark, at + whole.length);
}

/** `\url{...}` prints its address as it is. */
function address(value: string, open: number, print: Printing): number {
  const end = argumentEnd(value, open, print);
  if (end === null) return open;
  printText(print, plainAddress(value.slice(open + 1, end - 1)));
  return end;
}

function pastArguments(value: string, from: number, count: number, print: Printing): number {
  let at = from;
  for (let left = count; left > 0; left -= 1) {
    const end = argumentEnd(value, at, print);
    if (end === null) return at;
    at = end;
  }
  return at;
}

/** After the brace that closes the one at `open`; null where none opens or closes, and for all after one that was never closed. */
function argumentEnd(value: string, open: number, print: Printing): number | null {
  if (value.charCodeAt(open) !== 0x7b || print.unclosed) return null;
  const end = groupEnd(value, open);
  print.unclosed = end === null;
  return end;
}

/** `\verb|...|` prints what stands between two of any sign. */
function verbatim(value: string, at: number, print: Printing): number {
  const close = at < value.length ? value.indexOf(value.charAt(at), at + 1) : -1;
  if (close < 0) return at;
  printText(print, value.slice(at + 1, close));
  return close + 1;
}

/** `\char233`, `\char"E9`: a character by its number. */
function character(value: string, at: number, print: Printing): number {
  const [whole = "", hexadecimal, decimal] = /^(?:"([\dA-F]{1,5})|(\d{1,6})) ?/.exec(value.slice(at, at + 8)) ?? [];
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  if (code > 0x1f && code <= 0x10ffff) printText(print, String.fromCodePoint(code));
  return at + whole.length;
}

function endOfName(value: string, from: number): number {
  let at = from;
  for (; at < value.length; at += 1) {
    const lower = value.charCodeAt(at) | 0x20;
    if (lower < 0x61 || lower > 0x7a) break;
  }
  return at;
}

function pastBlanks(value: string, from: number): number {
  let at = from;
  while (isSpace(value.charCodeAt(at))) at += 1;
  return at;
}
