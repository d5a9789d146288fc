import { type Brackets, matchBrackets } from "../text/brackets.ts";
import { isDigit, isSpace, isWord } from "../text/characters.ts";
import { nextOf } from "../text/next-of.ts";
import { maskCharacterReference } from "./character-references.ts";
import { maskBraces } from "./markdown-attributes.ts";
import { maskSetting } from "./markdown-commands.ts";
import { hideFences } from "./markdown-fences.ts";
import { hideIndented } from "./markdown-indented.ts";
import { latexLetter } from "./markdown-letters.ts";
import { maskLink } from "./markdown-links.ts";
import { maskTag } from "./markdown-tags.ts";
import { noBreak } from "./no-break.ts";
import { hide, replace, skip, type Units } from "./units.ts";

const BACKTICK = 0x60;
const DOLLAR = 0x24;
/** How far inline code, math and tags may reach: enough for any real one, and it keeps the scan linear. */
const REACH = 2000;

/** The signs that markup begins with. */
const signs = /[\\`$<[!&*_>{~]/g;

/** Masks a block of CommonMark with Pandoc's additions: code, comments, tags, links, math, emphasis, escapes. */
export function maskMarkdown(text: string, units: Units): void {
  hideFences(text, units);
  hideIndented(text, units);
  const brackets = matchBrackets(text);
  for (let at = nextOf(signs, text, 0); at < text.length; at = nextOf(signs, text, at)) at = maskAt(text, units, at, brackets);
}

/** Masks what begins at `at` and returns where to go on. */
function maskAt(text: string, units: Units, at: number, brackets: Brackets): number {
  if (units[at] === 0) return at + 1;
  switch (text.charCodeAt(at)) {
    case 0x5c: // backslash
      return maskLetter(text, units, at) ?? maskSetting(text, units, at) ?? escaped(text, units, at);
    case BACKTICK:
      return codeSpan(text, units, at);
    case DOLLAR:
      return math(text, units, at);
    case 0x3c: // <
      return maskTag(text, units, at, ahead(text, at));
    case 0x5b: // [
    case 0x21: // !
      return maskLink(text, units, at, brackets);
    case 0x26: // &
      return maskCharacterReference(text, units, at);
    case 0x7b: // {
      return maskLetter(text, units, at) ?? maskBraces(text, units, at);
    case 0x7e: // ~~
      if (text.charCodeAt(at + 1) !== 0x7e) return noBreak(text, units, at);
      skip(units, at, at + 2);
      return at + 2;
    case 0x2a: // *
      skip(units, at, at + 1);
      return at + 1;
    case 0x5f: // _
      if (!(isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1)))) skip(units, at, at + 1);
      return at + 1;
    case 0x3e: // >
      if (/(?:^|\n)[ \t>]*$/.test(at < 16 ? text.slice(0, at) : text.slice(at - 16, at))) skip(units, at, at + 1);
      return at + 1;
    default:
      return at + 1;
  }
}

/** Makes a letter of LaTeX read as it prints; null where none stands. */
function maskLetter(text: string, units: Units, at: number): number | null {
  const letter = latexLetter(text, at);
  if (letter) replace(units, at, letter.end, letter.character);
  return letter?.end ?? null;
}

function escaped(text: string, units: Units, at: number): number {
  if (!/[ !-/:-@[-`{-~\r\n]/.test(text.charAt(at + 1))) return at + 1;
  skip(units, at, at + 1);
  return at + 2;
}

/** What stands from `at` on, as far as inline markup may reach. */
function ahead(text: string, at: number): string {
  return text.slice(at, at + REACH);
}

function run(text: string, at: number, unit: number): number {
  let end = at;
  while (text.charCodeAt(end) === unit) end += 1;
  return end;
}

function codeSpan(text: string, units: Units, at: number): number {
  const open = run(text, at, BACKTICK);
  const window = ahead(text, open);
  for (let close = window.indexOf("`"); close >= 0; ) {
    const end = run(window, close, BACKTICK);
    if (end - close === open - at) {
      hide(units, at, open + end);
      return open + end;
    }
    close = window.indexOf("`", end);
  }
  return open;
}

/** Pandoc's rule: an opening dollar touches what follows, a closing one what precedes, and no digit comes after. */
function math(text: string, units: Units, at: number): number {
  const open = run(text, at, DOLLAR);
  if (open - at > 2) return open;
  const width = open - at;
  const marks = "$".repeat(width);
  const from = at + width;
  if (width === 1 && isSpace(text.charCodeAt(from))) return from;
  const window = ahead(text, from);
  for (let close = window.indexOf(marks, 1); close >= 0; close = window.indexOf(marks, close + 1)) {
    if (window.charCodeAt(close - 1) === 0x5c) continue;
    if (width === 1 && (isSpace(window.charCodeAt(close - 1)) || isDigit(text.charCodeAt(from + close + 1)))) continue;
    hide(units, at, from + close + width);
    return from + close + width;
  }
  return from;
}
