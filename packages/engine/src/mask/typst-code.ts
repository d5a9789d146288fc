import { closed, type Open, opened, type Tell } from "./typst-parts.ts";
import { commentEnd, rawEnd, stringEnd } from "./typst-verbatim.ts";

/** Goes on in code at a sign, and returns where to go on: nothing is prose but the words in square brackets. */
export function codeAt(text: string, at: number, open: Open, tell: Tell): number {
  const part = open.at(-1)?.part ?? "hidden";
  const told = (end: number): number => {
    tell(at, end, part);
    return end;
  };
  switch (text.charCodeAt(at)) {
    case 0x22: // "
      return told(stringEnd(text, at));
    case 0x60: // `
      return told(Math.max(at + 1, rawEnd(text, at)));
    case 0x2f: // /
      return told(Math.max(at + 1, commentEnd(text, at)));
    case 0x28: // (
    case 0x7b: // {
      return opened(open, at, { mode: "code", part: "hidden", tail: false }, tell);
    case 0x5b: // [
      return opened(open, at, { mode: "words", part: "hidden", tail: false }, tell);
    case 0x29: // )
    case 0x7d: // }
      return open.at(-1)?.mode === "code" ? closed(text, open, at, tell) : told(at + 1);
    case 0x5d: // ] ends a statement in words, and the words
      if (open.at(-1)?.mode !== "statement") return told(at + 1);
      open.pop();
      return open.length > 0 ? closed(text, open, at, tell) : at + 1;
    default: // ;
      if (open.at(-1)?.mode === "statement") open.pop();
      return told(at + 1);
  }
}
