import { decodeAs } from "./decode-as.ts";
/** How many letters of more than one byte stand in bytes as UTF-8 has them, and how many bytes belong to none. */
export interface Letters {
  readonly whole: number;
  readonly strays: number;
  /** Where the first stray byte stands. */
  readonly first: number;
}

export function lettersIn(bytes: Uint8Array): Letters {
  let [whole, strays, first] = [0, 0, -1];
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] as number) < 0x80) continue;
    const length = letterAt(bytes, at);
    if (length > 0) {
      whole += 1;
      at += length - 1;
      continue;
    }
    if (first < 0) first = at;
    strays += 1;
  }
  return { whole, strays, first };
}

/** The bytes as UTF-8 throughout: letters stay, and each stray byte becomes the character it is in another encoding of single bytes. */
export function asUtf8(bytes: Uint8Array, { strays }: Letters, encoding: string): Uint8Array {
  const encoder = new TextEncoder();
  const written = decodeAs(
    encoding,
    Uint8Array.from({ length: 128 }, (_, low) => 128 + low),
  );
  const table = [...written].map((sign) => encoder.encode(sign));
  const made = new Uint8Array(bytes.length + strays * 2);
  let end = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] as number;
    const length = byte < 0x80 ? 1 : letterAt(bytes, at);
    const put = length > 0 ? bytes.subarray(at, at + length) : (table[byte - 128] as Uint8Array);
    if (length === 1) made[end] = byte;
    else made.set(put, end);
    end += put.length;
    at += Math.max(1, length);
  }
  return made.subarray(0, end);
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
