import type { Entry, EntryName } from "../library/entry.ts";
import { latePattern } from "../text/late-pattern.ts";
import { natural } from "./list-name.ts";
import { renamed } from "./renamed.ts";
import { isSetOff } from "./whole-names.ts";

/** For one surname cut to its initial so many entries print given names in full after a family and a comma. */
const HABIT = 4;

/** A family, the initial of a second, and given names in full: `Luna R., Inés María`. */
const cut = latePattern(
  () =>
    /^((?:\p{L}[\p{L}\p{M}'’-]* ){1,3}\p{Lu}\.), (\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?: \p{Lu}\p{Ll}[\p{L}\p{M}'’-]*){0,2})(?=[.,]|$| (?:(?:and|y|e|et|&) |\())/u,
);

/**
 * The entries of a list that prints given names in full, with those read as one person who have a second surname cut to its initial, as
 * in Latin America: `Luna R., Inés, y Ole Berg M.` In other lists it is the initial of a given name, and another author follows.
 */
export function withCutSurnames(entries: readonly Entry[]): readonly Entry[] {
  const read = entries.map(cutSurname);
  const some = read.filter((name) => name !== null).length;
  if (some === 0 || entries.filter((entry) => isSetOff(entry) && isInFull(entry)).length < some * HABIT) return entries;
  return renamed(entries, ({ authors: [first, given] }, at) => {
    const whole = read[at] ?? null;
    return whole && ((name) => (name === first ? [whole] : name === given ? [] : [inNaturalOrder(name)]));
  });
}

/** The first author of an entry, where it may print such a name and was read to have two authors instead. */
function cutSurname({ authors: [first, second], fields: { note = "" } }: Entry): EntryName | null {
  if (first?.kind !== "person" || second === undefined || !note.startsWith(`${first.family} ${first.given},`)) return null;
  const [, family = "", given = ""] = cut().exec(note) ?? [];
  const printed = second.kind === "institution" ? [second.name] : [`${second.given} ${second.family}`, `${second.family} ${second.given}`];
  return printed.some((name) => name.trim() === given) ? { ...first, family, given } : null;
}

/** One whose given names come first, which were taken for a family: `Ole Berg`, `Ole Berg M.` */
function inNaturalOrder(name: EntryName): EntryName {
  if (name.kind === "institution" || !/^(?:\p{Lu}\.)?$/u.test(name.given) || !name.family.includes(" ")) return name;
  const read = natural(name.family, name.suffix, false);
  return read.kind === "person" ? { ...read, family: `${read.family} ${name.given}`.trim() } : name;
}

function isInFull({ authors: [name] }: Entry): boolean {
  return name?.kind === "person" && /^\p{Lu}\p{Ll}/u.test(name.given);
}
