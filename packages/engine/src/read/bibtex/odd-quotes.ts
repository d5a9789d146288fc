import type { Span } from "../../text/span.ts";

/** A value between quotes that BibTeX does not know, and where it ends with them. */
interface Quoted extends Span {
  readonly after: number;
}

const AMPERSAND = 0x26;
/** A quote as the source of a web page has it. */
const QUOT = "&quot;";
/** So far from where a value begins its end is looked for. */
const FAR = 5000;

/**
 * The value that begins at an offset between the quotation marks that word processors print, between apostrophes, as TeX writes them, or as
 * the source of a web page has them, from which it was copied; null where none does.
 */
export function oddlyQuoted(text: string, start: number): Quoted | null {
  const unit = text.charCodeAt(start);
  if (unit === AMPERSAND) return quotedInHtml(text, start);
  printedQuotes.lastIndex = start;
  if (!isPrintedQuote(unit) || !printedQuotes.test(text)) return null;
  const after = printedQuotes.lastIndex;
  const width = text.startsWith("``", start) ? 2 : 1;
  return { start: start + width, end: after - width, after };
}

/** Whether such a value begins at an offset. */
export function isOddlyQuoted(text: string, start: number): boolean {
  return isPrintedQuote(text.charCodeAt(start - 1)) || text.startsWith(QUOT, start - QUOT.length);
}

function quotedInHtml(text: string, open: number): Quoted | null {
  if (!text.startsWith(QUOT, open)) return null;
  const start = open + QUOT.length;
  for (let end = text.indexOf(QUOT, start); end >= 0 && end - start < FAR; end = text.indexOf(QUOT, end + 1)) {
    const after = end + QUOT.length;
    valueEnds.lastIndex = after;
    if (valueEnds.test(text)) return { start, end, after };
  }
  return null;
}

const valueEnds = /[ \t]{0,20}(?:[,}\r\n]|$)/y;

/** “ „ ” ‘ « » the apostrophe and the grave accent. */
function isPrintedQuote(unit: number): boolean {
  return unit === 0x27 || unit === 0x60 || (unit >= 0x201c && unit <= 0x201e) || unit === 0x2018 || unit === 0xab || unit === 0xbb;
}

/** Between the marks may stand some more. */
const printedQuotes =
  /(?:[“„”](?:[^“„”"{}\r\n]|[“„][^“„”"{}\r\n]{0,200}[“”](?![ \t]{0,20}[,\r\n])){0,1000}[“”]|«[^«»"{}\r\n]{0,1000}»|»[^«»"{}\r\n]{0,1000}«|``[^`"{}\r\n]{0,1000}''|['‘][^"{}\r\n=]{0,1000}?['’])(?=[ \t]{0,20}(?:[,}\r\n]|$))/y;
