import { drain } from "@concordat/engine";
import { declaredEncoding } from "./declared-encoding.ts";
import { decodeAs, slicedDecoder } from "./decode-as.ts";
import { decodeUtf32 } from "./decode-utf32.ts";
import { guessedEncoding } from "./guessed-encoding.ts";
import { HOLE } from "./holes.ts";
import { asUtf8, lettersIn } from "./stray-bytes.ts";
import { tellingPart } from "./telling-part.ts";
import { type Part, utf16Parts } from "./utf16-parts.ts";

/** What the bytes of a file turned out to be. */
export type Decoded =
  | {
      readonly kind: "text";
      readonly text: string;
      /** What it was read as, by the name that `TextDecoder` knows, `utf-8`, `windows-1252`, or `utf-32`. */
      readonly encoding: string;
      /** In UTF-8: bytes that are none, and the encodings they were read as. The first stands at an offset of the text. */
      readonly strays?: { readonly count: number; readonly first: number; readonly as: readonly string[] };
      /** A letter as it stood in a library that was made UTF-8 twice and was read as it is meant. */
      readonly twice?: string;
    }
  | { readonly kind: "binary" };

/** How many bytes are decoded between two yields. */
const SLICE = 1_048_576;

/**
 * Decodes the bytes of a text file: UTF-8, UTF-16, UTF-32; else as the file declares, or as its bytes tell, or as Windows-1252, which holds
 * Latin-1. Of UTF-8 with other bytes in it - some letters, lines, or all that was added - only those are read as another encoding has them. The byte-order mark is removed. Bytes
 * with control characters that no text has are binary; rows of zeros, as a crash leaves them in the place of text, stay.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  return drain(decodeSlices(bytes));
}

/** The same in slices, for files of many megabytes. */
export function* decodeSlices(bytes: Uint8Array): Generator<void, Decoded> {
  const widest = decodeUtf32(bytes);
  if (widest !== null) return { kind: "text", text: widest, encoding: "utf-32" };
  const parts = yield* utf16Parts(bytes);
  if (parts.length > 1) return yield* joined(parts);
  const wide = parts[0]?.wide ?? null;
  if (wide !== null) return { kind: "text", text: yield* inSlices(wide, bytes), encoding: wide };
  return yield* narrow(bytes);
}

function* narrow(bytes: Uint8Array): Generator<void, Decoded> {
  if (isIso2022Jp(bytes)) return { kind: "text", text: decodeAs("iso-2022-jp", bytes), encoding: "iso-2022-jp" };
  if (looksBinary(bytes)) return { kind: "binary" };
  const text = yield* utf8(bytes);
  return text === null ? yield* otherText(bytes) : { kind: "text", text, encoding: "utf-8" };
}

/** Whether bytes change to the signs of Japan as its mail does: ESC, `$`, and `B` or `@`. */
function isIso2022Jp(bytes: Uint8Array): boolean {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40);
}

/** Text of which some parts are UTF-16 and others are not. */
function* joined(parts: readonly Part[]): Generator<void, Decoded> {
  let [text, count, first] = ["", 0, -1];
  const as = new Set<string>();
  for (const { bytes, wide } of parts) {
    const decoded: Decoded =
      wide === null ? yield* narrow(bytes) : { kind: "text", text: new TextDecoder(wide).decode(bytes), encoding: wide };
    if (decoded.kind === "binary") return decoded;
    if (decoded.encoding !== "utf-8") {
      if (first < 0) first = text.length;
      count += bytes.length;
      as.add(decoded.encoding);
    }
    text += decoded.text;
  }
  return { kind: "text", text, encoding: "utf-8", strays: { count, first, as: [...as] } };
}

/** So many letters of UTF-8 in lines that are UTF-8 throughout come about by no chance, if one line in so many is such. */
const SURE = 4;
const ONE_IN = 10;

/** Encodings in which letters and signs do not stand beside each other as bytes of UTF-8 do; in Mac OS Roman an apostrophe and an `é` do. */
const latin = /^(?:windows-1252|iso-8859-(?:[12349]|1[03-6]))$/;

/** Text that is not UTF-8, or not throughout. */
function* otherText(bytes: Uint8Array): Generator<void, Decoded> {
  const letters = yield* lettersIn(bytes);
  const isMixed = letters.whole >= letters.strays || (letters.sure >= SURE && letters.wholeLines * ONE_IN >= letters.strayLines);
  const encoding = isMixed ? "windows-1252" : (declaredEncoding(bytes) ?? guessedEncoding(yield* tellingPart(bytes)));
  // Letters as UTF-8 has them come about by chance where nearly every byte is one of another alphabet, but not in Latin ones.
  if (letters.whole === 0 || !latin.test(encoding)) return { kind: "text", text: yield* inSlices(encoding, bytes), encoding };
  const as = new Set<string>();
  const text = (yield* utf8(yield* asUtf8(bytes, encoding, isMixed, as))) ?? "";
  if (!isMixed) return { kind: "text", text, encoding };
  const first = new TextDecoder().decode(bytes.subarray(0, letters.first)).length;
  return { kind: "text", text, encoding: "utf-8", strays: { count: letters.strays, first, as: [...as] } };
}

/** Decodes a text in an encoding that is known. */
function* inSlices(encoding: string, bytes: Uint8Array): Generator<void, string> {
  const decode = slicedDecoder(encoding);
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += SLICE) {
    parts.push(decode(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length));
    yield;
  }
  return parts.join("");
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
