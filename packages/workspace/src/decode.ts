import { drain } from "@concordat/engine";

/** What the bytes of a file turned out to be. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" }
  | { readonly kind: "binary" };

/** How many bytes are decoded between two yields. */
const SLICE = 1_048_576;

/**
 * Decodes the bytes of a text file: UTF-8, UTF-16 by its byte-order mark, else Windows-1252, which holds Latin-1. The
 * byte-order mark is removed. Bytes with control characters that no text has are binary.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  return drain(decodeSlices(bytes));
}

/** The same in slices, for files of many megabytes. */
export function* decodeSlices(bytes: Uint8Array): Generator<void, Decoded> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, "utf-16be");
  if (looksBinary(bytes)) return { kind: "binary" };
  const text = yield* utf8(bytes);
  if (text !== null) return { kind: "text", text, encoding: "utf-8" };
  return { kind: "text", text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
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

function utf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  return { kind: "text", text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** Whether the first bytes hold a zero, or many control characters. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192);
  let odd = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) odd += 1;
  }
  return odd * 20 > sample.length;
}
