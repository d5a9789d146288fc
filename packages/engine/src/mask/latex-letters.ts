import { isLetter } from "../text/characters.ts";

/** Accent commands and the combining marks they set: `\'e`, `\c{c}`. */
export const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
    h: "\u0309",
    G: "\u030f",
    f: "\u0311",
    U: "\u030d",
    t: "\u0361",
  }),
);

/** Commands that print one letter or sign, of one code unit. */
export const letterCommands: ReadonlyMap<string, string> = new Map(
  (
    "ss ß|o ø|O Ø|l ł|L Ł|ae æ|AE Æ|oe œ|OE Œ|aa å|AA Å|i ı|j ȷ|dh ð|DH Ð|dj đ|DJ Đ|th þ|TH Þ|ng ŋ|NG Ŋ|ij ĳ|IJ Ĳ|SS ẞ|imath ı|jmath ȷ|" +
    "ohorn ơ|OHORN Ơ|uhorn ư|UHORN Ư|textschwa ə|textperiodcentered ·|" +
    "ndash –|mdash —|textendash –|textemdash —|textquoteright ’|textquoteleft ‘|textquotedblleft “|textquotedblright ”|textquotesingle '|" +
    'textquotedbl "|quotedblbase „|quotesinglbase ‚|lq ‘|rq ’|lqq “|rqq ”|glqq „|grqq “|glq ‚|grq ‘|flqq «|frqq »|flq ‹|frq ›|' +
    "guillemotleft «|guillemotright »|guillemetleft «|guillemetright »|guilsinglleft ‹|guilsinglright ›|og «|fg »|" +
    "S §|P ¶|textsection §|textparagraph ¶|dag †|ddag ‡|textdagger †|textdaggerdbl ‡|textbullet •|textasteriskcentered *|" +
    "ldots …|dots …|textellipsis …|copyright ©|textcopyright ©|textcprime ʹ|cdprime ʺ|dbar đ|Dbar Đ|registered ®|texttrademark ™|textnumero №|registered ®|trademark ™|textdoublebarpipe ǂ|textdoublepipe ǁ|textasciimacron ¯|textasciiacute ´|" +
    "pounds £|textsterling £|euro €|texteuro €|EUR €|textyen ¥|textcent ¢|textdollar $|textcurrency ¤|" +
    "textdegree °|degree °|textordfeminine ª|textordmasculine º|textexclamdown ¡|textquestiondown ¿|textmu µ|textmicro µ|" +
    "textonehalf ½|textonequarter ¼|textthreequarters ¾|textonesuperior ¹|texttwosuperior ²|textthreesuperior ³|textpm ±|texttimes ×|textdiv ÷|" +
    "textbackslash \\|textasciitilde ~|textasciicircum ^|textasciigrave `|textunderscore _|textbraceleft {|textbraceright }|textless <|" +
    "textgreater >|textminus −|textnormalminus −|textpertenthousand ‱|textperthousand ‰|permil ‰|textrightarrow →|textleftarrow ←|" +
    "lbrace {|rbrace }|lbrack [|rbrack ]|backslash \\|slash /|textvisiblespace ␣"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string])
    .concat([
      ["textbar", "|"],
      ["space", " "],
      ["thinspace", " "],
      ["enspace", " "],
      ["quad", " "],
      ["qquad", " "],
      ["nobreakspace", "\u00a0"],
    ]),
);

/**
 * The letter that an accent command at `at` prints, where it is one code unit: `\~n`, `\'{e}`, `\"{\i}`, `\c{c}`.
 * Null where no accent begins there.
 */
export function accented(text: string, at: number): { readonly end: number; readonly character: string } | null {
  const mark = text.charAt(at + 1);
  const accent = accents.get(mark);
  if (accent === undefined) return null;
  const named = isLetter(mark.charCodeAt(0));
  let base = at + 2;
  if (named && text.charAt(base) !== "{" && text.charAt(base) !== " ") return null;
  while (text.charAt(base) === " ") base += 1;
  const braced = text.charAt(base) === "{";
  if (braced) base += 1;
  const dotless = text.charAt(base) === "\\" && (text.charAt(base + 1) === "i" || text.charAt(base + 1) === "j");
  if (dotless) base += 1;
  if (braced && !dotless && text.charAt(base) === "\\") return twice(text, base, accent);
  if (!isLetter(text.charCodeAt(base))) return null;
  const character = (text.charAt(base) + accent).normalize("NFC");
  // A blank after `\\i` only ends its name.
  const end = braced || (dotless && text.charAt(base + 1) === " ") ? base + 2 : base + 1;
  if (character.length !== 1 || (braced && text.charAt(end - 1) !== "}")) return null;
  return { end, character };
}

/** A letter with an accent that stands in the braces of another: `\~{\^e}`. */
function twice(text: string, base: number, accent: string): { readonly end: number; readonly character: string } | null {
  const inner = /^\\[^\p{L}]\{?\p{L}/u.test(text.slice(base, base + 4)) ? accented(text, base) : null;
  const character = inner && (inner.character + accent).normalize("NFC");
  return inner && character?.length === 1 && text.charAt(inner.end) === "}" ? { end: inner.end + 1, character } : null;
}
