import { decodeAs } from "./decode-as.ts";
import { oddnessOfWord } from "./words-of-languages.ts";

/** Encodings of Latin letters beside Windows-1252; of those that fit as well the first is taken. */
const others = ["windows-1254", "windows-1250", "iso-8859-2", "windows-1257", "macintosh", "cp850", "cp852"] as const;

/** So odd is a text with two words or signs that are, and so many times as odd as in another encoding it has to be; and so odd at most is one without any. */
const LEAST = 2;
const TIMES = 2;
const NOTHING = 0.99;

/**
 * Windows-1252, which holds Latin-1; or another encoding of Latin letters, where its letters make words that a language may have, and those of
 * Windows-1252 do not. A single word tells only where all others read alike in both.
 */
export function latinEncoding(bytes: Uint8Array): string {
  const rows = rowsIn(bytes);
  const windows = oddnessIn(rows, "windows-1252");
  if (windows < LEAST) return others.find((encoding) => windows > NOTHING && fitsOne(rows, encoding)) ?? "windows-1252";
  const best = others
    .map((encoding) => ({ encoding, oddness: oddnessIn(rows, encoding) }))
    .reduce((first, next) => (next.oddness < first.oddness ? next : first));
  return best.oddness * TIMES < windows ? best.encoding : "windows-1252";
}

/** Whether one row, some of whose letters are of ASCII, reads otherwise in an encoding than in Windows-1252, and nothing is odd there. */
function fitsOne(rows: ReadonlyMap<string, number>, encoding: string): boolean {
  const [table, windows] = [decodeAs(encoding, everyByte), decodeAs("windows-1252", everyByte)];
  const differing = [...rows.keys()].filter((row) =>
    Array.from(row).some((sign) => table[sign.charCodeAt(0)] !== windows[sign.charCodeAt(0)]),
  );
  return differing.length === 1 && /[a-z].?[a-z]/is.test(differing[0] as string) && oddnessIn(rows, encoding) <= NOTHING;
}

/** How often a row counts at most. */
const OFTEN = 3;

/** Rows of letters and of bytes beyond ASCII that hold such, but for those that are UTF-8, and how often each stands there. */
function rowsIn(bytes: Uint8Array): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let at = 0; at < bytes.length; at += 1) {
    const start = at;
    let isHigh = false;
    for (; isInRow(bytes[at]); at += 1) isHigh ||= (bytes[at] as number) >= 0x80;
    if (!isHigh || isUtf8(bytes.subarray(start, at))) continue;
    const row = String.fromCharCode(...bytes.subarray(start, Math.min(at, start + LONGEST)));
    rows.set(row, Math.min(OFTEN, (rows.get(row) ?? 0) + 1));
  }
  return rows;
}

const LONGEST = 100;

function isInRow(byte = 0): boolean {
  return byte >= 0x80 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}

function isUtf8(row: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(row);
    return true;
  } catch {
    return false;
  }
}

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

function oddnessIn(rows: ReadonlyMap<string, number>, encoding: string): number {
  const table = decodeAs(encoding, everyByte);
  let oddness = 0;
  for (const [row, times] of rows) oddness += times * oddnessOfRow(Array.from(row, (sign) => table.charAt(sign.charCodeAt(0))).join(""));
  return oddness;
}

/** Signs that stand beside letters; those that do so on one side alone; and those that stand after a word, or before its capital. */
const usual = /[’‘“”«»–—…·•¿¡\u00a0\u00ad]/;
const onOneSide = /[“”¿¡]/;
const owners = /[©®™](?!\p{L})|(?<!\p{L})[©®](?=\p{Lu})/gu;

/** How many of the words and signs of a row are odd. */
function oddnessOfRow(written: string): number {
  let oddness = 0;
  // The signs of ordinal numbers, which count as letters, end a word but for an `s`; that of a millionth begins a short one.
  const row = written.replace(/[ªº](?!\p{L}{2})|µ(?!\p{Ll}{3})/gu, "·").replace(owners, "·");
  for (const [word] of row.matchAll(/[\p{L}\p{M}]+/gu)) if (/[^a-z]/i.test(word)) oddness += oddnessOfWord(word);
  for (const { 0: sign, index } of row.matchAll(/[^\p{L}\p{M}]/gu)) {
    const letters = Array.from(row.charAt(index - 1) + row.charAt(index + 1)).filter((beside) => /\p{L}/u.test(beside)).length;
    if (onOneSide.test(sign) ? letters > 1 : letters > 0 && !usual.test(sign)) oddness += 1;
  }
  return oddness;
}
