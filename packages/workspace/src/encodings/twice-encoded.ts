import { decodeAs } from "./decode-as.ts";

/** How much of a text is searched: letters of a whole file are wrong, or none. */
const HEAD = 200_000;

/** What the bytes that go on with a letter of UTF-8 are in Windows-1252, in Mac OS Roman and in Windows-1251. */
const latin = "\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
const mac = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø";
const cyrillic = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї";

/**
 * Letters of UTF-8 as another encoding has their bytes: `Ã©` and `√©` for `é`, `â€™` and `‚Äô` for an apostrophe, two letters of Russian in
 * a row as Windows-1252 has them, or three as Windows-1251.
 */
const wrong = new RegExp(
  `[ÂÃ][${latin}]|â€[${latin}]|(?:[ÐÑ][${latin}]){2}|√[${mac}](?=\\p{Ll})|(?<=\\p{L})√[${mac}]|‚Ä[${mac}]|(?:[РС][${cyrillic}]){3}`,
  "gu",
);

/** Letters that were read as another encoding, though they were UTF-8, and saved so: the first, and where it stands; null where there are not two. */
export function twiceEncoded(text: string): { readonly start: number; readonly written: string } | null {
  const found = text.slice(0, HEAD).matchAll(wrong);
  const [first, second] = [found.next().value, found.next().value];
  return first === undefined || second === undefined ? null : { start: first.index, written: first[0] };
}

/** How much is read between two yields. */
const SLICE = 1_000_000;

/**
 * A text that was UTF-8, was read as another encoding, and saved as UTF-8 again: what it was at first. Null where one letter in it was not, so that
 * nothing is lost of a text of which only a part was.
 */
export function* meantOnce(text: string): Generator<void, string | null> {
  for (const encoding of ["windows-1252", "macintosh", "windows-1251"]) {
    const meant = yield* readAgain(text, bytesOf(encoding));
    if (meant !== null) return meant;
  }
  return null;
}

/** The bytes of letters in an encoding; what control characters Latin-1 has where it has letters are bytes as well. */
function bytesOf(encoding: string): ReadonlyMap<number, number> {
  const controls = Array.from({ length: 32 }, (_, at): [number, number] => [0x80 + at, 0x80 + at]);
  const letters = Array.from({ length: 128 }, (_, at): [number, number] => [
    decodeAs(encoding, Uint8Array.of(0x80 + at)).charCodeAt(0),
    0x80 + at,
  ]);
  return new Map([...controls, ...letters]);
}

function* readAgain(text: string, byteOf: ReadonlyMap<number, number>): Generator<void, string | null> {
  const parts: string[] = [];
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  for (let from = 0; from < text.length; from += SLICE) {
    const slice = text.slice(from, from + SLICE);
    const bytes = new Uint8Array(slice.length);
    for (let at = 0; at < slice.length; at += 1) {
      const unit = slice.charCodeAt(at);
      const byte = unit < 0x80 ? unit : byteOf.get(unit);
      if (byte === undefined) return null;
      bytes[at] = byte;
    }
    try {
      parts.push(decoder.decode(bytes, { stream: from + SLICE < text.length }));
    } catch {
      return null;
    }
    yield;
  }
  return parts.join("");
}
