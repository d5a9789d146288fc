import { SKIP } from "./characters.ts";
import { hasRareSigns } from "./rare-signs.ts";

/** Line ends of two units, and the signs at the beginning of a line that is quoted. */
const lines = /\r\n(?:[ \t]{0,3}>[ \t]?)*|(?:^|\n)(?:[ \t]{0,3}>[ \t]?)+/g;
/** With them a letter with marks apart, or the parts of a Korean syllable. */
const letters = new RegExp(`\\P{M}\\p{M}+|[\\u1100-\\u1112][\\u1161-\\u1175][\\u11a8-\\u11c2]?|${lines.source}`, "gu");
/** Without one of these a text has none of it. */
const showsQuotation = /(?:^|\n)[ \t]{0,3}>/;
const showsLetters = /[\u0300-\u036f\u1161-\u1175\u3099\u309a]/;

/** A text and its mask as they read, both of one length. */
export interface Alike {
  readonly text: string;
  readonly prose: string;
  /** Where each unit stands in the text as written; the last is its end. */
  readonly places: Uint32Array;
}

/**
 * A text with accents on their letters, `e´` as `é`, line ends of one unit, and no signs of quotation before its lines, where the
 * mask shows those as markup and the rest as written. Null for one that has nothing of the kind, as most texts.
 *
 * @param rare whether it has signs that few texts have
 */
export function alike(text: string, prose: string, rare: boolean = hasRareSigns(text)): Alike | null {
  if (!rare) return null;
  const otherwise = showsLetters.test(text) ? letters : lines;
  if (otherwise === lines && !text.includes("\r") && !(text.includes(">") && showsQuotation.test(text))) return null;
  const texts: string[] = [];
  const proses: string[] = [];
  const places = new Uint32Array(text.length + 1);
  let from = 0;
  let length = 0;
  const keep = (to: number): void => {
    texts.push(text.slice(from, to));
    proses.push(prose.slice(from, to));
    for (; from < to; from += 1, length += 1) places[length] = from;
  };
  for (const { 0: part, index } of text.matchAll(otherwise)) {
    const end = index + part.length;
    const read = readOf(part, prose.slice(index, end));
    if (read === null) continue;
    keep(index);
    texts.push(read);
    proses.push(read);
    places.fill(index, length, length + read.length);
    length += read.length;
    from = end;
  }
  keep(text.length);
  places[length] = text.length;
  return { text: texts.join(""), prose: proses.join(""), places };
}

/** As what a part reads, under its mask; null where it stays as it is. */
function readOf(part: string, prose: string): string | null {
  const sign = part.indexOf(">");
  if (sign >= 0 && prose.charCodeAt(sign) !== SKIP) return null;
  if (sign < 0 && prose !== part) return null;
  const read = sign >= 0 || part.startsWith("\r") ? (/[\r\n]/.test(part) ? "\n" : "") : part.normalize("NFC");
  return read.length < part.length ? read : null;
}
