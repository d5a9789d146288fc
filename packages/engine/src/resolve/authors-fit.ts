import type { Entry, EntryName } from "../library/entry.ts";
import { standsIn } from "../library/unsigned.ts";
import { fold } from "../text/fold.ts";
import { foldedName } from "./folded-name.ts";
import { initialsFit, nameFits } from "./name-fits.ts";

/**
 * Whether the printed authors stand for an entry's: each in its place; fewer only where *et al.* says so, the entry
 * has three or more, or the first of two is named in full. An entry that itself ends in *et al.* says nothing of the others.
 */
export function authorsFit(printed: readonly string[], etAl: boolean, entry: Entry): boolean {
  const names = authorsOf(entry);
  if (printed.length === 1 && standsIn(fold(printed[0] as string), entry)) return true;
  if (names.length === 0) return false;
  if (printed.length === 0) return false;
  if (entry.others) return printed.slice(0, names.length).every((name, at) => nameFits(name, names[at] as EntryName));
  if (printed.length > names.length) return false;
  if (names.length === 2 && printed.length === 1 && !etAl && !isNamedInFull(printed[0] as string, names[0] as EntryName)) return false;
  if (namesTooFew(printed.length, etAl, entry)) return false;
  return printed.every((name, at) => nameFits(name, names[at] as EntryName) || inFull(name, names[at] as EntryName));
}

/** Whether a person is printed with a given name, as a sentence names the first of two and leaves the other to the list: `Ada Lind (2009)`. */
function isNamedInFull(printed: string, name: EntryName): boolean {
  const { family, given } = foldedName(name);
  return name.kind === "person" && /^\p{L}{3}/u.test(given) && fold(printed) === `${given} ${family}`;
}

/** Whether an author is printed with given names that may be those of an entry: `Natalie J. Lind` of `Lind, N. J.` */
function inFull(printed: string, name: EntryName): boolean {
  const { family, given } = foldedName(name);
  const text = fold(printed);
  return name.kind === "person" && given !== "" && text.endsWith(` ${family}`) && initialsFit(text.slice(0, -family.length), given);
}

/**
 * Whether so many printed names cannot stand for an entry's: *et al.* where it has one author, two of three or more without
 * *et al.* Only names that were read with their given names are held against a text.
 */
export function namesTooFew(printed: number, etAl: boolean, entry: Entry): boolean {
  const names = authorsOf(entry);
  const few = etAl ? names.length === 1 && printed === 1 : printed > 1 && printed < names.length;
  if (!few || entry.others) return false;
  return names.every((name) => name.kind === "person" && name.given !== "" && name.given.split(" ").length < 4);
}

/** Authors, or editors where a volume has no author. */
export function authorsOf(entry: Entry): readonly EntryName[] {
  return entry.authors.length > 0 ? entry.authors : entry.editors;
}
