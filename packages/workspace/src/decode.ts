import { drain } from "@concordat/engine";
import { declaredEncoding } from "./declared-encoding.ts";
import { decodeAs } from "./decode-as.ts";
import { decodeUtf32 } from "./decode-utf32.ts";
import { guessedEncoding } from "./guessed-encoding.ts";
import { HOLE } from "./holes.ts";
import { asUtf8, lettersIn } from "./stray-bytes.ts";

/** What the bytes of a file turned out to be. */
export type Decoded =
  | {
      readonly kind: "text";
      readonly text: string;
      /** What it was read as, by the name that `TextDecoder` knows, `utf-8`, `windows-1252`, or `utf-32`. */
      readonly encoding: string;
      /** In UTF-8: bytes that are none, read as Windows-1252 has them. The first stands at an offset of the text. */
      readonly strays?: { readonly count: number; readonly first: number };
    }
  | { readonly kind: "binary" };

/** How many bytes are decoded between two yields. */
const SLICE = 1_048_576;

/**
 * Decodes the bytes of a text file: UTF-8, UTF-16, UTF-32; else as the file declares, or as its bytes tell, or as Windows-1252, which holds
 * Latin-1. Of UTF-8 with a few other bytes in it only those are read as another encoding has them. The byte-order mark is removed. Bytes
 * with control characters that no text has are binary; rows of zeros, as a crash leaves them in the place of text, stay.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  return drain(decodeSlices(bytes));
}

/** The same in slices, for files of many megabytes. */
export function* decodeSlices(bytes: Uint8Array): Generator<void, Decoded> {
  const widest = decodeUtf32(bytes);
  if (widest !== null) return { kind: "text", text: widest, encoding: "utf-32" };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { kind: "text", text: new TextDecoder(wide).decode(bytes), encoding: wide };
  if (looksBinary(bytes)) return { kind: "binary" };
  const text = yield* utf8(bytes);
  return text === null ? yield* otherText(bytes) : { kind: "text", text, encoding: "utf-8" };
}

/** Which UTF-16 it is, by its mark, or since every other byte of its beginning is a zero; null where it is none. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  const [even = 0, odd = 0] = zeros;
  if (sample.length < 8 || Math.max(even, odd) * 5 < sample.length || Math.min(even, odd) * 50 > sample.length) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

/** Text that is not UTF-8, or not throughout. */
function* otherText(bytes: Uint8Array): Generator<void, Decoded> {
  const letters = lettersIn(bytes);
  yield;
  const isMixed = letters.whole >= letters.strays;
  const encoding = isMixed ? "windows-1252" : (declaredEncoding(bytes) ?? guessedEncoding(bytes));
  // Letters as UTF-8 has them come about by chance where nearly every byte is one of another alphabet, but not in Latin ones.
  if (letters.whole === 0 || !(encoding === "windows-1252" || encoding === "macintosh" || encoding.startsWith("iso-8859")))
    return { kind: "text", text: decodeAs(encoding, bytes), encoding };
  const text = yield* utf8(asUtf8(bytes, letters, encoding));
  if (!isMixed) return { kind: "text", text: text ?? "", encoding };
  const first = new TextDecoder().decode(bytes.subarray(0, letters.first)).length;
  return { kind: "text", text: text ?? "", encoding: "utf-8", strays: { count: letters.strays, first } };
}

/** The text of UTF-8; null where the bytes are something else. */
function* utf8(bytes: Uint8Array): Generator<void, string | null> {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; ) {
    const to = letterEnd(bytes, from + SLICE);
    try {
      // Only the first slice may begin with the mark.
      parts.push(new TextDecoder("utf-8", { fatal: true, ignoreBOM: from > 0 }).decode(bytes.subarray(from, to)));
    } catch {
      return null;
    }
    from = to;
    yield;
  }
  return parts.join("");
}

/** The end of the letter that stands before an offset or goes over it; a letter of UTF-8 has four bytes at most. */
function letterEnd(bytes: Uint8Array, offset: number): number {
  let end = Math.min(offset, bytes.length);
  for (let more = 0; more < 3 && ((bytes[end] ?? 0) & 0xc0) === 0x80; more += 1) end += 1;
  return end;
}

/** So many zeros may stand in a short text, where something went wrong with it. */
const FEW = 8;

/** Whether the first bytes hold many zeros beside rows of them, or many control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  let [zeros, row, inRows, odd] = [0, 0, 0, 0];
  for (const byte of sample) {
    if (byte === 0) {
      row += 1;
      continue;
    }
    if (row >= HOLE) inRows += row;
    else zeros += row;
    row = 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) odd += 1;
  }
  const rest = sample.length - inRows - row;
  if (rest === 0 && sample.length > 0) return bytes.every((byte) => byte === 0);
  if (row < HOLE) zeros += row;
  return (zeros > FEW && zeros * 200 > rest) || (odd + zeros) * 20 > rest;
}
