import { type Brackets, matchBrackets } from "../text/brackets.ts";
import { isSpace, isWord, SKIP } from "../text/characters.ts";
import { nextOf } from "../text/next-of.ts";
import { maskAsciidocLines } from "./asciidoc-lines.ts";
import { maskMacro } from "./asciidoc-macros.ts";
import { maskOldQuotation } from "./asciidoc-quotations.ts";
import { hide, replace, skip, type Units } from "./units.ts";

const REACH = 2000;

/** Signs at which AsciiDoc is more than its words. */
const signs = /[\\`*_#[<{]/g;

/** Masks a block of AsciiDoc: listings, comments, attributes, macros, links, emphasis. */
export function maskAsciidoc(text: string, units: Units): void {
  maskAsciidocLines(text, units);
  const brackets = matchBrackets(text);
  for (let at = nextOf(signs, text, 0); at < text.length; at = nextOf(signs, text, at)) at = maskAt(text, units, at, brackets);
}

/** Masks what begins at `at` and returns where to go on. */
function maskAt(text: string, units: Units, at: number, brackets: Brackets): number {
  if (units[at] === 0 && text.charCodeAt(at) !== 0x5b) return at + 1;
  switch (text.charCodeAt(at)) {
    case 0x5c: // backslash
      if (!/[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) return at + 1;
      skip(units, at, at + 1);
      return at + 2;
    case 0x60: // `
      return monospace(text, units, at);
    case 0x5b: // [
      return maskMacro(text, units, at, brackets);
    case 0x3c: // <
      return crossReference(text, units, at);
    case 0x7b: // {
      return attribute(text, units, at);
    case 0x2a: // *
      skip(units, at, at + 1);
      return at + 1;
    default: // _ #
      return emphasis(text, units, at);
  }
}

/** A sign beside a word is markup, and so is one, or two, that close what others open: `_et al._`, `__et al.__`, `_¿Qué?_`. */
function emphasis(text: string, units: Units, at: number): number {
  if (units[at] === SKIP) return at + 1;
  const before = text.charCodeAt(at - 1);
  const mark = text.charCodeAt(at);
  const width = text.charCodeAt(at + 1) === mark ? 2 : 1;
  const after = text.charCodeAt(at + width);
  if (isWord(before) !== isWord(text.charCodeAt(at + 1))) skip(units, at, at + 1);
  if (before === mark || after === mark || isSpace(after) || (width === 1 && isWord(before))) return at + 1;
  const close = emphasisEnd(text, at, width);
  if (close < 0 || units[close] === 0) return at + 1;
  skip(units, at, at + width);
  skip(units, close, close + width);
  return at + width;
}

/** Where signs close what as many at `at` open: after no blank, one also before no word, in its paragraph; -1 where none do. */
function emphasisEnd(text: string, at: number, width: number): number {
  const marks = text.slice(at, at + width);
  const window = text.slice(at, at + REACH);
  for (let close = window.indexOf(marks, width + 1); close > 0; close = window.indexOf(marks, close + 1)) {
    const after = window.charAt(close + width);
    if (isSpace(window.charCodeAt(close - 1)) || marks.startsWith(after || " ") || (width === 1 && isWord(after.charCodeAt(0)))) continue;
    return /\n[ \t\r]*\n/.test(window.slice(0, close)) ? -1 : at + close;
  }
  return -1;
}

/** Backquotes enclose code, but beside quotes they make these curly: "`so`". */
function monospace(text: string, units: Units, at: number): number {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (before === '"' || before === "'" || after === '"' || after === "'") {
    skip(units, at, at + 1);
    return at + 1;
  }
  const marks = after === "`" ? "``" : "`";
  const from = at + marks.length;
  if (maskOldQuotation(text, units, at, marks)) return from;
  const window = text.slice(from, at + REACH);
  const close = window.indexOf(marks);
  if (close < 1 || /\n[ \t\r]*\n/.test(window.slice(0, close))) return from;
  hide(units, at, from + close + marks.length);
  return from + close + marks.length;
}

/** `<<id,words>>` reads as its words; `<<id>>` stays, since it may cite. Numbers in angle brackets belong to listings. */
function crossReference(text: string, units: Units, at: number): number {
  const found = /^<(?:<[^<>\n,]{1,200}(?:(,\s?)[^<>]{1,200})?>>|\d{1,3}>)/.exec(text.slice(at, at + 420));
  if (found === null) return at + 1;
  const end = at + found[0].length;
  if (text.charCodeAt(at + 1) !== 0x3c) hide(units, at, end);
  else if (found[1] !== undefined) {
    skip(units, at, at + found[0].indexOf(",") + found[1].length);
    skip(units, end - 2, end);
  }
  return end;
}

const characters: Readonly<Record<string, string>> = {
  "{nbsp}": "\u00a0",
  "{amp}": "&",
  "{apos}": "'",
  "{rsquo}": "’",
  "{empty}": "\u0001",
};

/** The value of an attribute stands elsewhere; of those that are characters, the character. */
function attribute(text: string, units: Units, at: number): number {
  const found = /^\{[\w:-]{1,60}\}/.exec(text.slice(at, at + 64))?.[0];
  if (found === undefined) return at + 1;
  const character = characters[found];
  if (character === undefined) hide(units, at, at + found.length);
  else replace(units, at, at + found.length, character);
  return at + found.length;
}
