import { isLetter, isSpace } from "../../text/characters.ts";
import { isFieldName } from "./field-meaning.ts";
import { inLowerCase } from "./lower-case.ts";
import { note, type Scanner } from "./scanner.ts";

const COMMA = 0x2c;
const BRACE = 0x7d;
const BRACKET = 0x29;

/**
 * Whether fields follow a closing brace, so that it closed nothing: after a comma, or without, one that people know on a line of its own. More
 * signs that close nothing are passed over.
 */
export function goesOn(scanner: Scanner): boolean {
  const { text } = scanner;
  for (;;) {
    const at = afterBlanks(text, scanner.at);
    const unit = text.charCodeAt(at);
    if (unit === COMMA) return sees(afterComma, text, at) !== null;
    if (unit !== BRACE && unit !== BRACKET) return isLetter(unit) && hasLineEnd(text, scanner.at, at) && isField(text, at);
    const signs = sees(closing, text, at);
    if (signs === null) return false;
    scanner.at = at + signs[0].length;
    note(scanner, { kind: "closingBrace" }, at);
  }
}

/** More blanks show that what follows is something else. */
const FAR = 40;

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at - from < FAR && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d) return true;
  return false;
}

function isField(text: string, at: number): boolean {
  const name = sees(alone, text, at)?.[1];
  return name !== undefined && isFieldName(inLowerCase(name));
}

function sees(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const closing = /[})]{1,40}(?=[ \t]{0,40}(?:[\n\r@]|$))/y;
const afterComma = /,\s{0,40}[A-Za-z][\w-]{0,40}\s{0,20}=\s{0,20}[{"\w]/y;
const alone = /([A-Za-z][\w-]{0,40})[ \t]{0,20}=[ \t]{0,20}[{"\d]/y;
