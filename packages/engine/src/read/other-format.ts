/** A format that `formatNames` has a name for. */
export type OtherFormat = "bibtex" | "csl-json" | "ris";

/** What begins an entry of another format, at the beginning of a line. */
const signs: readonly (readonly [OtherFormat, RegExp])[] = [
  ["bibtex", /@[a-z]{2,30}\s{0,9}[{(][^\s,{}()="]{1,200},/iy],
  ["ris", /TY {1,3}- {0,3}[A-Z]{3,8}[ \t]{0,9}(?=[\r\n]|$)/y],
  ["csl-json", /(?:\[\s{0,20})?\{\s{0,20}"(?:id|type|title|author)"\s{0,9}:/y],
];

/** The format other than that of a file of which an entry begins at an offset, the beginning of a line but for blanks; null where none does. */
export function otherFormatAt(text: string, at: number, own: OtherFormat): OtherFormat | null {
  for (const [format, sign] of signs) {
    if (format === own) continue;
    sign.lastIndex = at;
    if (sign.test(text)) return format;
  }
  return null;
}
