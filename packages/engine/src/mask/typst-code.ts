import { closed, type Open, opened, type Tell } from "./typst-parts.ts";
import { commentEnd, rawEnd, stringEnd } from "./typst-verbatim.ts";

/** Goes on in code at a sign, and returns where to go on: nothing is prose but the words in square brackets. */
export function codeAt(text: string, at: number, open: Open, tell: Tell): number {
  switch (text.charCodeAt(at)) {
    case 0x22: // "
      return hidden(at, stringEnd(text, at), tell);
    case 0x60: // `
      return hidden(at, Math.max(at + 1, rawEnd(text, at)), tell);
    case 0x2f: // /
      return hidden(at, Math.max(at + 1, commentEnd(text, at)), tell);
    case 0x28: // (
    case 0x7b: // {
      return opened(open, at, { mode: "code", part: "hidden", tail: false }, tell);
    case 0x5b: // [
      return opened(open, at, { mode: "words", part: "hidden", tail: false }, tell);
    case 0x29: // )
    case 0x7d: // }
      return open.at(-1)?.mode === "code" ? closed(text, open, at, tell) : hidden(at, at + 1, tell);
    case 0x5d: // ] ends a statement in words, and the words
      if (open.at(-1)?.mode !== "statement") return hidden(at, at + 1, tell);
      open.pop();
      return open.length > 0 ? closed(text, open, at, tell) : at + 1;
    default: // ;
      if (open.at(-1)?.mode === "statement") open.pop();
      return hidden(at, at + 1, tell);
  }
}

function hidden(start: number, end: number, tell: Tell): number {
  tell(start, end, "hidden");
  return end;
}
