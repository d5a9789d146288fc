import { isWord } from "../text/characters.ts";
import { noBreak } from "./no-break.ts";
import { hide, skip, type Units } from "./units.ts";

/**
 * Masks the little markup that plain text carries: asterisks around words, as in `*Foreign Affairs*`, comments, `<!-- to do -->`,
 * and what is left of LaTeX in text that was taken from it, `Welsh \& Pape~2004`.
 */
export function maskPlain(text: string, units: Units): void {
  for (let at = text.indexOf("<!--"); at >= 0; ) {
    const close = text.indexOf("-->", at + 4);
    if (close < 0) break;
    hide(units, at, close + 3);
    at = text.indexOf("<!--", close);
  }
  for (let at = text.indexOf("\\&"); at >= 0; at = text.indexOf("\\&", at + 2)) skip(units, at, at + 1);
  for (let at = text.indexOf("~"); at >= 0; at = text.indexOf("~", at + 1)) noBreak(text, units, at);
  for (let at = text.indexOf("*"); at >= 0; at = text.indexOf("*", at + 1)) {
    if (isWord(text.charCodeAt(at - 1)) || isWord(text.charCodeAt(at + 1))) skip(units, at, at + 1);
  }
}
