import type { Entry, EntryName } from "../library/entry.ts";
import { mayBeginWithFamily, mayEndWithFamily } from "../words/east-asian-families.ts";
import { alphabetOf } from "./alphabet.ts";
import { isNatural } from "./families-first.ts";
import { renamed } from "./renamed.ts";
import { isSetOff } from "./whole-names.ts";

/**
 * The entries of a list with names kept whole that no comma parts and that may begin with an East Asian family, `Kim Dae Jung`, since
 * either end may be the family: `Lee Kuan Yew`, `Lee Jones`. Where the list prints given names first, or its order has one by the last
 * word, that is.
 */
export function withEastAsianNames(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(isConcerned)) return entries;
  const setOff = entries.filter(isSetOff).length;
  if (entries.filter((entry) => isNatural(entry) && !isConcerned(entry)).length > setOff) return entries;
  const { sorted, fits } = alphabetOf(entries);
  return renamed(entries, (entry, at) => {
    const [name] = entry.authors;
    if (name?.kind !== "person" || !isConcerned(entry)) return null;
    if (setOff === 0 && mayEndWithFamily(wholeOf(name))) return null;
    const byLast = isNatural(entry) && sorted && fits(at, name.family) && !fits(at, entry.fields.note ?? "");
    return byLast ? null : kept;
  });
}

type Person = Extract<EntryName, { kind: "person" }>;

/** Whether such a name begins an entry, or two of them that were read as a family and given names: `Zhang Xiaoming, Li Wei`. */
function isConcerned(entry: Entry): boolean {
  const [name] = entry.authors;
  return name?.kind === "person" && ((isNatural(entry) && mayBeginWithFamily(wholeOf(name))) || areTwo(name));
}

function areTwo({ family, given }: Person): boolean {
  return mayBeginWithFamily(family) && mayBeginWithFamily(given);
}

function wholeOf({ family, given }: Person): string {
  return `${given} ${family}`;
}

function kept(name: EntryName): readonly EntryName[] {
  if (name.kind === "institution" || name.given === "") return [name];
  if (areTwo(name)) return [name.family, name.given].map((family) => ({ ...name, family, given: "" }));
  const whole = wholeOf(name);
  return [mayBeginWithFamily(whole) ? { ...name, family: whole, given: "" } : name];
}
