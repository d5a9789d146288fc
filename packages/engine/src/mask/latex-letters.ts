import { isLetter } from "../text/characters.ts";

const combining: Readonly<Record<string, string>> = {
  "'": "\u0301",
  "`": "\u0300",
  "^": "\u0302",
  '"': "\u0308",
  "~": "\u0303",
  "=": "\u0304",
  ".": "\u0307",
  c: "\u0327",
  v: "\u030c",
  u: "\u0306",
  H: "\u030b",
  k: "\u0328",
  r: "\u030a",
  d: "\u0323",
  b: "\u0331",
};

/** Commands that print one letter or sign. */
export const letterCommands: Readonly<Record<string, string>> = {
  ss: "ß",
  o: "ø",
  O: "Ø",
  l: "ł",
  L: "Ł",
  ae: "æ",
  AE: "Æ",
  oe: "œ",
  OE: "Œ",
  aa: "å",
  AA: "Å",
  i: "ı",
  j: "ȷ",
  dh: "ð",
  th: "þ",
  ndash: "–",
  textendash: "–",
  textemdash: "—",
  textquoteright: "’",
  textquoteleft: "‘",
  textquotedblleft: "“",
  textquotedblright: "”",
  guillemotleft: "«",
  guillemotright: "»",
  og: "«",
  fg: "»",
  S: "§",
  P: "¶",
  slash: "/",
  space: " ",
  thinspace: " ",
  quad: " ",
};

/**
 * The letter that an accent command at `at` prints, where it is one code unit: `\~n`, `\'{e}`, `\"{\i}`, `\c{c}`.
 * Null where no accent begins there.
 */
export function accented(text: string, at: number): { readonly end: number; readonly character: string } | null {
  const mark = text.charAt(at + 1);
  const accent = combining[mark];
  if (accent === undefined) return null;
  const named = isLetter(mark.charCodeAt(0));
  let base = at + 2;
  if (named && text.charAt(base) !== "{" && text.charAt(base) !== " ") return null;
  while (text.charAt(base) === " ") base += 1;
  const braced = text.charAt(base) === "{";
  if (braced) base += 1;
  const dotless = text.charAt(base) === "\\" && (text.charAt(base + 1) === "i" || text.charAt(base + 1) === "j");
  if (dotless) base += 1;
  if (!isLetter(text.charCodeAt(base))) return null;
  const character = (text.charAt(base) + accent).normalize("NFC");
  // A blank after `\\i` only ends its name.
  const end = braced || (dotless && text.charAt(base + 1) === " ") ? base + 2 : base + 1;
  if (character.length !== 1 || (braced && text.charAt(end - 1) !== "}")) return null;
  return { end, character };
}
