import { decodeLatex } from "../bibtex/decode.ts";

/** What stands for other text in Pandoc's Markdown, and where it ends. */
interface Inline {
  readonly text: string;
  readonly end: number;
}

const code = /`([^`\n]{1,500})`(\{=(?:la)?tex\})?/y;
const math = /\$(?=[^\s$])([^$\n]{0,499}[^\s$])\$(?!\d)/y;
const address = /<((?:https?|ftp|mailto):[^\s<>]{1,1000})>/y;
const dashes: readonly (readonly [string, string])[] = [
  ["---", "—"],
  ["--", "–"],
  ["...", "…"],
];

/** Code, formulas, addresses in angle brackets, and the signs that Pandoc joins into dashes and an ellipsis; null where none stands at `at`. */
export function inlineAt(text: string, at: number): Inline | null {
  const sign = text.charAt(at);
  const found = (pattern: RegExp, textOf: (match: RegExpExecArray) => string): Inline | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match && { text: textOf(match), end: pattern.lastIndex };
  };
  if (sign === "`") return found(code, ([, inner = "", tex]) => (tex === undefined ? inner : decodeLatex(inner)));
  if (sign === "$") return found(math, ([whole]) => decodeLatex(whole));
  if (sign === "<") return found(address, ([, inner = ""]) => inner);
  const [signs, joined] = sign === "-" || sign === "." ? (dashes.find(([signs]) => text.startsWith(signs, at)) ?? []) : [];
  return signs === undefined || joined === undefined ? null : { text: joined, end: at + signs.length };
}
