import { latinWords } from "./latin-words.ts";

/** š and ž, which stand where Windows-1252 has the ð and þ of Icelandic. */
const [s, z] = [new Set([0xd0, 0xf0]), new Set([0xde, 0xfe])];
/** ą, č, ė, ģ, ļ, ņ, õ and ä, which neither Icelandic nor Turkish has as Windows has them there: à, è, ë, ì, ï, ò, õ, ä. */
const own = new Set([0xc0, 0xc4, 0xc8, 0xcb, 0xcc, 0xcf, 0xd2, 0xd5, 0xe0, 0xe4, 0xe8, 0xeb, 0xec, 0xef, 0xf2, 0xf5]);
/** ų, which is the ø of the north. */
const u = new Set([0xd8, 0xf8]);
/** ą, č and ė, which stand beside no ø. */
const besideU = new Set([0xe0, 0xe8, 0xeb]);

/** So many words have to show it. */
const LEAST = 2;

/** Whether words show that bytes are Lithuanian, Latvian or Estonian in the encoding of Windows, which holds most of ISO 8859-13. */
export function isBaltic(bytes: Uint8Array): boolean {
  let baltic = 0;
  for (const word of latinWords(bytes)) if (isBalticWord(word)) baltic += 1;
  return baltic >= LEAST;
}

/** A word that begins with the ð that begins none, or has it or a þ beside what Icelandic has not, or an ø beside what has no ø. */
function isBalticWord(word: Uint8Array): boolean {
  const has = (letters: ReadonlySet<number>): boolean => word.some((byte) => letters.has(byte));
  if (word.length > 2 && word[0] === 0xf0) return true;
  return (has(s) && has(own)) || (has(z) && (has(own) || has(u))) || (has(u) && has(besideU));
}
