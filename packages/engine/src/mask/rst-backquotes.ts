import { hide, skip, type Units } from "./units.ts";

/** How far quoted text may reach. */
const REACH = 2000;

/** Roles that cite by key, those of sphinxcontrib-bibtex: `:cite:`, `:cite:p:`, `:footcite:t:`. */
const citing = /^(?:foot|full|no)?cite(?::[a-z]+)?$/;
/** Roles whose text is prose. */
const prose = new Set("emphasis strong sub subscript sup superscript title title-reference t abbr dfn q guilabel".split(" "));

/** A role and what it holds: `` :cite:p:`flynn2002` ``. */
export interface Role {
  readonly name: string;
  /** Offset of its first colon. */
  readonly start: number;
}

/** The role whose quoted text begins with the backquote at `at`; null where none stands before it. */
export function roleBefore(text: string, at: number): Role | null {
  if (text.charCodeAt(at - 1) !== 0x3a) return null;
  const found = /:([A-Za-z][\w+.-]*(?::[A-Za-z][\w+.-]*){0,3}):$/.exec(text.slice(Math.max(0, at - 40), at));
  return found && { name: found[1] as string, start: at - found[0].length };
}

/** Whether what a role marks are citation keys. */
export function citesByKey(role: Role): boolean {
  return citing.test(role.name);
}

/** Where the text quoted by the backquote at `at` ends, at its closing backquote; null where it is not closed in its paragraph. */
export function quotedEnd(text: string, at: number): number | null {
  const window = text.slice(at + 1, at + REACH);
  const close = window.indexOf("`");
  if (close < 1 || /\n[ \t\r]*\n/.test(window.slice(0, close))) return null;
  return at + 1 + close;
}

/**
 * Whether words with an address begin at `at`, after escaped blanks: `` `Pape 1997 <#ref-pape1997>`__ ``. Pandoc writes a
 * blank that does not break as an escaped one.
 */
export function opensLink(text: string, at: number): boolean {
  let open = at;
  while (text.startsWith("\\ ", open)) open += 2;
  if (text.charCodeAt(open) !== 0x60) return false;
  const close = quotedEnd(text, open);
  return close !== null && text.charAt(close - 1) === ">" && text.charAt(close + 1) === "_";
}

/** Masks what backquotes enclose: literals and most roles are hidden, of links and titles the words remain. */
export function maskBackquotes(text: string, units: Units, at: number): number {
  if (text.charCodeAt(at + 1) === 0x60) return literal(text, units, at);
  const close = quotedEnd(text, at);
  if (close === null) return at + 1;
  const role = roleBefore(text, at);
  const end = close + 1;
  if (role && citesByKey(role)) return end;
  if (role && !prose.has(role.name)) {
    hide(units, role.start, end);
    return end;
  }
  skip(units, role?.start ?? at, at + 1);
  const target = /\s?<[^<>]*>$/.exec(text.slice(at + 1, close))?.[0].length ?? 0;
  let after = end;
  while (after < end + 2 && text.charCodeAt(after) === 0x5f) after += 1;
  skip(units, close - target, after);
  return after;
}

function literal(text: string, units: Units, at: number): number {
  const close = text.slice(at + 2, at + REACH).search(/``(?!`)|\n[ \t\r]*\n/);
  if (close < 0 || text.charCodeAt(at + 2 + close) !== 0x60) return at + 2;
  hide(units, at, at + close + 4);
  return at + close + 4;
}
