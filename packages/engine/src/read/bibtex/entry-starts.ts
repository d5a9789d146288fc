import { isLetter, isSpace } from "../../text/characters.ts";

/** Where the brace of `@type {` stands, null where the sign opens no entry. */
export function openingOf(text: string, at: number): number | null {
  let end = at + 1;
  while (isLetter(text.charCodeAt(end))) end += 1;
  if (end === at + 1) return null;
  while (isSpace(text.charCodeAt(end)) && end - at < 200) end += 1;
  const unit = text.charCodeAt(end);
  return unit === 0x7b || (unit === 0x28 && opensInBrackets(text, end)) ? end : null;
}

/** Whether what follows `@word (` can be an entry, and no remark: `@home (by the lake)`. */
function opensInBrackets(text: string, at: number): boolean {
  bracketed.lastIndex = at;
  return bracketed.test(text);
}

const bracketed = /\(\s{0,40}(?:$|["{]|[^\s,(){}="]{0,100}\s{0,40}[,=)])/y;

/** Whether a new entry begins with the `@` at `at`: it is the first of its line. */
export function startsEntry(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x20 || text.charCodeAt(before) === 0x09) before -= 1;
  const unit = text.charCodeAt(before);
  return (unit === 0x0a || unit === 0x0d) && openingOf(text, at) !== null;
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
    if (unit === 0x7b || unit === 0x28) depth += 1;
    else if (unit === 0x7d || unit === 0x29) {
      depth -= 1;
      if (depth === 0) return { end: at + 1, closed: true };
    } else if (unit === 0x40 && startsEntry(text, at)) return { end: at, closed: false };
  }
  return { end: text.length, closed: false };
}
