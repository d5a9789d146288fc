import type { TitleMark, TitlePart } from "../../library/title-parts.ts";
import { inlineAt } from "./markdown-inlines.ts";
import { attributesEnd, spansIn } from "./markdown-spans.ts";

/** A stretch of plain text, then what ends, is left of a sign that sets apart, and begins. */
interface Token {
  text: string;
  ends: number;
  sign: string;
  begins: TitleMark[];
}

/** A token whose sign may set apart what follows it, up to its like. */
interface Open {
  readonly token: Token;
  /** `*`, `_`, `^`, `~`, or the bracket of a span. */
  readonly sign: string;
}

/** How many signs may be open at a time; of more, the first is text. */
const DEEPEST = 20;
/** As many signs in a row as mean something: `***both***`. */
const LONGEST = 3;

/**
 * The Markdown that Pandoc takes in the texts of items, in parts: `*Ice*`, `**Ice**`, `H~2~O`, `21^st^`, `[Reeds]{.smallcaps}`,
 * `Ice \& Co.`, code, formulas. Signs that have no like are kept. Linear in the text.
 */
export function markdownParts(text: string): readonly TitlePart[] {
  const spans = spansIn(text);
  const tokens: Token[] = [newToken()];
  const open: Open[] = [];
  const last = (): Token => tokens.at(-1) as Token;
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    const run = isSign(sign) ? runAt(text, at, sign) : 0;
    const inline = inlineAt(text, at);
    const spanEnd = sign === "]" ? attributesEnd(text, at + 1) : null;
    if (sign === "\\" && /[ !-/:-@[-`{-~]/.test(text.charAt(at + 1))) {
      const escaped = text.charAt(at + 1);
      last().text += hidden[escaped] ?? escaped;
      at += 2;
    } else if (inline !== null) {
      last().text += inline.text;
      at = inline.end;
    } else if (spanEnd !== null) {
      closeSpan(open, last(), text.slice(at + 1, spanEnd));
      tokens.push(newToken());
      at = spanEnd;
    } else if (sign === "[" && spans.has(at)) {
      last().sign = sign;
      openMark(open, last(), sign);
      tokens.push(newToken());
      at += 1;
    } else if (run > 0 && run <= LONGEST) {
      const token = last();
      token.sign = text.slice(at, at + run);
      const [before, after] = [text.charAt(at - 1), text.charAt(at + run)];
      if (mayClose(text, at, sign, before, after)) closeMarks(open, token, sign);
      if (token.sign !== "" && mayOpen(text, at, sign, before, after)) openMark(open, token, sign);
      tokens.push(newToken());
      at += run;
    } else {
      last().text += run === 0 ? sign : text.slice(at, at + run);
      at += Math.max(1, run);
    }
  }
  return partsOf(tokens);
}

function newToken(): Token {
  return { text: "", ends: 0, sign: "", begins: [] };
}

/** Escaped signs that HTML would begin with, while it is looked for; a blank that is escaped does not break. */
const hidden: Readonly<Record<string, string>> = { "<": "\ufdd0", "&": "\ufdd1", " ": "\u00a0" };

/** A text with the signs of HTML that were escaped. */
export function withSigns(text: string): string {
  return text.replace(/[\ufdd0\ufdd1]/g, (sign) => (sign === hidden["<"] ? "<" : "&"));
}

function isSign(sign: string): boolean {
  return sign === "*" || sign === "_" || sign === "^" || sign === "~";
}

function runAt(text: string, at: number, sign: string): number {
  let end = at + 1;
  while (text.charAt(end) === sign) end += 1;
  return end - at;
}

/** Whether a sign may set apart what follows it: an asterisk before a word, an underscore where one begins, scripts before their like. */
function mayOpen(text: string, at: number, sign: string, before: string, after: string): boolean {
  if (sign === "^" || sign === "~") return hasLike(text, at, sign, 1);
  return isInk(after) && !(sign === "_" && isWord(before));
}

function mayClose(text: string, at: number, sign: string, before: string, after: string): boolean {
  if (sign === "^" || sign === "~") return hasLike(text, at, sign, -1);
  return isInk(before) && !(sign === "_" && isWord(after));
}

/** Whether the like sign closes or opens what is set high or low: no blank between that is not escaped. */
function hasLike(text: string, from: number, sign: string, step: 1 | -1): boolean {
  for (let at = from + step; Math.abs(at - from) < 40; at += step) {
    if (text.charAt(at) === sign) return Math.abs(at - from) > 1;
    if (!isInk(text.charAt(at)) && text.charAt(at - 1) !== "\\") return false;
  }
  return false;
}

function openMark(open: Open[], token: Token, sign: string): void {
  if (open.length === DEEPEST) open.shift();
  open.push({ token, sign });
}

/** Ends what signs of the kind set apart, as far as those of a token do; what was open within is text. */
function closeMarks(open: Open[], token: Token, sign: string): void {
  for (let back = 1; token.sign !== ""; back += 1) {
    const from = open.at(-back);
    if (from === undefined || from.sign === "[") return;
    if (from.sign !== sign) continue;
    open.length -= back - 1;
    back = 0;
    while (from.token.sign !== "" && token.sign !== "") {
      const both = Math.min(from.token.sign.length, token.sign.length);
      const size = both === 2 ? 2 : 1;
      from.token.begins.unshift(marks[sign] ?? (size === 2 ? "bold" : "italic"));
      from.token.sign = from.token.sign.slice(size);
      token.sign = token.sign.slice(size);
      token.ends += 1;
    }
    if (from.token.sign === "") open.pop();
  }
}

const marks: Readonly<Record<string, TitleMark>> = { "^": "above", "~": "below" };

/** Ends a span; what its attributes do not set apart, and a link, is text. */
function closeSpan(open: Open[], token: Token, attributes: string): void {
  for (let from = open.pop(); from !== undefined; from = open.pop()) {
    if (from.sign !== "[") continue;
    from.token.sign = "";
    const mark = /[{\s]\.nocase\b/.test(attributes) ? "nocase" : /[{\s]\.(?:smallcaps|sc)\b/.test(attributes) ? "smallCaps" : null;
    if (mark === null) return;
    from.token.begins.push(mark);
    token.ends += 1;
    return;
  }
}

function partsOf(tokens: readonly Token[]): readonly TitlePart[] {
  const parts: TitlePart[] = [];
  let set: readonly TitleMark[] = [];
  const put = (text: string): void => {
    const before = parts.at(-1);
    if (text === "") return;
    if (before?.marks === set) parts[parts.length - 1] = { text: before.text + text, marks: set };
    else parts.push({ text, marks: set });
  };
  for (const { text, ends, sign, begins } of tokens) {
    put(text);
    if (ends > 0) set = set.slice(0, -ends);
    put(sign);
    if (begins.length > 0) set = [...set, ...begins];
  }
  return parts;
}

function isInk(character: string): boolean {
  return character !== "" && !/\s/.test(character);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
