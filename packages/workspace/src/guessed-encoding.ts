import { centralEuropean } from "./central-european.ts";
import { isTurkish } from "./turkish.ts";

/** So many bytes beyond ASCII tell an encoding. */
const ENOUGH = 4000;

/**
 * The encoding of bytes that are no UTF-8, as far as they tell: letters that stand in rows are of no Latin alphabet; by which bytes
 * they are, of which. Else Windows-1252, which holds Latin-1, or that of old Macintoshes, where lines end as theirs do or its letters make words, or
 * of Central Europe or Turkey, where their letters do.
 */
export function guessedEncoding(bytes: Uint8Array): string {
  const { runs, high } = runsIn(bytes);
  const inRows = runs.reduce((sum, { length }) => (length > 2 ? sum + length : sum), 0);
  if (inRows * 2 < high) return endsLinesAsMacintosh(bytes) || isMacintosh(bytes) ? "macintosh" : latin(bytes);
  const all = runs.flatMap((run) => [...run]);
  const share = (from: number, to: number): number => all.filter((byte) => byte >= from && byte <= to).length / all.length;
  if (share(0xe0, 0xff) > 0.6 && share(0x80, 0xb7) < 0.1) return runs.some(hasCapital) ? greekOrCyrillic(runs) : "windows-1252";
  if (share(0xc0, 0xdf) > 0.6 && share(0x80, 0xbf) < 0.1) return "koi8-r";
  return ofPairs(bytes, share(0x80, 0xa0)) ?? latin(bytes);
}

function latin(bytes: Uint8Array): string {
  return centralEuropean(bytes) ?? (isTurkish(bytes) ? "windows-1254" : "windows-1252");
}

function runsIn(bytes: Uint8Array): { readonly runs: readonly Uint8Array[]; readonly high: number } {
  const runs: Uint8Array[] = [];
  let high = 0;
  for (let at = 0; at < bytes.length && high < ENOUGH; at += 1) {
    if ((bytes[at] as number) < 0x80) continue;
    const start = at;
    while ((bytes[at] ?? 0) >= 0x80) at += 1;
    runs.push(bytes.subarray(start, at));
    high += at - start;
  }
  return { runs, high };
}

const isCapital = (byte = 0): boolean => byte >= 0xc0 && byte < 0xe0;
const isSmall = (byte = 0): boolean => byte >= 0xe0;

function hasCapital(run: Uint8Array): boolean {
  return run.some(isCapital);
}

/** Greek has its accented small letters where Cyrillic has capitals, and so amid words. */
function greekOrCyrillic(runs: readonly Uint8Array[]): string {
  const amid = runs.filter((run) => run.some((byte, at) => isCapital(byte) && isSmall(run[at - 1]))).length;
  return amid * 5 > runs.length ? "windows-1253" : "windows-1251";
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
    const text = decoded(bytes, encoding)?.replace(/[\0-\x7f]/g, "") ?? "";
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

/**
 * Whether more bytes between plain letters are letters in Mac OS Roman alone than are in Windows-1252: there `é` is where here `Ž` is, and
 * most of its other small letters are where here signs are.
 */
function isMacintosh(bytes: Uint8Array): boolean {
  let [mac, windows] = [0, 0];
  for (let at = 1; at + 1 < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80 || !isPlain(bytes[at - 1]) || !isPlain(bytes[at + 1])) continue;
    if (byte >= 0xe0) windows += 1;
    // Apostrophes and dashes stand between letters, too.
    else if (byte < 0xa0 && byte !== 0x92 && byte !== 0x96 && byte !== 0x97 && byte !== 0x9a && byte !== 0x9c && byte !== 0x9e) mac += 1;
  }
  return mac > 1 && mac > windows * 2;
}

function isPlain(byte = 0): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
