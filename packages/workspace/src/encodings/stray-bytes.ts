import { decodeAs } from "./decode-as.ts";
import { foreignEncoding } from "./guessed-encoding.ts";

/** How many letters of more than one byte stand in bytes as UTF-8 has them, and how many bytes belong to none. */
export interface Letters {
  readonly whole: number;
  readonly strays: number;
  /** Where the first stray byte stands. */
  readonly first: number;
  /** How many lines hold such letters and no stray byte, how many letters those hold, and how many lines hold a stray byte. */
  readonly wholeLines: number;
  readonly sure: number;
  readonly strayLines: number;
}

/** How many bytes are looked at between two yields. */
const SLICE = 262_144;

/** Counts what of a text are whole letters of UTF-8, and what are bytes that are none. */
export function* lettersIn(bytes: Uint8Array): Generator<void, Letters> {
  let [whole, strays, first, wholeLines, sure, strayLines] = [0, 0, -1, 0, 0, 0];
  let [wholeHere, straysHere, pause] = [0, 0, SLICE];
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at >= pause) {
      pause = at + SLICE;
      yield;
    }
    const byte = bytes[at] ?? LINE_END;
    if (byte === LINE_END || byte === 0x0d) {
      if (straysHere > 0) strayLines += 1;
      else if (wholeHere > 0) [wholeLines, sure] = [wholeLines + 1, sure + wholeHere];
      [whole, strays, wholeHere, straysHere] = [whole + wholeHere, strays + straysHere, 0, 0];
    } else if (byte >= 0x80) {
      const length = letterAt(bytes, at);
      if (length > 0) wholeHere += 1;
      else straysHere += 1;
      if (length === 0 && first < 0) first = at;
      at += Math.max(0, length - 1);
    }
  }
  return { whole, strays, first, wholeLines, sure, strayLines };
}

const LINE_END = 0x0a;

/**
 * The bytes as UTF-8 throughout: letters stay, and each stray byte becomes the character it is in another encoding of single bytes; or its
 * whole line what it is in that of another alphabet, where the bytes of the line tell one.
 *
 * @param byLine whether lines may be of encodings of their own
 * @param as gets the encodings that were made use of
 */
export function* asUtf8(bytes: Uint8Array, encoding: string, byLine: boolean, as: Set<string>): Generator<void, Uint8Array> {
  const encoder = new TextEncoder();
  const table = Array.from({ length: 128 }, (_, low) => encoder.encode(decodeAs(encoding, Uint8Array.of(128 + low))));
  const made: Uint8Array[] = [];
  let pause = SLICE;
  for (let [from, end] = [0, 0]; from < bytes.length; from = end) {
    if (from >= pause) {
      pause = from + SLICE;
      yield;
    }
    end = lineEnd(bytes, from);
    const line = bytes.subarray(from, end);
    const first = strayAfter(line, 0);
    const own = byLine && first < line.length ? foreignEncoding(line) : null;
    if (first < line.length) as.add(own ?? encoding);
    if (own !== null) made.push(encoder.encode(decodeAs(own, line)));
    else for (const part of eachStray(line, first, table)) made.push(part);
  }
  return concatenated(made);
}

function* eachStray(line: Uint8Array, first: number, table: readonly Uint8Array[]): Generator<Uint8Array> {
  let kept = 0;
  for (let at = first; at < line.length; at = strayAfter(line, kept)) {
    yield line.subarray(kept, at);
    yield table[(line[at] as number) - 128] as Uint8Array;
    kept = at + 1;
  }
  yield line.subarray(kept);
}

/** Where the first byte from an offset on stands that belongs to no letter of UTF-8; the end where none does. */
function strayAfter(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const length = (bytes[at] as number) < 0x80 ? 1 : letterAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function lineEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(LINE_END, from);
  return end < 0 ? bytes.length : end + 1;
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** How many bytes the letter of UTF-8 has that begins at an offset with a byte beyond ASCII; 0 where none does. */
function letterAt(bytes: Uint8Array, at: number): number {
  const [lead = 0, second = 0] = [bytes[at], bytes[at + 1]];
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  // What would be too long a form, half a pair, or beyond Unicode.
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
