import type { EntryName } from "../library/entry.ts";
import { isInitials } from "./list-name.ts";
import { readListNames } from "./list-names.ts";

/** What stands for the authors of the entry before: dashes or underscores, one dash before a stop, *Id.* */
const mark = /^(?:[—–―_-](?:\s?[—–―_-])+|[—–―](?=[.,]|\s[(\d])|(?:id\.|[ií]dem)(?!\p{L}))[\s.,:]*/iu;

/** How much of a line shows whether it repeats. */
const LEAD = 48;
/** How long names beside a mark may be. */
const MOST = 400;

/** Whether a line or the names of an entry, as written, begin by repeating the authors before. */
export function repeatsAuthors(text: string): boolean {
  return mark.test(plain(text.slice(0, LEAD)));
}

/**
 * The authors of an entry that repeats those before: all of them (`———. 2001`), with others (`——— y Lind, Ada`), or another
 * given name (`———, R.`).
 *
 * @param names what the entry prints before its year
 */
export function repeatedAuthors(names: string, before: readonly EntryName[]): readonly EntryName[] {
  const rest = plain(names.slice(0, MOST))
    .replace(mark, "")
    .replace(/[\s([]+$/u, "");
  const [first] = before;
  if (rest === "" || first === undefined) return before;
  if (first.kind === "person" && isInitials(rest)) return [{ ...first, given: rest }];
  const others = /^(?:and|y|et|e|und|&)\s(.+)$/u.exec(rest)?.[1];
  return others === undefined ? before : [...before, ...readListNames(others)];
}

function plain(text: string): string {
  return text.replace(/[\\*]/g, "").trimStart().normalize("NFC");
}
