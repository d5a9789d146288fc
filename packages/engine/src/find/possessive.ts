import { isApostrophe } from "../text/characters.ts";
import type { Token } from "./tokens.ts";

/** How names end: with a possessive or without. */
export interface Possessive {
  readonly possessive: boolean;
  /** Number of the last token without a mark that is a token of its own. */
  readonly at: number;
  /** How many units of that token are the mark: 2 of `Welland's`. */
  readonly letters: number;
}

/** The possessive at the end of names: `Welland's`, `Childers’`, `Lind et al.’s`. */
export function possessiveAtEnd(tokens: readonly Token[], last: number): Possessive {
  const text = tokens[last]?.text ?? "";
  if (text.endsWith("s") && isMarkUnit(text.charCodeAt(text.length - 2))) return { possessive: true, at: last, letters: 2 };
  if (text === "s" && adjoins(tokens, last) && isMark(tokens[last - 1])) return { possessive: true, at: last - 2, letters: 0 };
  if (isMark(tokens[last]) && adjoins(tokens, last) && /[sxz]$/.test(tokens[last - 1]?.text ?? "") && !closesQuotes(tokens, last))
    return { possessive: true, at: last - 1, letters: 0 };
  return { possessive: false, at: last, letters: 0 };
}

/** ' ’ ʼ */
function isMarkUnit(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
}

function isMark(token: Token | undefined): boolean {
  return token?.text.length === 1 && isApostrophe(token.text.charCodeAt(0));
}

/** Whether a mark closes quotes that one of its kind opens, by a word before which a blank stands: `'Reeds' (2000)`. */
function closesQuotes(tokens: readonly Token[], at: number): boolean {
  for (let open = at - 2; open >= 0 && open > at - MOST_QUOTED; open -= 1)
    if (isMark(tokens[open])) return adjoins(tokens, open + 1) && !adjoins(tokens, open);
  return false;
}

/** How many words of a quoted title are looked at. */
const MOST_QUOTED = 10;

function adjoins(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}
