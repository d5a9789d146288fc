import { isLetter, isSpace } from "../../text/characters.ts";

const AT = 0x40;
const OPEN = 0x7b;
const BRACKET = 0x28;

/** Where the brace of `@type {` stands, null where the sign opens no entry. */
export function openingOf(text: string, at: number): number | null {
  let end = at + 1;
  while (isLetter(text.charCodeAt(end))) end += 1;
  if (end > at + 1) {
    while (isSpace(text.charCodeAt(end)) && end - at < 200) end += 1;
    const unit = text.charCodeAt(end);
    if (unit === OPEN || (unit === BRACKET && opensInBrackets(text, end))) return end;
  }
  // An odd type, `@ book`, `@my-type`, or none, must stand at the start of a line or after an entry, and have a key.
  return text.charCodeAt(end) !== AT && (isFirst(text, at) || followsBrace(text, at)) && isKeyed(text, at) ? keyed.lastIndex - 1 : null;
}

/** Whether what follows `@word (` can be an entry, and no remark: `@home (by the lake)`. */
function opensInBrackets(text: string, at: number): boolean {
  bracketed.lastIndex = at;
  return bracketed.test(text);
}

const bracketed = /\(\s{0,40}(?:$|["{]|[^\s,(){}="]{0,100}\s{0,40}[,=)]|[^\s,{}="]{1,100},\s{0,40}[A-Za-z][\w-]{0,40}\s{0,20}=)/y;

/** Whether `@type{key,` stands at `at`. */
export function isKeyed(text: string, at: number): boolean {
  keyed.lastIndex = at;
  return keyed.test(text);
}

const keyed = /@\s{0,20}(?:\p{L}[\p{L}\p{M}\d_-]{0,60})?\s{0,20}[{(](?=\s{0,20}[^\s,{}()="]{1,200}\s{0,20},)/uy;

/** Whether a new entry begins with the `@` at `at`: it is the first of its line. */
export function startsEntry(text: string, at: number): boolean {
  return isFirst(text, at) && openingOf(text, at) !== null;
}

function isFirst(text: string, at: number): boolean {
  let before = at - 1;
  while (at - before <= INDENT && (text.charCodeAt(before) === 0x20 || text.charCodeAt(before) === 0x09)) before -= 1;
  const unit = text.charCodeAt(before);
  return unit === 0x0a || unit === 0x0d || before < 0 || at - before > INDENT;
}

/** So many blanks are the indent of something, whatever stands before them. */
const INDENT = 60;

function followsBrace(text: string, at: number): boolean {
  return /\}[ \t]{0,8}$/.test(text.slice(Math.max(0, at - 9), at));
}

/** Whether an entry begins at the `@` within a value that is not closed before it: with a key or a field, unlike `@home{lake}` in a text. */
export function interrupts(text: string, at: number): boolean {
  if (!startsEntry(text, at)) return isJoined(text, at);
  begun.lastIndex = openingOf(text, at) ?? at;
  return begun.test(text);
}

/** Whether an entry begins amid a line: after a brace, or a word, as where a file was cut off and another one was joined to it. */
function isJoined(text: string, at: number): boolean {
  if (!/(?:[\p{L}\d.,;:-]|\}[ \t]{0,8})$/u.test(text.slice(Math.max(0, at - 9), at))) return false;
  joined.lastIndex = at;
  return joined.test(text);
}

const joined = /@[A-Za-z]{1,40}\s?\{[^\s,{}="]{1,200},\s{0,20}[A-Za-z][\w-]{0,40}\s{0,20}=\s{0,20}["{\d]/y;

const begun = /[{(][^,{}="]{0,260}(?:[,="]|$)/y;

/** Where the next entry begins that ends a value, else where the text ends. */
export function nextStart(text: string, from: number): number {
  for (let at = text.indexOf("@", from); at >= 0; at = text.indexOf("@", at + 1)) if (interrupts(text, at)) return at;
  return text.length;
}

/** Whether a percent sign stands before the `@` at `at`, which is how people leave out an entry. */
export function isLeftOut(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - 20 && (text.charCodeAt(before) === 0x20 || text.charCodeAt(before) === 0x09)) before -= 1;
  return text.charCodeAt(before) === 0x25;
}

/** Where the group ends that opens at `open`, after its closing brace; else, not closed, where the next entry begins. */
export function skipGroup(text: string, open: number): { readonly end: number; readonly closed: boolean } {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN || unit === BRACKET) depth += 1;
    else if (unit === 0x7d || unit === 0x29) {
      depth -= 1;
      if (depth === 0) return { end: at + 1, closed: true };
    } else if (unit === AT && startsEntry(text, at)) return { end: at, closed: false };
  }
  return { end: text.length, closed: false };
}
