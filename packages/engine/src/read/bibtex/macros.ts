import type { Strings } from "../piece.ts";
import { groupEnd } from "./group-end.ts";

/** A command that a file defines: how many arguments it takes, and what it prints, with `#1` for the first. */
interface Macro {
  readonly count: number;
  readonly body: string;
}

/** Longer ones are programs, and print nothing that a reader could know. */
const LONG = 500;

/** What draws a letter from parts, as mathematicians' databases define accents, which the tables of accents know by name. */
const program = /\\(?:if[a-z]*|setbox|[hv]box|ooalign|lower|raise|accent|dimen|kern|char)(?![a-z])/;

const definition =
  /\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand)\*?\s{0,9}\{?\s{0,9}\\([A-Za-z]{1,40})\s{0,9}\}?\s{0,9}(?:\[(\d)\])?\s{0,9}\{|\\def\s{0,9}\\([A-Za-z]{1,40})\s{0,9}((?:#\d){0,9})\s{0,9}\{/g;

/** The commands that the LaTeX of a preamble defines, by their names with the backslash; what they take and print, as one text. */
export function macrosIn(preamble: string): ReadonlyMap<string, string> {
  const macros = new Map<string, string>();
  for (const found of preamble.matchAll(definition)) {
    const [whole, command, count, defined, parameters = ""] = found;
    const open = found.index + whole.length - 1;
    const end = groupEnd(preamble, open, open + LONG);
    if (end !== null && !program.test(preamble.slice(open, end)))
      macros.set(`\\${command ?? defined}`, (count ?? String(parameters.length / 2)) + preamble.slice(open + 1, end - 1));
  }
  if (macros.size > 0) macros.set(ANY, "");
  return macros;
}

/** Stands among what a file defines where that are commands, too: few files define any, and all have values with backslashes. No name is it. */
const ANY = "\\ ";

/** A value with the commands that its file defines written out. What would grow beyond measure stays as it is. */
export function expanded(value: string, strings: Strings, depth = 0): string {
  if (depth === DEEP || !value.includes("\\") || !strings.has(ANY)) return value;
  const most = value.length * 4 + 2000;
  let text = "";
  let done = 0;
  for (const found of value.matchAll(/\\[A-Za-z]+/g)) {
    const macro = found.index < done ? null : macroOf(strings.get(found[0]));
    if (macro === null) continue;
    const taken = argumentsAt(value, found.index + found[0].length, macro.count);
    const written = macro.body.replace(/#(\d)/g, (_sign, number: string) => taken.texts[Number(number) - 1] ?? "");
    if (written.length > 4 * LONG) continue;
    text += value.slice(done, found.index) + expanded(written, strings, depth + 1);
    done = taken.end;
    if (text.length > most) return value;
  }
  return done === 0 ? value : text + value.slice(done);
}

/** How deep commands may stand in each other. */
const DEEP = 6;

function macroOf(written: string | undefined): Macro | null {
  return written === undefined ? null : { count: Number(written.charAt(0)), body: written.slice(1) };
}

/** The arguments of a command: groups in braces, or single characters. */
function argumentsAt(value: string, from: number, count: number): { readonly texts: readonly string[]; readonly end: number } {
  const texts: string[] = [];
  let at = from;
  while (count === 0 && value.charAt(at) === " ") at += 1;
  for (let left = count; left > 0; left -= 1) {
    while (value.charAt(at) === " ") at += 1;
    const end = value.charAt(at) === "{" ? groupEnd(value, at, at + LONG) : null;
    texts.push(end === null ? value.charAt(at) : value.slice(at + 1, end - 1));
    at = Math.min(end ?? at + 1, value.length);
  }
  return { texts, end: at };
}
