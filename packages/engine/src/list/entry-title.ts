import { isWord, SKIP } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { markupEnd } from "./markup-end.ts";
import type { NamesEnd } from "./names-end.ts";

/** What lists set in italics among the names. */
const noTitle = /^\W*(?:et al|and others|y otros|eds?|coords?|comps?|dirs?|in|en)\.?\W*$/i;

/** Opens italics or bold letters: Markdown's, LaTeX's, HTML's, Typst's. */
const italics =
  /^(?:[*_]+(?![*_])|#(?:emph|strong)\[|#text\(style: ?"italic"\)|\{?\\(?:emph|textit|textsl|textbf|em|it|sl|bf)\b\s*\{?|<(?:i|em|cite|b|strong)\b)/;
/** So much of markup shows what it opens. */
const OPENING = 24;

/** Quotation marks, each with the one that closes it. */
export const quotes: Readonly<Record<string, string>> = { "“": "”", "«": "»", "‘": "’", '"': '"', "„": "“" };

/** The first quoted or italic stretch after the first author's first word; not *et al.* or *(eds.)*. */
export function markedTitle(text: string, prose: string, entry: Span): Span | null {
  const never = new Set<string>();
  for (let at = entry.start + 1; at < entry.end; at += 1) {
    if (isWord(prose.charCodeAt(at - 1))) continue;
    const closes = prose.charAt(at) === "'" ? "'" : quotes[prose.charAt(at)];
    if (closes !== undefined && never.has(closes)) continue;
    const end =
      closes === undefined
        ? italicsEnd(text, prose, at, entry.end)
        : closes === "'"
          ? apostropheEnd(prose, at, entry.end)
          : prose.slice(0, entry.end).indexOf(closes, at + 1);
    if (end < 0 && closes !== undefined) never.add(closes);
    if (end < 0) continue;
    if (!noTitle.test(prose.slice(at, Math.min(end, at + 40)))) return { start: at, end };
    at = end;
  }
  return null;
}

/** Where a title ends that an apostrophe opens, `, 'The Lake's Ice',`: -1 where it opens none, or none closes it. */
function apostropheEnd(prose: string, at: number, limit: number): number {
  if (!/^[\s,.(]'[\p{Lu}\d¿¡]/u.test(prose.slice(at - 1, at + 2))) return -1;
  const length = prose.slice(at + 1, limit).search(/'(?![\p{L}\d])/u);
  return length < 0 ? -1 : at + 1 + length;
}

/** Where the italics that begin at `at` end: -1 where none begin. */
function italicsEnd(text: string, prose: string, at: number, limit: number): number {
  if (prose.charCodeAt(at) !== SKIP || prose.charCodeAt(at - 1) === SKIP) return -1;
  return opensItalics(text, at) ? markupEnd(text, prose, at, limit) : -1;
}

/** Whether markup at an offset sets words in italics or bold letters. */
export function opensItalics(text: string, at: number): boolean {
  return italics.test(text.slice(at, at + OPENING));
}

/** The title that follows names in such an entry: up to the next stop, or the next comma where a comma sets it off, or a bracket with place and publisher. */
export function titleAfterNames(prose: string, { end, sign }: NamesEnd, limit: number): Span {
  const start = end + (/^(?:[\s,.:\u0001]|[-–—](?=\s))*/.exec(prose.slice(end, limit))?.[0].length ?? 0);
  const length = prose.slice(start, limit).search(sign === "," ? /[.,]|\s\((?=\p{Lu}[^():]{1,60}:\s)/u : /[.?!](?=\s|$)/);
  return { start, end: length < 0 ? limit : start + length + (prose.charAt(start + length) === "." || sign === "," ? 0 : 1) };
}
