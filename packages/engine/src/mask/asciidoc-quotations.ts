import { isSpace, isWord } from "../text/characters.ts";
import { replace, type Units } from "./units.ts";

/** How far a quotation may reach. */
const REACH = 2000;

/**
 * Masks a quotation as older AsciiDoc marks it, and Pandoc 2 writes it: ``so'', `so'. It is one, and no code, where apostrophes
 * close it and the next backquotes open, if there are any. Returns whether it is.
 *
 * @param marks the backquotes that stand at `at`
 */
export function maskOldQuotation(text: string, units: Units, at: number, marks: "``" | "`"): boolean {
  const window = text.slice(at, at + REACH);
  if (isWord(text.charCodeAt(at - 1)) || isSpace(window.charCodeAt(marks.length))) return false;
  const close = closing(window, marks);
  const next = window.indexOf(marks, marks.length);
  if (close < 0 || (next >= 0 && (next < close || !opens(window, next, marks.length)))) return false;
  if (/\n[ \t\r]*\n/.test(window.slice(0, close))) return false;
  replace(units, at, at + marks.length, marks === "``" ? "“" : "‘");
  replace(units, at + close, at + close + marks.length, marks === "``" ? "”" : "’");
  return true;
}

/** Where apostrophes stand, as many as backquotes, after no blank and before no word; -1 where none do. */
function closing(window: string, marks: "``" | "`"): number {
  const quotes = marks === "``" ? "''" : "'";
  for (let close = window.indexOf(quotes, marks.length + 1); close > 0; close = window.indexOf(quotes, close + 1)) {
    if (!isSpace(window.charCodeAt(close - 1)) && !isWord(window.charCodeAt(close + quotes.length))) return close;
  }
  return -1;
}

/** Whether backquotes stand where a quotation or code begins. */
function opens(window: string, at: number, length: number): boolean {
  return /[\s([{"“—–-]/.test(window.charAt(at - 1)) && !/[\s.,;:)]/.test(window.charAt(at + length));
}
