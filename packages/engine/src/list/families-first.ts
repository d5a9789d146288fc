import type { Entry, EntryName } from "../library/entry.ts";
import { particles } from "../words/name-words.ts";
import { alphabetOf } from "./alphabet.ts";
import { renamed } from "./renamed.ts";

/** In a list that prints families so, at least this share of its entries are printed so. */
const HABIT = 0.2;

/**
 * The entries of a list that prints families first and no comma, `Moreau Élodie, 1997`: that shows in its order, where an
 * entry stands by its first word and could not stand by its author's last. In such a list a comma joins two: `Moreau Élodie,
 * Tan Wei`. Where only few are printed so, each shows it by itself.
 */
export function withFamiliesFirst(entries: readonly Entry[]): readonly Entry[] {
  const natural = entries.filter(isNatural).length;
  if (natural === 0 || entries.length < 4) return entries;
  const { sorted, fits } = alphabetOf(entries);
  if (!sorted) return entries;
  const inverted = entries.map((entry, at) => isNatural(entry) && !fits(at, familyOf(entry)));
  if (natural < Math.max(2, entries.length * HABIT) || inverted.filter((is) => is).length < entries.length * HABIT)
    return renamed(entries, (entry, at) => (inverted[at] && isTwoWords(entry) && fits(at, entry.fields.note ?? "") ? turned : null));
  return renamed(entries, (entry) => (isNatural(entry) ? turned : hasTwoAsOne(entry) ? asTwoOrTurned : null));
}

/** Whether the first author is one word and another, as no institution of several words is, nor a family with its particle, `De Luna`. */
function isTwoWords({ authors: [first] }: Entry): boolean {
  return first?.kind === "person" && !`${first.given}${first.family}`.includes(" ") && !particles.has(first.given.toLowerCase());
}

/** Whether the first author is printed without a comma, a word or two before one. */
export function isNatural({ authors, fields }: Entry): boolean {
  const [first] = authors;
  return (
    first?.kind === "person" &&
    /^\p{Lu}[\p{L}\p{M}'’ -]+$/u.test(first.given) &&
    (fields.note ?? "").startsWith(`${first.given} ${first.family}`)
  );
}

/** The family of the first author; empty where no person is that. */
export function familyOf({ authors: [first] }: Entry): string {
  return first?.kind === "person" ? first.family : "";
}

/** A name whose family was read as given names. What ends in a small word and another, `Ville de Paris`, is nobody's. */
function turned(name: EntryName): readonly EntryName[] {
  if (name.kind === "institution" || name.given === "" || name.given.includes(".")) return [name];
  if (/^\p{Ll}/u.test(name.family)) return [{ kind: "institution", name: `${name.given} ${name.family}`, short: "" }];
  return [{ ...name, family: name.given, given: name.family }];
}

/** Whether the first two authors of an entry may have been read as one. */
export function hasTwoAsOne({ authors: [first] }: Entry): boolean {
  return first !== undefined && asTwo(first).length > 1;
}

/** The names of an entry whose first two were read as one. */
function asTwoOrTurned(name: EntryName): readonly EntryName[] {
  const names = asTwo(name);
  return names.length > 1 ? names : turned(name);
}

/** What was read as a family and given names, two words each at least, as two names whose last words are the given ones. */
function asTwo(name: EntryName): readonly EntryName[] {
  if (name.kind === "institution") return [name];
  const whole = /^\p{L}[\p{L}\p{M}'’-]*(?: \p{L}[\p{L}\p{M}'’-]*){0,2} \p{Lu}[\p{L}\p{M}'’-]+$/u;
  if (!whole.test(name.family) || !whole.test(name.given)) return [name];
  return [name.family, name.given].map((words): EntryName => {
    const last = words.lastIndexOf(" ");
    return { kind: "person", family: words.slice(0, last), given: words.slice(last + 1), suffix: "" };
  });
}
