import { contentStart, lineEnd } from "../blocks/line.ts";
import { isSpace, isWord } from "../text/characters.ts";
import { nextOf } from "../text/next-of.ts";
import { maskBackquotes, opensLink } from "./rst-backquotes.ts";
import { type Explicit, explicitAt, opensLiteral } from "./rst-literal.ts";
import { hide, replace, skip, type Units } from "./units.ts";

/** Directives whose words on the same line are prose. */
const titled = new Set(
  (
    "note warning tip important caution danger error hint attention seealso todo admonition topic sidebar rubric table list-table " +
    "csv-table epigraph highlights pull-quote centered versionadded versionchanged deprecated"
  ).split(" "),
);

/** Signs at which reStructuredText is more than its words. */
const signs = /[\\`*_|]/g;

/** Masks a block of reStructuredText: literal blocks, directives, comments, roles, references, emphasis. */
export function maskRst(text: string, units: Units): void {
  maskLines(text, units);
  for (let at = nextOf(signs, text, 0); at < text.length; at = nextOf(signs, text, at)) at = maskAt(text, units, at);
}

function maskLines(text: string, units: Units): void {
  let edge = -1;
  let options = false;
  let doctest = false;
  for (let line = 0; line < text.length; ) {
    const end = lineEnd(text, line);
    const first = contentStart(text, line, end);
    // What is typed into an interpreter, and what it answers, goes on to a blank line.
    doctest = first < end && (doctest || text.startsWith(">>> ", first));
    if (first < end) {
      if (doctest || (edge >= 0 && first - line > edge)) hide(units, line, end);
      else {
        edge = opensLiteral(text, line, end);
        const explicit = explicitAt(text, line, end);
        if (explicit) maskExplicit(units, explicit, end);
        else maskLine(text, units, { line, first, end, options });
        options = explicit?.kind === "directive" || (options && text.charCodeAt(first) === 0x3a);
      }
    }
    line = end;
  }
}

function maskExplicit(units: Units, { dots, kind, name, end }: Explicit, lineStop: number): void {
  if (kind === "note") skip(units, dots, end);
  else hide(units, dots, kind === "directive" && titled.has(name) ? end : lineStop);
}

/** A line without explicit markup: the underline of a title, the address of a link, the name of a field, the bar of a line block. */
function maskLine(
  text: string,
  units: Units,
  at: { readonly line: number; readonly first: number; readonly end: number; readonly options: boolean },
): void {
  const { first, end } = at;
  const content = text.slice(first, Math.min(end, first + 200)).trimEnd();
  const field = /^:[^:`\n]{1,60}:(?=\s|$)/.exec(content);
  if (/^([!-/:-@[-`{-~])\1+$/.test(content)) skip(units, first, end);
  else if (content.startsWith("__ ")) hide(units, first, end);
  else if (content.startsWith("| ")) skip(units, first, first + 1);
  else if (field) hide(units, first, at.options ? end : first + field[0].length);
}

/** Masks what begins at `at` and returns where to go on. */
function maskAt(text: string, units: Units, at: number): number {
  if (units[at] === 0) return at + 1;
  switch (text.charCodeAt(at)) {
    case 0x5c: // backslash: before white space it reads as nothing, but for that between a word and a link
      if (!isSpace(text.charCodeAt(at + 1))) skip(units, at, at + 1);
      else if (/[^\s([{"“«‘]/.test(text.charAt(at - 1)) && opensLink(text, at + 2)) replace(units, at, at + 2, " ");
      else skip(units, at, at + 2);
      return at + 2;
    case 0x60: // `
      return maskBackquotes(text, units, at);
    case 0x7c: // |
      return substitution(text, units, at);
    case 0x5f: // _
      return reference(text, units, at);
    default:
      skip(units, at, at + 1);
      return at + 1;
  }
}

/** `|name|` is replaced by something else. */
function substitution(text: string, units: Units, at: number): number {
  const found = /^\|[^\s|][^|\n]{0,60}?\|(?:__?)?/.exec(text.slice(at, at + 68));
  if (found === null || isSpace(text.charCodeAt(at + found[0].indexOf("|", 1) - 1))) return at + 1;
  hide(units, at, at + found[0].length);
  return at + found[0].length;
}

/** The underscore after a word or a bracket makes it a reference: `Flynn_`, `[1]_`; a citation, `[Flynn2002]_`, stays to be read. */
function reference(text: string, units: Units, at: number): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1) === 0x5f ? at + 2 : at + 1;
  if (isWord(text.charCodeAt(after))) return after;
  if (before === 0x5d) {
    const open = text.slice(Math.max(0, at - 100), at).lastIndexOf("[") + Math.max(0, at - 100);
    if (/^\[(?:\d+|#[\w.-]*|\*)\]$/.test(text.slice(open, at))) skip(units, open, after);
  } else if (isWord(before)) skip(units, at, after);
  return after;
}
