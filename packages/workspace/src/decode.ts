/** What the bytes of a file turned out to be. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" }
  | { readonly kind: "binary" };

/**
 * Decodes the bytes of a text file: UTF-8, UTF-16 by its byte-order mark, else Windows-1252, which holds Latin-1. The
 * byte-order mark is removed. Bytes with control characters that no text has are binary.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, "utf-16be");
  if (looksBinary(bytes)) return { kind: "binary" };
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { kind: "text", text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
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
