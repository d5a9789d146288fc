import { latinWords } from "./latin-words.ts";

/** ğ, ı, İ and ş, which stand where Windows-1252 has the ð, ý, Ý and þ of Icelandic. */
const own = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe]);
const cedilla = new Set([0xde, 0xfe]);
/** ç and ü, which both encodings have and Icelandic has not. */
const shared = new Set([0xc7, 0xdc, 0xe7, 0xfc]);
/** á, æ, é, í, ó and ú, which Turkish has not. */
const foreign = new Set([0xc1, 0xc6, 0xc9, 0xcd, 0xd3, 0xda, 0xe1, 0xe6, 0xe9, 0xed, 0xf3, 0xfa]);

/** So many words have to show it. */
const LEAST = 2;

/**
 * Whether words show that bytes are Turkish and not Icelandic: a ş that ends a word or stands before a consonant, as no þ does, or one of the
 * letters beside ç or ü; and no word that has one of them beside what only Icelandic has.
 */
export function isTurkish(bytes: Uint8Array): boolean {
  let turkish = 0;
  for (const word of latinWords(bytes)) {
    if (!word.some((byte) => own.has(byte))) continue;
    if (word.some((byte) => foreign.has(byte))) return false;
    if (word.some((byte) => shared.has(byte)) || word.some((byte, at) => at > 0 && cedilla.has(byte) && isBeforeConsonant(word[at + 1])))
      turkish += 1;
  }
  return turkish >= LEAST;
}

/** Whether a ş stands before the end of a word, or a consonant before which no þ stands. */
function isBeforeConsonant(byte: number | undefined): boolean {
  return byte === undefined || "bcdfghklmnpstyz".includes(String.fromCharCode(byte | 0x20));
}
