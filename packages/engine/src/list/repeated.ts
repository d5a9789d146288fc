import type { EntryName } from "../library/entry.ts";
import { isInitials } from "./list-name.ts";
import { readListNames } from "./list-names.ts";
import { markLength } from "./repeat-mark.ts";

/** How long names beside a mark may be. */
const MOST = 400;

/** Whether a line or the names of an entry, as written, begin by repeating the authors before. */
export function repeatsAuthors(text: string): boolean {
  return markLength(text) > 0;
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
