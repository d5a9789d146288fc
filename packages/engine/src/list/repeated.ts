import type { EntryName } from "../library/entry.ts";
import { isInitials } from "./list-name.ts";
import { readListNames } from "./list-names.ts";

/** What stands for the authors of the entry before: dashes or underscores, one dash before a stop, *Id.*; escaped or in italics. */
const mark = /^[\s*]*\\?(?:[—–―_-](?:\s?\\?[—–―_-])+|[—–―](?=[.,]|\s[(\d])|(?:id\**\.|(?:i\u0301?|í)dem(?!\p{L}))[*]*)/iu;

/** What such a mark may begin with, so that the rest is asked of few. */
const mayMark = /[\s*\\—–―_\-iIíÍ]/;

/** How much of a line shows whether it repeats. */
const LEAD = 48;
/** How long names beside a mark may be. */
const MOST = 400;

/** Whether a line or the names of an entry, as written, begin by repeating the authors before. */
export function repeatsAuthors(text: string): boolean {
  return markLength(text) > 0;
}

/** How long the mark is that a text begins with; 0 where it begins with none. */
export function markLength(text: string): number {
  return mayMark.test(text.charAt(0)) ? (mark.exec(text.slice(0, LEAD))?.[0].length ?? 0) : 0;
}

/**
 * The authors of an entry that repeats those before: all of them (`———. 2001`), with others (`——— y Lind, Ada`,
 * `___; LIND, Ada`), or another given name (`———, R.`).
 *
 * @param names what the entry prints before its year or title
 */
export function repeatedAuthors(names: string, before: readonly EntryName[]): readonly EntryName[] {
  const rest = names
    .slice(markLength(names), MOST)
    .replace(/[\\*]/g, "")
    .normalize("NFC")
    .replace(/^[\s.,:]+|[\s([]+$/gu, "");
  const [first] = before;
  if (rest === "" || first === undefined) return before;
  if (first.kind === "person" && isInitials(rest)) return [{ ...first, given: rest }];
  const others = /^(?:;|(?:[,;]\s)?(?:and|y|et|e|und|&)\s)\s?(.+)$/u.exec(rest)?.[1] ?? severalAfterComma(names, rest);
  return others === undefined ? before : [first, ...readListNames(others, true)];
}

/** Names that a comma and a conjunction set apart, in a row after a comma: `———, Ada Lind, and Wei Tan`. */
function severalAfterComma(names: string, rest: string): string | undefined {
  const row = /^(?:\p{Lu}[\p{L}\p{M}.'’-]+,? ){2,}(?:and|y|et|e|und|&) (?:\p{Lu}[\p{L}\p{M}.'’-]* )+\p{Lu}/u;
  return /^[\\*\s]*,/.test(names.slice(markLength(names))) && row.test(rest) ? rest : undefined;
}
