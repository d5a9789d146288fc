import type { ScanFault } from "../read-fault.ts";
import { type RawPiece, readPiece } from "./scan-value.ts";
import { blanks, ends, isAtEnd, type Scanner } from "./scanner.ts";

/** One field of an entry as written: its name, and the pieces of its value that `#` joins. */
export interface RawField {
  /** Lower case. It stands at `nameStart`, and ends before `nameEnd`. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly value: readonly RawPiece[];
  /** The span of the value with its braces or quotes, all pieces. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The key runs to the first comma, or is the first of two words where that comma is missing; an entry may also begin with a field at once. */
export function readKey(scanner: Scanner): { readonly key: string; readonly keyStart: number } {
  blanks(scanner);
  const { text } = scanner;
  const keyStart = scanner.at;
  if (ends(scanner)) return { key: "", keyStart };
  nextKeyEnd.lastIndex = keyStart;
  const end = nextKeyEnd.test(text) ? nextKeyEnd.lastIndex - 1 : text.length;
  const written = text.slice(keyStart, end).trim();
  const key = text.charAt(end) === "=" ? (firstOfTwo.exec(written)?.[0] ?? "") : written;
  scanner.at = key === written ? end : keyStart + key.length;
  return { key, keyStart };
}

const nextKeyEnd = /[,=}\n\r]/g;
const firstOfTwo = /^\S+(?=\s)/;

/** Reads `name = value`; else what is wrong. Always moves on. */
export function readField(scanner: Scanner): RawField | ScanFault {
  const { text, at: nameStart } = scanner;
  fieldName.lastIndex = nameStart;
  fieldName.test(text);
  scanner.at = fieldName.lastIndex;
  // Some write a colon for the sign of equality.
  const colon =
    text.charCodeAt(scanner.at - 1) === 0x3a &&
    /[{"]/.test(
      text
        .slice(scanner.at, scanner.at + 20)
        .trimStart()
        .charAt(0),
    );
  const nameEnd = colon ? scanner.at - 1 : scanner.at;
  if (colon) return readValue(scanner, text.slice(nameStart, nameEnd).toLowerCase(), nameStart, nameEnd);
  const name = text.slice(nameStart, nameEnd).toLowerCase();
  blanks(scanner);
  if (name === "" || text.charCodeAt(scanner.at) !== 0x3d) {
    if (scanner.at === nameStart) scanner.at += 1;
    return name === "" ? { kind: "stray" } : { kind: "noValue", field: name };
  }
  scanner.at += 1;
  return readValue(scanner, name, nameStart, nameEnd);
}

const fieldName = /[^\s=,{}"#()]*/y;

export function readValue(scanner: Scanner, name: string, nameStart: number, nameEnd: number): RawField | ScanFault {
  const value: RawPiece[] = [];
  blanks(scanner);
  const valueStart = scanner.at;
  // An entry that is half typed: what begins here is the next one.
  if (ends(scanner)) return { kind: "noValue", field: name };
  for (;;) {
    const piece = readPiece(scanner);
    if (piece === null) return { kind: "valueNeverClosed", field: name, atEnd: isAtEnd(scanner) };
    if (piece.text !== "" || piece.kind === "text") value.push(piece);
    const valueEnd = scanner.at;
    blanks(scanner);
    if (scanner.text.charCodeAt(scanner.at) !== 0x23) return { name, nameStart, nameEnd, value, valueStart, valueEnd };
    scanner.at += 1;
    blanks(scanner);
  }
}
