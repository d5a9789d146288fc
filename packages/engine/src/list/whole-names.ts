import { isInCapitals } from "../find/capitals.ts";
import type { Entry, EntryName } from "../library/entry.ts";
import { particles } from "../words/name-words.ts";
import { alphabetOf } from "./alphabet.ts";
import { familyOf, hasTwoAsOne, isNatural } from "./families-first.ts";
import { isInitials } from "./list-name.ts";
import { renamed } from "./renamed.ts";

/** At least so many entries show that a list prints families first. */
const LEAST = 3;
/** For one entry that begins otherwise, so many begin with a family, where the order of the list says nothing. */
const HABIT = 4;
/** And so many where it is that of the alphabet. */
const SORTED = 0.5;

/**
 * The entries of a list that sets families off from given names, `Tan, Wei`, `Tan W.`: what stands there without either is no
 * given name and family, but an institution, `Ice Core Watch`, or a name of which either end may be the family, `Kim Dae-jung`, which
 * is kept whole. Who stands in the order of the alphabet by the last word alone is a person printed in another habit.
 */
export function withWholeNames(entries: readonly Entry[]): readonly Entry[] {
  const families = entries.filter(isSetOff).map(familyOf);
  const inCapitals = families.filter(isInCapitals).length * 2 > families.length;
  const withCommas = families.length > entries.filter((entry) => isBeforeBareCapitals(entry, 1)).length * HABIT;
  const isWhole = (entry: Entry): boolean =>
    isNatural(entry) || (!inCapitals && beginsWithAcronym(entry)) || (withCommas && isBeforeBareCapitals(entry, 3));
  const whole = entries.filter(isWhole).length;
  if (whole === 0 || families.length < LEAST) return entries;
  const { sorted, fits } = alphabetOf(entries);
  if (families.length < whole * (sorted ? SORTED : HABIT)) return entries;
  return renamed(entries, (entry, at) => {
    const [name, ...others] = entry.authors;
    if (name?.kind !== "person" || others.length > 0 || !isWhole(entry)) return null;
    const byLast = isNatural(entry) && sorted && fits(at, name.family) && !fits(at, entry.fields.note ?? "");
    return byLast ? null : () => [wholeName(name, entry)];
  });
}

/** Whether an entry begins with a family, and a comma or initials after it. */
export function isSetOff(entry: Entry): boolean {
  const {
    authors: [name],
    fields: { note = "" },
  } = entry;
  if (name?.kind !== "person" || !note.startsWith(name.family)) return false;
  return (note.charAt(name.family.length) === "," && !hasTwoAsOne(entry)) || isInitials(name.given);
}

/** Whether so many capitals follow a word with no sign between, `Giving USA`: in a list of `Tan W` they are initials. */
function isBeforeBareCapitals({ authors: [name], fields: { note = "" } }: Entry, least: number): boolean {
  return (
    name?.kind === "person" &&
    /^\p{Lu}+$/u.test(name.given) &&
    name.given.length >= least &&
    note.startsWith(`${name.family} ${name.given}`)
  );
}

/** Whether capitals and a word begin an entry, `LKC News`, which elsewhere may be a family and a given name. */
function beginsWithAcronym({ authors: [name], fields: { note = "" } }: Entry): boolean {
  return name?.kind === "person" && isInCapitals(name.family) && !isInitials(name.given) && note.startsWith(`${name.family} ${name.given}`);
}

function wholeName({ given, family, suffix }: Extract<EntryName, { kind: "person" }>, entry: Entry): EntryName {
  const name = isNatural(entry) ? `${given} ${family}` : `${family} ${given}`;
  const [first = "", ...others] = name.split(" ");
  const isPerson = ![first, ...others].some(isInCapitals) && (others.length === 1 || others.some((word) => particles.has(word)));
  return isPerson ? { kind: "person", family: name, given: "", suffix } : { kind: "institution", name, short: "" };
}
