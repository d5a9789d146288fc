import { isLineEnd } from "../../text/lines.ts";
import type { Span } from "../../text/span.ts";
import { isMark } from "../conflicts.ts";
import { itemFields } from "../csl-json/variables.ts";
import { nextFlowItem } from "./flow-items.ts";

/** The list that items are of. */
export interface ItemList {
  /** How many blanks stand before its dashes; null where none has shown it yet. */
  readonly indent: number | null;
  /** Whether it is all that a file holds: then every line belongs to an item. */
  readonly alone: boolean;
  /** Whether it stands in brackets: `[{id: a}, {id: b}]`. */
  readonly flow: boolean;
}

/** One item of a list as text: whole lines, from the one whose dash begins it, or what its braces hold. Only what follows ends it. */
export interface RawItem extends Span {
  readonly list: ItemList & { readonly indent: number };
  /** How many units after it were looked at to tell where it ends, beyond where the next one begins; left out where none were. */
  readonly reach?: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** Blanks at its beginning; -1 where nothing but a comment follows, or a mark of git's. */
  readonly indent: number;
  readonly sign: string;
}

/**
 * The next item at or after `from`, which stands at the beginning or end of a line. The list is the one under `references:`
 * or, where a file begins with a dash, the file's own. Items are told by their indent alone, so a broken one hides no other.
 *
 * @param known the list of the item before; null where there is none
 */
export function nextItem(text: string, from: number, known: ItemList | null): RawItem | null {
  let list: ItemList | null = from === 0 ? { indent: null, alone: true, flow: false } : known;
  if (list?.flow) {
    const item = nextFlowItem(text, from);
    if (item !== null) return { ...item, list: { ...list, indent: 0 } };
    list = null;
  }
  let isFirst = true;
  for (let at = lineStart(text, from); at < text.length; ) {
    const line = lineAt(text, at);
    at = line.next;
    if (line.indent < 0 || isDirective(line, list)) continue;
    const bracket = flowStart(text, line, list);
    const inBrackets = bracket === null ? null : nextFlowItem(text, bracket);
    if (inBrackets !== null) return { ...inBrackets, list: { indent: 0, alone: false, flow: true } };
    // A line that opens a bracket without items ends the list before it.
    if (bracket !== null) list = null;
    else if (isMarker(text, line)) {
      // After the end of front matter only another word begins a list; after that of a list by itself, another document.
      if (list?.indent !== null || line.sign !== "-") list = list?.alone ? { ...list, indent: null } : null;
    } else if (isReferences(text, line)) list = { indent: null, alone: false, flow: false };
    else if (list !== null && isItem(text, line) && line.indent <= (list.indent ?? line.indent))
      return scanItem(text, line, { ...list, indent: list.indent ?? line.indent });
    else if (list !== null && list.indent !== null && isFirst && isUndashed(text, line, list.indent))
      return scanItem(text, line, { ...list, indent: list.indent });
    else if (list?.indent === null) list = null;
    isFirst = false;
  }
  return null;
}

function scanItem(text: string, first: Line, list: RawItem["list"]): RawItem {
  let { end } = first;
  const column = fieldColumn(text, first);
  const indent = first.sign === "i" ? list.indent : first.indent;
  for (let at = first.next; at < text.length; ) {
    const line = lineAt(text, at);
    at = line.next;
    if (line.indent < 0) continue;
    const begins = isItem(text, line) && (line.indent <= indent || (line.indent <= list.indent && beginsWithField(text, line)));
    if (line.indent === column && isUndashed(text, line, list.indent)) break;
    if (begins || isMarker(text, line) || isReferences(text, line)) break;
    if (line.indent <= indent && !list.alone) break;
    end = line.end;
  }
  return { start: first.start, end, list };
}

/** How far the first field of an item is indented, where that is its id; null where it is another one. */
function fieldColumn(text: string, { start, end }: Line): number | null {
  return /^\s{0,100}(?:-\s{1,20})?(?=id\s{0,9}:)/.exec(text.slice(start, Math.min(end, start + 140)))?.[0].length ?? null;
}

function lineStart(text: string, from: number): number {
  return from === 0 || isLineEnd(text.charCodeAt(from - 1)) ? from : lineAt(text, from).next;
}

function lineAt(text: string, start: number): Line {
  let first = start;
  while (isIndent(text.charCodeAt(first))) first += 1;
  let end = first;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
  while (end > first && /\s/.test(text.charAt(end - 1))) end -= 1;
  const sign = text.charAt(first);
  const isNothing = first === end || sign === "#" || (first === start && isMark(text, start));
  return { start, end, next, indent: isNothing ? -1 : first - start, sign };
}

/** A blank; and a tab and a no-break space, which are no indent in YAML, but people mean one by them. */
function isIndent(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0xa0;
}

/** A dash that begins an item of a list, though the blank after it be missing; or another bullet before a field of an item. */
function isItem(text: string, line: Line): boolean {
  const { start, end, indent, sign } = line;
  const at = start + indent + 1;
  if (bullets.has(sign)) return /\s/.test(text.charAt(at)) && beginsWithField(text, line);
  return (
    sign === "-" &&
    (at === end || /\s/.test(text.charAt(at)) || /^["']?[A-Za-z][\w-]{0,60}["']?\s{0,20}:(?:\s|$)/.test(text.slice(at, at + 100)))
  );
}

const bullets: ReadonlySet<string> = new Set("*–—•");

/** Whether an item lacks its dash: its id stands where the fields of the item before do. */
function isUndashed(text: string, { start, end, indent, sign }: Line, list: number): boolean {
  return (
    sign === "i" && indent >= list + 2 && /^id\s{0,9}:(?:\s|$)/.test(text.slice(start + indent, Math.min(end + 1, start + indent + 20)))
  );
}

/** Whether the field beside a dash is one of an item, and not one of a name in it. */
function beginsWithField(text: string, { start, end, indent }: Line): boolean {
  const [, name = ""] =
    /^\s{0,20}["']?([A-Za-z][\w-]{0,60})["']?\s{0,20}:/.exec(text.slice(start + indent + 1, Math.min(end, start + indent + 120))) ?? [];
  return itemFields.has(name);
}

/** `%YAML 1.2`, before a list by itself. */
function isDirective({ indent, sign }: Line, list: ItemList | null): boolean {
  return sign === "%" && indent === 0 && list?.indent === null && list.alone;
}

/** `---` and `...`: the beginning and end of front matter. */
function isMarker(text: string, { start, end, indent }: Line): boolean {
  return indent === 0 && end - start === 3 && /^(?:---|\.\.\.)$/.test(text.slice(start, end));
}

/** Where a list in brackets begins, after its bracket: under the word for it, on that line or the next, or as all that a file holds. */
function flowStart(text: string, line: Line, list: ItemList | null): number | null {
  if (list?.indent === null && line.sign === "[") return line.start + line.indent + 1;
  if (line.indent !== 0) return null;
  const opening = /^["']?(?:references|items)["']?\s*:\s*\[/.exec(text.slice(line.start, Math.min(line.end, line.start + 40)))?.[0];
  return opening === undefined ? null : line.start + opening.length;
}

/** The word under which front matter lists its works. */
function isReferences(text: string, { start, end, indent }: Line): boolean {
  return indent === 0 && end - start < 40 && /^["']?(?:references|items)["']?\s*:(?:\s*#.*)?$/.test(text.slice(start, end));
}
