/** A part of a file, and whether it is UTF-16. */
export interface Part {
  readonly bytes: Uint8Array;
  readonly wide: "utf-16le" | "utf-16be" | null;
}

/** So many signs of ASCII in a row begin what is not UTF-16, and so many bytes at most show that it is UTF-8. */
const PLAIN = 16;
const ENOUGH = 512;

/** So many units tell where it begins. */
const UNITS = 16;

/**
 * The parts of a file in order. One that is UTF-16 throughout, or nowhere, is one part; a shell of Windows that adds its lines to a file in
 * UTF-8 makes two of it, and so does a program that adds UTF-8 to a file in UTF-16. Parts begin and end with lines.
 */
export function* utf16Parts(bytes: Uint8Array): Generator<void, readonly Part[]> {
  const parts: Part[] = [];
  let wide = wideAtStart(bytes);
  for (let from = 0; from < bytes.length; ) {
    const end = wide === null ? wideAfter(bytes, from) : yield* narrowAfter(bytes, from, wide);
    parts.push({ bytes: bytes.subarray(from, end), wide });
    wide = wide === null ? (markAt(bytes, end) ?? "utf-16le") : null;
    from = end;
  }
  return parts;
}

/** Which UTF-16 a file begins as, by its mark, or since every other byte of its beginning is a zero; null where it is none. */
function wideAtStart(bytes: Uint8Array): Part["wide"] {
  const marked = markAt(bytes, 0);
  if (marked !== null || isNarrow(bytes, 0)) return marked;
  return byZeros(bytes.subarray(0, 64)) ?? byZeros(bytes.subarray(0, 4096));
}

function byZeros(sample: Uint8Array): Part["wide"] {
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  const [even = 0, odd = 0] = zeros;
  if (sample.length < 8 || Math.max(even, odd) * 5 < sample.length || Math.min(even, odd) * 50 > sample.length) return null;
  return odd > even ? "utf-16le" : "utf-16be";
}

function markAt(bytes: Uint8Array, at: number): Part["wide"] {
  if (bytes[at] === 0xff && bytes[at + 1] === 0xfe) return "utf-16le";
  return bytes[at] === 0xfe && bytes[at + 1] === 0xff ? "utf-16be" : null;
}

/** Where UTF-16 begins after an offset: at its mark, or the letter before the first zero of many that follow every other byte. */
function wideAfter(bytes: Uint8Array, from: number): number {
  for (let zero = bytes.indexOf(0, from + 1); zero >= 0; zero = bytes.indexOf(0, zero)) {
    const units = Array.from({ length: UNITS }, (_, unit) => zero + unit * 2).filter((at) => at < bytes.length);
    const zeros = units.filter((at) => bytes[at] === 0 && bytes[at - 1] !== 0).length;
    if (zeros * 2 > units.length && zeros > 3) {
      if (zero - from > 2 && markAt(bytes, zero - 3) === "utf-16le") return zero - 3;
      return zero - from > 1 && markAt(bytes, zero - 2) === "utf-16be" ? zero - 2 : zero - 1;
    }
    while (bytes[zero] === 0) zero += 1;
  }
  return bytes.length;
}

/** Where UTF-16 ends after an offset: with the line after which other text stands. */
function* narrowAfter(bytes: Uint8Array, from: number, wide: "utf-16le" | "utf-16be"): Generator<void, number> {
  const low = wide === "utf-16le" ? 0 : 1;
  let [looked, at] = [from, bytes.indexOf(0x0a, from)];
  for (; at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if ((at - from) % 2 !== low || bytes[low === 0 ? at + 1 : at - 1] !== 0) continue;
    const end = at + 2 - low;
    if (isNarrow(bytes, end)) return end;
    if (at - looked > 1_048_576) {
      looked = at;
      yield;
    }
  }
  return bytes.length;
}

/** Whether the bytes at an offset are UTF-8 and begin with signs of ASCII, as those of UTF-16 do not but by chance; as far as the first zero. */
function isNarrow(bytes: Uint8Array, at: number): boolean {
  for (let next = at; next < at + PLAIN; next += 1) if (!isPlain(bytes[next])) return false;
  const row = bytes.subarray(at, at + ENOUGH);
  const zero = row.indexOf(0);
  try {
    // A letter and a mark of UTF-16 may stand before its first zero.
    new TextDecoder("utf-8", { fatal: true }).decode(zero < 0 ? row : row.subarray(0, Math.max(PLAIN, zero - 3)), { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isPlain(byte = 0): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
