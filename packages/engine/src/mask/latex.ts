import { isLetter } from "../text/characters.ts";
import { nextOf } from "../text/next-of.ts";
import { citeAt } from "./latex-cite.ts";
import { environmentEnds, passedOver, verbatimEnvironments } from "./latex-environments.ts";
import { accented, letterCommands } from "./latex-letters.ts";
import { argumentsEnd, assignmentEnd, braceEnd, commandEnd, optionEnd } from "./latex-scan.ts";
import { hide, replace, skip, type Units } from "./units.ts";

/** Commands whose argument reads on as part of the sentence. */
const transparent = new Set(
  "emph textit textbf textsc textrm textsf texttt textup textmd textnormal underline mbox text textsuperscript uppercase MakeUppercase em it bf sc sl newblock bibinfo protect leavevmode".split(
    " ",
  ),
);
/** Commands whose first argument says where, and whose second reads on as part of the sentence. */
const placing = new Set(["href", "citeproc", "hyperlink", "hypertarget"]);
/** Commands that print quotation marks around their argument. */
const quoting = new Set(["enquote", "mkbibquote"]);
/** Commands whose arguments are no prose. */
const machinery = new Set(
  (
    "label ref eqref pageref autoref cref Cref nameref url path input include includegraphics bibliography bibliographystyle " +
    "addbibresource usepackage documentclass newcommand renewcommand providecommand setlength addtolength vspace hspace hyperref index " +
    "bibitem addcontentsline addtocontents markboth markright pagestyle thispagestyle pagenumbering begin end"
  ).split(" "),
);
/** Commands whose argument is a heading, with how deep it stands. */
const headings: Readonly<Record<string, number>> = { part: 1, chapter: 1, section: 2, subsection: 3, subsubsection: 4 };

/** Signs at which LaTeX is more than its words. */
const signs = /[%$~{}&\\`']/g;

/** Masks a block of LaTeX: comments, math, verbatim, commands and their machinery; accents read as their letters. */
export function maskLatex(text: string, units: Units): void {
  const ends = environmentEnds(text, text.length);
  for (let at = nextOf(signs, text, 0); at < text.length; at = nextOf(signs, text, at)) at = maskAt(text, units, at, ends);
}

type Ends = ReturnType<typeof environmentEnds>;

function maskAt(text: string, units: Units, at: number, ends: Ends): number {
  if (units[at] === 0) return at + 1;
  switch (text.charCodeAt(at)) {
    case 0x25: // %
      return hideTo(units, at, lineEnd(text, at));
    case 0x24: // $
      return math(text, units, at);
    case 0x26: // & parts the columns of a table
      return hideTo(units, at, at + 1);
    case 0x60: // ` and `` open a quotation, '' closes one
      return text.charCodeAt(at + 1) === 0x60 ? quotation(units, at, 2, "“") : quotation(units, at, 1, "‘");
    case 0x27:
      return text.charCodeAt(at + 1) === 0x27 ? quotation(units, at, 2, "”") : at + 1;
    case 0x7e: // ~
      replace(units, at, at + 1, " ");
      return at + 1;
    case 0x7b: // {
    case 0x7d: // }, but where it closes a quotation
      if (units[at] === text.charCodeAt(at)) skip(units, at, at + 1);
      return at + 1;
    case 0x5c: // backslash
      return command(text, units, at, ends);
    default:
      return at + 1;
  }
}

function quotation(units: Units, at: number, length: number, mark: string): number {
  replace(units, at, at + length, mark);
  return at + length;
}

function hideTo(units: Units, start: number, end: number): number {
  hide(units, start, end);
  return end;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

function math(text: string, units: Units, at: number): number {
  const marks = text.startsWith("$$", at) ? "$$" : "$";
  const close = text.slice(at + marks.length, at + 2000).indexOf(marks);
  return close < 0 ? at + marks.length : hideTo(units, at, at + close + 2 * marks.length);
}

function command(text: string, units: Units, at: number, ends: Ends): number {
  const letter = accented(text, at);
  if (letter) {
    replace(units, at, letter.end, letter.character);
    return letter.end;
  }
  const next = text.charAt(at + 1);
  if (next === "(" || next === "[") {
    const close = text.slice(at, at + 4000).indexOf(next === "(" ? "\\)" : "\\]");
    return close < 0 ? at + 2 : hideTo(units, at, at + close + 2);
  }
  if (isLetter(text.charCodeAt(at + 1))) return namedCommand(text, units, at, ends);
  if (next === "\\") {
    const end = optionEnd(text, text.charAt(at + 2) === "*" ? at + 3 : at + 2);
    replace(units, at, end, " ");
    return end;
  }
  if (",; :>".includes(next)) replace(units, at, at + 2, " ");
  else if ("-/!@".includes(next)) skip(units, at, at + 2);
  else skip(units, at, at + 1);
  return at + 2;
}

function namedCommand(text: string, units: Units, at: number, ends: Ends): number {
  const nameEnd = commandEnd(text, at);
  const name = text.slice(at + 1, nameEnd);
  const end = text.charAt(nameEnd) === "*" ? nameEnd + 1 : nameEnd;
  const letter = letterCommands.get(name);
  if (letter !== undefined) {
    replace(units, at, end, letter);
    return pastBlank(text, units, end);
  }
  const depth = headings[name];
  if (depth !== undefined) return heading(text, units, { at, end, depth });
  if (name === "verb" || name === "lstinline") {
    const close = text.indexOf(text.charAt(end), end + 1);
    return hideTo(units, at, close < 0 ? lineEnd(text, at) : Math.min(close + 1, lineEnd(text, at)));
  }
  if (name === passedOver) {
    const close = ends(name, end);
    return hideTo(units, at, close < 0 ? end : close + "\\fi".length);
  }
  if (name === "begin") {
    const argument = braceEnd(text, end);
    const environment = text.slice(end + 1, argument - 1);
    const close = verbatimEnvironments.has(environment) ? ends(environment, argument) : -1;
    return hideTo(units, at, close < 0 ? argument : close);
  }
  if (transparent.has(name)) {
    skip(units, at, end);
    return end;
  }
  if (quoting.has(name)) return quoted(text, units, at, end);
  if (placing.has(name)) {
    const place = braceEnd(text, end);
    skip(units, at, place);
    return place;
  }
  if (name === "vadjust") return hideTo(units, at, braceEnd(text, text.startsWith(" pre{", end) ? end + " pre".length : end));
  const cite = citeAt(text, at);
  if (cite) return cite.end;
  if (machinery.has(name)) return hideTo(units, at, argumentsEnd(text, end));
  return hideTo(units, at, assignmentEnd(text, optionEnd(text, end)));
}

/** The argument of a command that quotes it reads in quotation marks. */
function quoted(text: string, units: Units, at: number, open: number): number {
  const close = braceEnd(text, open) - 1;
  if (close <= open) {
    skip(units, at, open);
    return open;
  }
  replace(units, close, close + 1, "”");
  return quotation(units, at, open + 1 - at, "“");
}

/** A blank after a command only ends its name: `S\o rensen`. */
function pastBlank(text: string, units: Units, at: number): number {
  if (text.charCodeAt(at) !== 0x20) return at;
  skip(units, at, at + 1);
  return at + 1;
}

/** A heading reads as one of Markdown: `## References`. */
function heading(
  text: string,
  units: Units,
  { at, end, depth }: { readonly at: number; readonly end: number; readonly depth: number },
): number {
  const open = optionEnd(text, end);
  skip(units, at, open);
  for (let sign = at; sign < at + depth; sign += 1) replace(units, sign, sign + 1, "#");
  replace(units, at + depth, at + depth + 1, " ");
  return open;
}
