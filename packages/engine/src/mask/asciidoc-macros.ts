import type { Brackets } from "../text/brackets.ts";
import { hide, show, skip, type Units } from "./units.ts";

/** What is prose of a macro: its words, as part of the sentence or by themselves; its keys, which are read later; nothing. */
const macros: Readonly<Record<string, "words" | "note" | "keys" | "nothing">> = {
  ...of("words", "http https ftp irc link mailto xref"),
  ...of("note", "footnote footnoteref"),
  ...of("keys", "cite citenp fullcite nocite"),
  ...of("nothing", "image icon stem latexmath asciimath kbd btn menu pass indexterm indexterm2 anchor bibitem video audio"),
};

function of<K>(kind: K, names: string): Record<string, K> {
  return Object.fromEntries(names.split(" ").map((name) => [name, kind]));
}

const named = new RegExp(`(?<![A-Za-z0-9])(?:${Object.keys(macros).join("|")})(?=:)`);

/**
 * Masks what a bracket belongs to: a macro, `footnote:[...]`, `link:x[...]`, `https://x[...]`; an anchor, `[[id]]`; the role
 * of marked words, `[.small]#...#`. Any other bracket stays. Returns where to go on.
 */
export function maskMacro(text: string, units: Units, at: number, brackets: Brackets): number {
  const close = brackets.get(at);
  if (close === undefined) return at + 1;
  const target = targetStart(text, at);
  const name = named.exec(text.slice(target, at));
  const start = target + (name?.index ?? 0);
  switch (macros[name?.[0] ?? ""]) {
    case "words":
      show(units, text, at + 1, close);
      skip(units, start, at + 1);
      skip(units, close, close + 1);
      return at + 1;
    case "note":
      hide(units, start, at + 1);
      hide(units, close, close + 1);
      return at + 1;
    case "keys":
      return close + 1;
    case "nothing":
      hide(units, start, close + 1);
      return close + 1;
    default:
      return maskPlainBracket(text, units, at, close);
  }
}

function maskPlainBracket(text: string, units: Units, at: number, close: number): number {
  const anchor = text.charCodeAt(at + 1) === 0x5b;
  if (!anchor && !/^\[[.\w%#-]{0,60}\][#*_`]/.test(text.slice(at, at + 64))) return at + 1;
  skip(units, at, close + 1);
  return close + 1;
}

/** Where the word begins that a bracket is written to; the bracket's own offset where it follows a blank or a bracket. */
function targetStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 400 && !/[\s[\](){}"<>]/.test(text.charAt(start - 1))) start -= 1;
  return start;
}
