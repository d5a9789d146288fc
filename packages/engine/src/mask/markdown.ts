import { type Brackets, matchBrackets } from "../text/brackets.ts";
import { isDigit, isSpace, isWord } from "../text/characters.ts";
import { nextOf } from "../text/next-of.ts";
import { hideFences } from "./markdown-fences.ts";
import { maskLink } from "./markdown-links.ts";
import { hide, replace, skip, type Units } from "./units.ts";

const BACKTICK = 0x60;
const DOLLAR = 0x24;
/** How far inline code, math and tags may reach: enough for any real one, and it keeps the scan linear. */
const REACH = 2000;

/** The signs that markup begins with. */
const signs = /[\\`$<[!&*_>]/g;

/** Masks a block of CommonMark with Pandoc's additions: code, comments, tags, links, math, emphasis, escapes. */
export function maskMarkdown(text: string, units: Units): void {
  hideFences(text, units);
  const brackets = matchBrackets(text);
  for (let at = nextOf(signs, text, 0); at < text.length; at = nextOf(signs, text, at)) at = maskAt(text, units, at, brackets);
}

/** Masks what begins at `at` and returns where to go on. */
function maskAt(text: string, units: Units, at: number, brackets: Brackets): number {
  if (units[at] === 0) return at + 1;
  switch (text.charCodeAt(at)) {
    case 0x5c: // backslash
      if (!/[!-/:-@[-`{-~\r\n]/.test(text.charAt(at + 1))) return at + 1;
      skip(units, at, at + 1);
      return at + 2;
    case BACKTICK:
      return codeSpan(text, units, at);
    case DOLLAR:
      return math(text, units, at);
    case 0x3c: // <
      return tag(text, units, at);
    case 0x5b: // [
    case 0x21: // !
      return maskLink(text, units, at, brackets);
    case 0x26: // &
      return characterReference(text, units, at);
    case 0x2a: // *
      skip(units, at, at + 1);
      return at + 1;
    case 0x5f: // _
      if (!(isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1)))) skip(units, at, at + 1);
      return at + 1;
    case 0x3e: // >
      if (/^[ \t>]*$/.test(lineBefore(text, at))) skip(units, at, at + 1);
      return at + 1;
    default:
      return at + 1;
  }
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 16), at);
}

/** What stands from `at` to the end of its paragraph, or as far as inline markup may reach. */
function ahead(text: string, at: number): string {
  const window = text.slice(at, at + REACH);
  const blank = window.search(/\n[ \t\r]*\n/);
  return blank < 0 ? window : window.slice(0, blank);
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
  const width = Math.min(run(text, at, DOLLAR) - at, 2);
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

function tag(text: string, units: Units, at: number): number {
  if (text.startsWith("<!--", at)) {
    const close = text.indexOf("-->", at + 4);
    const end = close < 0 ? text.length : close + 3;
    hide(units, at, end);
    return end;
  }
  if (!/[A-Za-z/]/.test(text.charAt(at + 1))) return at + 1;
  const window = ahead(text, at);
  const close = window.indexOf(">");
  if (close < 0) return at + 1;
  const content = window.slice(1, close);
  if (/[:@]/.test(content) && !/\s/.test(content)) hide(units, at, at + close + 1);
  else skip(units, at, at + close + 1);
  return at + close + 1;
}

const references: Readonly<Record<string, string>> = { "&amp;": "&", "&nbsp;": " ", "&ndash;": "–", "&mdash;": "—" };

function characterReference(text: string, units: Units, at: number): number {
  const close = text.slice(at, at + 8).indexOf(";");
  const character = references[text.slice(at, at + close + 1)];
  if (character === undefined) return at + 1;
  replace(units, at, at + close + 1, character);
  return at + close + 1;
}
