import { plain } from "../csl-json/plain.ts";

/**
 * Reads the Markdown that Pandoc takes in the texts of items as plain text: `*Ice* on H~2~O`, `[Reeds]{.nocase}`, `Ice \& Co.`
 * Signs that stand by themselves are kept.
 */
export function plainMarkdown(text: string, field: string): string {
  // Pandoc escapes signs there as well.
  if (isVerbatim(field)) return plain(text.replace(/\\([!-/:-@[-`{-~])/g, "$1"));
  if (!/[\\*_^~[\]<&]/.test(text)) return plain(text);
  const opens = spansIn(text);
  let read = "";
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    if (sign === "\\" && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) {
      const escaped = text.charAt(at + 1);
      read += hidden[escaped] ?? escaped;
      at += 2;
    } else if (sign === "]") {
      const end = attributesEnd(text, at + 1);
      if (end === null) read += sign;
      at = end ?? at + 1;
    } else if (sign === "[" ? opens.has(at) : isMark(text, at, sign)) at += 1;
    else {
      read += sign;
      at += 1;
    }
  }
  return plain(read).replace(/[\ufdd0\ufdd1]/g, (sign) => (sign === hidden["<"] ? "<" : "&"));
}

/** Escaped signs that HTML would begin with, while it is looked for. */
const hidden: Readonly<Record<string, string>> = { "<": "\ufdd0", "&": "\ufdd1" };

/** Whether a field holds no Markdown: numbers and addresses, `DOI`, `URL`. */
export function isVerbatim(field: string): boolean {
  return /^[A-Z]+$/.test(field);
}

/** Whether a sign sets what stands beside it apart: an asterisk by a word, an underscore at a word's end, scripts around a word. */
function isMark(text: string, at: number, sign: string): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (sign === "*") return isInk(before) || isInk(after);
  if (sign === "_") return (isInk(before) || isInk(after)) && !(isWord(before) && isWord(after));
  if (sign !== "^" && sign !== "~") return false;
  return script(text, at, sign, 1) || script(text, at, sign, -1);
}

/** Whether the like sign closes or opens what is set high or low: no blank between. */
function script(text: string, from: number, sign: string, step: 1 | -1): boolean {
  for (let at = from + step; Math.abs(at - from) < 40; at += step) {
    if (text.charAt(at) === sign) return Math.abs(at - from) > 1;
    if (!isInk(text.charAt(at))) return false;
  }
  return false;
}

/** Where brackets open spans that attributes or an address follow. */
function spansIn(text: string): ReadonlySet<number> {
  const spans = new Set<number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\\") at += 1;
    else if (sign === "[") open.push(at);
    else if (sign === "]") {
      const start = open.pop();
      if (start !== undefined && attributesEnd(text, at + 1) !== null) spans.add(start);
    }
  }
  return spans;
}

/** Where `{.nocase}` or `(https://...)` after a bracket ends; null where there is none. */
function attributesEnd(text: string, at: number): number | null {
  const close = { "{": "}", "(": ")" }[text.charAt(at)];
  if (close === undefined) return null;
  const end = text.slice(at, at + 200).indexOf(close);
  return end < 0 ? null : at + end + 1;
}

function isInk(character: string): boolean {
  return character !== "" && !/\s/.test(character);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
