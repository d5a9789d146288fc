import { nextStart } from "./entry-starts.ts";
import { piecesOf, type RawField } from "./raw-field.ts";
import type { RawPiece } from "./scan-value.ts";
import { isAtEnd, note, type Scanner } from "./scanner.ts";

/** So many of an entry are looked into; beyond, all up to the next entry is given up. */
const MOST = 8;
/** How far the next field is looked for. */
const FAR = 100_000;

/**
 * What a value says whose end was not found: up to the next field, else its first line. Null where the entry has many such, or the file
 * breaks off in it; the scanner then stands where the next entry begins.
 */
export function openPiece(scanner: Scanner, name: string): RawPiece | null {
  const { text, at } = scanner;
  const start = at + 1;
  const stop = nextStart(text, start);
  scanner.unclosed += 1;
  scanner.seen = Math.max(scanner.seen, stop);
  const cut = scanner.unclosed > MOST ? null : cutOf(text, start, stop);
  scanner.at = cut?.next ?? stop;
  note(scanner, cut === null ? { kind: "valueNeverClosed", field: name, atEnd: isAtEnd(scanner) } : { kind: "valueOpen", field: name }, at);
  const end = cut?.end ?? lineEnd(text, start, stop);
  if (cut === null && (scanner.unclosed > MOST || (isAtEnd(scanner) && !hasEnd.test(text.slice(Math.max(end, stop - 40), stop)))))
    return null;
  return pieceOf(text, start, end);
}

/** A brace on a line of its own, with which an entry ends: the file does not break off in it. */
const hasEnd = /[\n\r]\s*[})]\s*$/;

/**
 * A field that took in what stands after it up to the end of its entry, as one does that lacks one brace: as far as the next field. Null
 * where none begins in it.
 */
export function cutShort(scanner: Scanner, field: RawField): RawField | null {
  const { text } = scanner;
  const pieces = piecesOf(field);
  const only = pieces[0];
  if (only === undefined || pieces.length > 1 || only.start === field.valueStart || scanner.unclosed === MOST) return null;
  const cut = cutOf(text, only.start, only.end);
  if (cut === null) return null;
  scanner.unclosed += 1;
  scanner.seen = Math.max(scanner.seen, scanner.at);
  scanner.at = cut.next;
  note(scanner, { kind: "valueOpen", field: field.name }, field.valueStart);
  return { ...field, pieces: [pieceOf(text, only.start, cut.end)], valueEnd: cut.end };
}

/** Where a value is cut, and where the next field begins. */
interface Cut {
  readonly end: number;
  readonly next: number;
}

/**
 * Another field: after a comma or on a line of its own, with braces or quotes, or after both; after a comma alone also with one number,
 * or one word with which the entry goes on or ends.
 */
const further =
  /,[ \t]{0,20}(?=[A-Za-z][\w-]{2,40}[ \t]{0,20}=[ \t]{0,20}(?:\d{1,9}|[A-Za-z]\w{0,40})[ \t]{0,20}(?:[,}\n\r]|$))|(?:,\s{0,20}|[\n\r]\s{0,20})(?=[A-Za-z][\w-]{0,40}[ \t]{0,20}=[ \t]{0,20}["{])|,[ \t]{0,20}[\n\r]\s{0,20}(?=[A-Za-z][\w-]{0,40}[ \t]{0,20}=[ \t]{0,20}\w)/;

function cutOf(text: string, start: number, stop: number): Cut | null {
  const found = further.exec(text.slice(start, Math.min(stop, start + FAR)));
  if (found === null) return null;
  const end = start + found.index;
  return { end, next: end + found[0].length };
}

function lineEnd(text: string, start: number, stop: number): number {
  let at = start;
  while (at < stop && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at += 1;
  return at;
}

/** Without a sign at its end that was meant to close it: `{Roads"`, `"Roads}`. */
function pieceOf(text: string, start: number, end: number): RawPiece {
  const written = text.slice(start, end).trimEnd().replace(/,$/, "");
  const last = written.slice(-1);
  const many = (sign: string): number => written.split(sign).length - 1;
  const wrong = (last === '"' && many('"') % 2 === 1) || (last === "}" && many("}") > many("{"));
  return { kind: "text", start, end: start + written.length - (wrong ? 1 : 0) };
}
