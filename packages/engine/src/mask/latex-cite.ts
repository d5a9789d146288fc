import type { Span } from "../text/span.ts";
import { braceEnd, commandEnd, optionEnd } from "./latex-scan.ts";

/** Commands with `cite` in their name that take no keys: they set how is cited, or hold words. */
const other =
  /^(?:cite(?:proc|style|reset|text|index|tracker|setup|punct|dash|left|right|mid|form|numfont|prefix|type)|(?:declare|renew|provide|set|at|every|newcites|def)\w*cite|newcites)/i;
/** Those whose first argument is a volume or a language, and whose second holds the keys. */
const keysSecond = /volcite$|^(?:foreign|hyphen)\w*cquote\*?$/i;

/** What a command that cites is given: where it ends, and its keys with the options before them. */
export interface Cite {
  readonly end: number;
  readonly keys: readonly { readonly options: Span; readonly argument: Span }[];
}

/** Whether a command cites by key: `cite`, `Textcite`, `footcites`, `citeA`, `textcquote`; not `citestyle` and its kin. */
function isCiteCommand(name: string): boolean {
  return (/cite|cquote$/i.test(name) && !other.test(name)) || name === "bibentry";
}

/**
 * The command that begins with the backslash at `at`, where it cites: `\citep[see][12]{a}`, `\cites(see)()[1]{a}[2]{b}`,
 * apacite's `\cite<see>[12]{a}`. What the words of a quotation are given after its key is prose.
 */
export function citeAt(text: string, at: number): Cite | null {
  const nameEnd = commandEnd(text, at);
  const name = text.slice(at + 1, nameEnd);
  if (!isCiteCommand(name)) return null;
  const several = /s$/i.test(name) && !/[a-z]alias$/i.test(name);
  let end = text.charAt(nameEnd) === "*" ? nameEnd + 1 : nameEnd;
  if (several) end = pastNotes(text, end);
  if (keysSecond.test(name)) end = braceEnd(text, optionsEnd(text, end));
  const keys: Cite["keys"][number][] = [];
  for (;;) {
    const open = optionsEnd(text, end);
    const close = braceEnd(text, open);
    if (close === open) break;
    keys.push({ options: { start: end, end: open }, argument: { start: open + 1, end: close - 1 } });
    end = close;
    if (!several) break;
  }
  return keys.length === 0 ? null : { end, keys };
}

/** Past the notes in parentheses that several citations share: `\cites(see)(and others)`. */
function pastNotes(text: string, at: number): number {
  return at + (/^(?:\s?\([^()\n]{0,200}\)){1,2}/.exec(text.slice(at, at + 420))?.[0].length ?? 0);
}

/** The brace that follows at `at` after blanks and options; `at` itself where none does. */
function optionsEnd(text: string, at: number): number {
  const angle = /^<[^<>\n]{0,200}>/.exec(text.slice(at, at + 202))?.[0].length ?? 0;
  let end = pastBlanks(text, at + angle);
  for (let next = optionEnd(text, end); next > end; next = optionEnd(text, end)) end = pastBlanks(text, next);
  return text.charCodeAt(end) === 0x7b ? end : at;
}

/** Past blanks, a line end, and comments that end lines. */
function pastBlanks(text: string, at: number): number {
  return at + (/^[ \t]*(?:%[^\n]{0,200})?(?:\r?\n[ \t]*(?:%[^\n]{0,200}\n[ \t]*)?)?/.exec(text.slice(at, at + 600))?.[0].length ?? 0);
}
