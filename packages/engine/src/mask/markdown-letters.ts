import { isLetter } from "../text/characters.ts";
import { accented } from "./latex-letters.ts";

/**
 * The letter that LaTeX writes at a backslash or a brace in Markdown, as names carry it over from there: `Mu\~noz`, `G{\"o}del`,
 * `Fran\c{c}ois`. Null where a backslash but escapes a sign, as in `\"Yes\"` and `\'No\'`.
 */
export function latexLetter(text: string, at: number): { readonly end: number; readonly character: string } | null {
  const braced = text.charCodeAt(at) === 0x7b;
  const backslash = braced ? at + 1 : at;
  if (text.charCodeAt(backslash) !== 0x5c || !/['^"~cvkH]/.test(text.charAt(backslash + 1))) return null;
  const letter = accented(text, backslash);
  if (letter === null || (braced && text.charAt(letter.end) !== "}")) return null;
  const within = braced || isLetter(text.charCodeAt(at - 1)) || /^\\(?:['^]\{?[AEIOU]|\p{L})/u.test(text.slice(at, at + 4));
  return within ? { end: braced ? letter.end + 1 : letter.end, character: letter.character } : null;
}
