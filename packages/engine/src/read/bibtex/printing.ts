import { isLetter, isSpace } from "../../text/characters.ts";
import { partSigns } from "./part-signs.ts";
import { type Script, scripted } from "./scripts.ts";

/** What has been printed of a value, and what waits for what comes next. */
export interface Printing {
  readonly out: string[];
  readonly groups: Group[];
  /** The group that the next brace opens, where a command stands before it. */
  opening: Group | null;
  /** Combining marks for the next letter, the innermost first. */
  marks: string;
  /** The script in which the next character is set, or the next group. */
  script: Script | null;
  /** Whether a formula is being read. */
  math: boolean;
  /** How many quotations are open. */
  quotes: number;
  /** How many single quotes are. */
  single: number;
  /** Whether what is set apart gets a sign before and after it. */
  readonly inParts: boolean;
  /** Whether an argument was looked for that is never closed. */
  unclosed: boolean;
}

/** What a pair of braces does. */
interface Group {
  /** Printed where it closes. */
  readonly after: string;
  readonly script: Script | null;
  /** Where its text begins in what was printed. */
  from: number;
  /** Whether it ends a quotation, or a formula. */
  readonly ends?: "quotation" | "formula";
}

/** How many pieces a group of a script may hold: beyond, it stays on the line. */
const LONG_SCRIPT = 24;

const plainGroup: Group = { after: "", script: null, from: 0 };

/** Prints words; what waits for them, accents or a script, is set on the first letter or character. */
export function printText(print: Printing, text: string): void {
  if (print.marks !== "") printMarked(print, text);
  else if (print.script !== null && !isSpace(text.charCodeAt(0))) printScripted(print, text, print.script);
  else print.out.push(text);
}

function printScripted(print: Printing, text: string, script: Script): void {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20);
  print.script = null;
  print.out.push(inScript(print, first, script), text.slice(first.length));
}

/** Text in a script: in the characters that Unicode has for it, or with the signs around it. */
function inScript({ inParts }: Printing, text: string, script: Script): string {
  if (!inParts || script === "doubled") return scripted(text, script);
  const [before, after] = partSigns(script === "below" ? "below" : "above");
  return before + text + after;
}

/** Letters that some write as another struck through. */
const struck: ReadonlyMap<string, string> = new Map([
  ["o\u0338", "ø"],
  ["O\u0338", "Ø"],
  ["l\u0338", "ł"],
  ["L\u0338", "Ł"],
]);

/** Blanks before a letter only part it from the command that marks it. */
function printMarked(print: Printing, text: string): void {
  const word = text.trimStart();
  if (word === "") return;
  const { marks } = print;
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0x20);
  const base = first === "ı" ? "i" : first === "ȷ" ? "j" : first;
  const isBase = isLetter(word.charCodeAt(0)) || word.charCodeAt(0) > 127 || marks === "\u0338";
  print.marks = "";
  const marked = (base + marks).normalize("NFC");
  printText(print, isBase ? (struck.get(marked) ?? marked) : text);
  if (isBase && word.length > first.length) print.out.push(word.slice(first.length));
}

/** Opens a group in braces: what a command before it does holds up to its end. */
export function openGroup(print: Printing): void {
  const { opening, script } = print;
  print.opening = null;
  if (opening === null && script === null) {
    print.groups.push(plainGroup);
    return;
  }
  const group = opening ?? plainGroup;
  print.script = null;
  if (group.ends === "formula") print.math = true;
  print.groups.push({ ...group, script: group.script ?? script, from: print.out.length });
}

/** Closes the group that was opened last, if one is open. */
export function closeGroup(print: Printing): void {
  // An accent on nothing prints nothing but the sign itself, as in the address `/\~{}ada`.
  if (print.marks !== "") printAlone(print);
  print.opening = null;
  print.script = null;
  const group = print.groups.pop();
  if (group === undefined || group === plainGroup) return;
  const { out } = print;
  if (group.script !== null && out.length - group.from <= LONG_SCRIPT) {
    const text = out.slice(group.from).join("");
    out.length = group.from;
    out.push(inScript(print, text, group.script));
  }
  if (group.ends === "quotation") print.quotes -= 1;
  if (group.ends === "formula") print.math = false;
  if (group.after !== "") out.push(group.after);
}

const alone: ReadonlyMap<string, string> = new Map([
  ["\u0303", "~"],
  ["\u0302", "^"],
]);

function printAlone(print: Printing): void {
  const sign = alone.get(print.marks);
  print.marks = "";
  if (sign !== undefined) print.out.push(sign);
}

/** All that was printed. */
export function printed(print: Printing): string {
  if (print.marks !== "") printAlone(print);
  return print.out.join("");
}
