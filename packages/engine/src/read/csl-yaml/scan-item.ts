import type { Span } from "../../text/span.ts";

/** One item of the list as text: whole lines, from the one whose dash begins it. Only what follows ends it. */
export interface RawItem extends Span {
  /** How many blanks stand before its dash. */
  readonly indent: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Blanks at its beginning; -1 where nothing but a comment follows. */
  readonly indent: number;
  readonly sign: string;
}

/**
 * The next item at or after `from`, which stands at the beginning or end of a line. The list is the one under `references:`
 * or, where a file begins with a dash, the file's own. Items are told by their indent alone, so a broken one hides no other.
 *
 * @param indent that of the list, where an item before has shown it
 */
export function nextItem(text: string, from: number, indent: number | null): RawItem | null {
  // A list needs its word, but for one that a file begins with.
  let wanted: number | "any" | null = from === 0 ? "any" : indent;
  for (let at = lineStart(text, from); at < text.length; ) {
    const line = lineAt(text, at);
    at = line.next;
    if (line.indent < 0) continue;
    if (isMarker(text, line)) {
      // After the end of front matter or of a document only another word begins a list.
      if (wanted !== "any" || line.sign !== "-") wanted = null;
    } else if (isReferences(text, line)) wanted = "any";
    else if (isItem(text, line) && (wanted === "any" || wanted === line.indent)) return scanItem(text, line);
    else if (wanted === "any") wanted = null;
  }
  return null;
}

function scanItem(text: string, first: Line): RawItem {
  const { start, indent } = first;
  let { end } = first;
  for (let at = first.next; at < text.length; ) {
    const line = lineAt(text, at);
    at = line.next;
    if (line.indent < 0) continue;
    if (line.indent <= indent || isMarker(text, line)) break;
    end = line.end;
  }
  return { start, end, indent };
}

function lineStart(text: string, from: number): number {
  return from === 0 || isLineEnd(text.charCodeAt(from - 1)) ? from : lineAt(text, from).next;
}

function lineAt(text: string, start: number): Line {
  let first = start;
  while (text.charCodeAt(first) === 0x20) first += 1;
  let end = first;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
  while (end > first && /\s/.test(text.charAt(end - 1))) end -= 1;
  const sign = text.charAt(first);
  return { start, end, next, indent: first === end || sign === "#" ? -1 : first - start, sign };
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** A dash that begins an item of a list. */
function isItem(text: string, { start, end, indent, sign }: Line): boolean {
  const at = start + indent + 1;
  return sign === "-" && (at === end || /\s/.test(text.charAt(at)));
}

/** `---` and `...`: the beginning and end of front matter. */
function isMarker(text: string, { start, end, indent }: Line): boolean {
  return indent === 0 && end - start === 3 && /^(?:---|\.\.\.)$/.test(text.slice(start, end));
}

/** The word under which front matter lists its works. */
function isReferences(text: string, { start, end, indent }: Line): boolean {
  return indent === 0 && end - start < 40 && /^["']?(?:references|items)["']?\s*:(?:\s*#.*)?$/.test(text.slice(start, end));
}
