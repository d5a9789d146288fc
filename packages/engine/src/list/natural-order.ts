import type { Entry, EntryName } from "../library/entry.ts";
import { latePattern } from "../text/late-pattern.ts";
import { alphabetOf } from "./alphabet.ts";
import { isNatural } from "./families-first.ts";
import { natural } from "./list-name.ts";
import { renamed } from "./renamed.ts";

/** At least so many entries show that a list prints given names first. */
const LEAST = 3;
/** And at least this share of its entries. */
const HABIT = 0.2;

/**
 * The entries of a list that prints given names first, `Ada Lind. Ice`, which its order shows, since it is that of no first words.
 * There a comma joins two such names, `Ada Lind, Wei Tan. Ice`, and parts no family from given names.
 */
export function withNaturalOrder(entries: readonly Entry[]): readonly Entry[] {
  const count = entries.filter(isNatural).length;
  if (count < Math.max(LEAST, entries.length * HABIT) || !entries.some(isTwo) || alphabetOf(entries).sorted) return entries;
  return renamed(entries, (entry) => (isTwo(entry) ? asTwo : null));
}

/** Two words at least, initials between them: `Wei L. Tan`. */
const whole = latePattern(() => /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?: (?:\p{Lu}\.|\p{L}[\p{L}\p{M}'’-]+)){0,3} \p{Lu}[\p{L}\p{M}'’-]+$/u);

/** Whether the first two authors of an entry may have been read as one. */
function isTwo({ authors: [first] }: Entry): boolean {
  return first?.kind === "person" && whole().test(first.family) && whole().test(first.given);
}

/** The first name, if it was read as a family and given names, as two. */
function asTwo(name: EntryName): readonly EntryName[] {
  if (name.kind === "institution" || !whole().test(name.family) || !whole().test(name.given)) return [name];
  return [name.family, name.given].map((printed) => natural(printed, "", false));
}
