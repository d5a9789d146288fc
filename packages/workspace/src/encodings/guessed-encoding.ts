import { alphabetOf, lastAlphabetOf } from "./alphabets.ts";
import { latinEncoding } from "./latin-encoding.ts";

/** So many bytes beyond ASCII tell an encoding. */
const ENOUGH = 4000;

/**
 * The encoding of bytes that are no UTF-8, as far as they tell: letters that stand in rows are of no Latin alphabet; by which bytes
 * they are, of which. Else that of old Macintoshes, where lines end as theirs do, or as `latinEncoding` has it.
 */
export function guessedEncoding(bytes: Uint8Array): string {
  return foreignEncoding(bytes) ?? (endsLinesAsMacintosh(bytes) ? "macintosh" : latinEncoding(bytes));
}

/** The encoding of bytes most of which stand in rows, as those of no Latin alphabet do; null where they do not, or tell none. */
export function foreignEncoding(bytes: Uint8Array): string | null {
  const { runs, high, beside } = runsIn(bytes);
  const inRows = runs.reduce((sum, { length }) => (length > 2 ? sum + length : sum), 0);
  if (inRows * 2 < high || high === 0) return null;
  const low = runs.reduce((sum, run) => sum + run.filter((byte) => byte <= 0xa0).length, 0);
  // Letters of another alphabet stand beside no Latin ones.
  const alphabet = beside * 4 < high ? alphabetOf(runs) : null;
  return alphabet ?? ofPairs(bytes, low / high) ?? lastAlphabetOf(runs);
}

/** Rows of bytes beyond ASCII; how many bytes those are, and how many of them in rows beside a letter of ASCII. */
interface Runs {
  readonly runs: readonly Uint8Array[];
  readonly high: number;
  readonly beside: number;
}

function runsIn(bytes: Uint8Array): Runs {
  const runs: Uint8Array[] = [];
  let [high, beside] = [0, 0];
  for (let at = 0; at < bytes.length && high < ENOUGH; at += 1) {
    if ((bytes[at] as number) < 0x80) continue;
    const start = at;
    while ((bytes[at] ?? 0) >= 0x80) at += 1;
    runs.push(bytes.subarray(start, at));
    high += at - start;
    if (isPlain(bytes[start - 1]) || isPlain(bytes[at])) beside += at - start;
  }
  return { runs, high, beside };
}

function isPlain(byte = 0): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}

/** Encodings of East Asia, and what most of a text in each is made of. */
const pairs: readonly (readonly [encoding: string, common: RegExp, least: number])[] = [
  ["shift_jis", /[\u3041-\u30fe]/gu, 0.1],
  ["euc-jp", /[\u3041-\u30fe]/gu, 0.1],
  ["euc-kr", /[가-힣]/gu, 0.95],
  ["gb18030", /[\u4e00-\u9fff，。、：（）]/gu, 0.9],
  ["big5", /[\u4e00-\u9fff，。、：（）]/gu, 0.9],
];

/** Those that make use of the bytes below 160. */
const hasLow = new Set(["shift_jis"]);

function ofPairs(bytes: Uint8Array, low: number): string | null {
  const fitting = pairs.find(([encoding, common, least]) => {
    if (low > 0.05 && !hasLow.has(encoding)) return false;
    const whole = decoded(bytes, encoding) ?? "";
    const text = whole.replace(/[\0-\x7f]/g, "");
    // Letters of a name that is cut in the middle would be a sign and the rest of it.
    if ([...whole.matchAll(/[^\0-\x7f][a-z]{2}/g)].length * 4 > text.length) return false;
    return text !== "" && [...text.matchAll(common)].length >= least * text.length;
  });
  return fitting?.[0] ?? null;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, ENOUGH * 16), { stream: true });
  } catch {
    return null;
  }
}

/** Whether lines end by a carriage return alone, as on Macintoshes before 2001. */
function endsLinesAsMacintosh(bytes: Uint8Array): boolean {
  return bytes.includes(0x0d) && !bytes.includes(0x0a);
}
