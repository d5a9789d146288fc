import { isInCapitals } from "../find/capitals.ts";
import type { EntryName } from "../library/entry.ts";
import { withAcronym } from "../library/with-acronym.ts";
import { rememberedText } from "../text/remembered.ts";
import { isBody } from "../words/bodies.ts";
import { institutional } from "../words/institutions.ts";
import { nameSuffixes, particles } from "../words/name-words.ts";
import { isPlace } from "../words/places.ts";

const acronym = /^\p{Lu}[\p{Lu}\d.&-]+$/u;
const initials =
  /^(?:(?:\p{Lu}\p{Ll}{0,2}\.[-\s]?){1,5}\p{Lu}?|\p{Lu}{1,3}|\p{Lu}(?:[-\s]\p{Lu}\.?){1,3}|\p{Lu}{2}-\p{Lu}|\p{Lu}-\p{Lu}{2})(?:\s?(?:de|da|do|dos|das|del|di|du|la|van|von|der|d['’]))*$/u;
/** Initials as one word, after a surname: `J.-C.`, `JC`, `J.C`. */
const trailing = /^(?:(?:\p{Lu}\p{Ll}?\.-?){1,4}\p{Lu}?|\p{Lu}{1,4}\.?|\p{Lu}(?:-\p{Lu}){1,2}\.?|\p{Lu}{2}-\p{Lu}|\p{Lu}-\p{Lu}{2})$/u;

const isTrailing = rememberedText((word) => trailing.test(word));

/** Whether a text is given names cut short: `J.`, `J.-C.`, `JC`, also with a particle after them: `J. de la`. */
export function isInitials(text: string): boolean {
  return initials.test(text);
}

/** Whether initials follow a surname, with nothing between: `Pellat JC`, `PELLAT J.-C.`, `de la Peña I`. */
export function isSurnameFirst(text: string): boolean {
  const words = text.split(/\s+/u);
  const family = familyLength(words);
  if (family === words.length || !/\p{L}{2}/u.test(words[0] ?? "")) return false;
  const given = words.slice(family).join("");
  return given.length < 3 || given.includes(".") || given.includes("-") || !isInCapitals(words.slice(0, family).join(" "));
}

/** The person whom a name with the surname first and no comma means: `Pellat JC`. */
export function surnameFirst(text: string, suffix: string): EntryName {
  const words = text.split(/\s+/u);
  const family = familyLength(words);
  return { kind: "person", family: words.slice(0, family).join(" "), given: words.slice(family).join(" "), suffix };
}

/** `de`, `von`, and `d’` with its apostrophe. */
const isParticle = rememberedText((word) => particles.has(word.replace(/['’ʼ]$/u, "")));

/** How many words come before the initials that end a name. */
function familyLength(words: readonly string[]): number {
  let at = words.length;
  while (at > 0 && isParticle(words[at - 1] as string)) at -= 1;
  const end = at;
  // A family in capitals is no initials after its particle: `LE BRAS H.`, `VAN DYKE M.-A.`
  const least = end > 2 && particles.has((words[0] as string).toLowerCase()) && /^\p{Lu}\p{L}/u.test(words[1] as string) ? 2 : 1;
  while (at > least && isTrailing(words[at - 1] as string)) at -= 1;
  return at === end ? words.length : withoutGiven(words, at);
}

/** How many words a family in capitals has before a given name, with initials after it or none: `LIND Ada R.` */
function withoutGiven(words: readonly string[], end: number): number {
  const isFamily = (word: string): boolean => word === word.toUpperCase();
  const given = isFamily(words[0] as string) ? words.slice(0, end).findIndex((word) => !isFamily(word) && !isParticle(word)) : -1;
  return given > 0 ? given : end;
}

/** Whether one of the words is one of institutions; `del` and its kin stand in people's names as well. */
export function isNamed(words: readonly string[]): boolean {
  return words.some(isInstitutional);
}

/** A family in capitals that an article or a particle begins, and one given name. */
const familyAndGiven =
  /^(?:D[EIU]|DEL|DELLA|L[EAO]S?|V[AO]N) (?:\p{Lu}[\p{Lu}\p{M}'’-]+ ){1,3}(\p{Lu}\p{Ll}[\p{L}\p{M}’-]+)(?=$|,? (?:and|et|y|&) )/u;

/** Whether a name begins with a family and one given name, though a word of the family is one of institutions: `LE COUR GRANDMAISON Olivier`. */
export function beginsWithFamily(text: string): boolean {
  const given = familyAndGiven.exec(text)?.[1] ?? "";
  return given !== "" && !isPlace(given) && !isNamed([given]);
}

/** Whether a name in the order of speech is an institution's by one of its words. */
export function isInstitutionName(name: string): boolean {
  const words = name.split(" ");
  return (isNamed(words) || isBody(words)) && !beginsWithFamily(name);
}

const isInstitutional = rememberedText((word) => institutional.has(word.toLowerCase()) && !particles.has(word.toLowerCase()));

/** The acronym of a whole before one of its parts, `LAKES COMMISSION (LKC). Bureau of Eels`. */
const ofPart = /^[^()[\].]{4,200}\((\p{Lu}{2,12})\)\.\s\p{Lu}/u;

/** `Lakes Commission (LKC)`, `LKC (Lakes Commission)` and `LKC – Lakes Commission` give the name and its acronym. */
export function institution(printed: string): EntryName {
  const name = printed.replace(/^(.+), (The|El|Las?|Los|Les?)$/u, "$2 $1");
  const both = withAcronym(name);
  if (both !== null) return { kind: "institution", ...both };
  const [, short = "", long = ""] = /^(\S{2,12})\s(?:[–—]|-{1,3})\s(.+)$/u.exec(name) ?? [];
  if (/^\p{Lu}{2}/u.test(short)) return { kind: "institution", name: long, short };
  const [, before = "", last = ""] = /^(.+)\s(?:[–—]|-{1,3})\s(\S{2,12})$/u.exec(name) ?? [];
  if (acronym.test(last)) return { kind: "institution", name: before, short: last };
  return { kind: "institution", name, short: acronym.test(name) ? name : (ofPart.exec(name)?.[1] ?? "") };
}

/**
 * A name in natural order: the last word is the family, with the particles before it. French lists also print `DUPONT Jean`. Who
 * goes by one name may have another in brackets: `Tanari (Ada Lind)`.
 *
 * @param inCapitals whether the list prints families in capitals, so that `LI Wei` is no pair of initials
 * @param inFull whether given names are printed in full before the family, so that `Samir KC` ends with no initials
 */
export function natural(name: string, suffix: string, inCapitals: boolean, inFull = false): EntryName {
  const other = /^(\p{Lu}[\p{L}'’-]+) \((\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+\)$/u.exec(name);
  if (other) return institution(other[1] as string);
  const words = name.split(/\s+/u);
  const last = (words.at(-1) as string).replace(".", "").toLowerCase();
  if (words.length > 2 && nameSuffixes.has(last)) return natural(words.slice(0, -1).join(" "), words.at(-1) as string, inCapitals, inFull);
  // Nobody is called by a state or a union: `US Treasury`.
  if (/^(?:U\.?[SKN]\.?|E\.?U\.?) \p{Lu}\p{Ll}/u.test(name)) return institution(name);
  const initialed = /^(?:\p{Lu}\.[\s-]?)+\p{Lu}[\p{L}'’-]+$/u.test(name);
  if (words.length === 1 || (isInstitutionName(name) && !initialed) || words.some((word) => /^vs?\.$/.test(word))) return institution(name);
  // Nobody's family is a number or a sign: `Decree no. 23`, `Join us !`.
  if (/^\d|^\P{L}+$/u.test(words.at(-1) as string)) return institution(name);
  if (/^\p{Ll}/u.test(words.at(-1) as string) && !isParticle(words.at(-1) as string)) return institution(name);
  const [, articled = "", given = ""] = /^((?:L[ea]|El) \p{Lu}[\p{L}\p{M}'’-]+) (\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*)$/u.exec(name) ?? [];
  if (articled !== "") return { kind: "person", family: articled, given, suffix };
  const capitals = words.findIndex((word) => word !== word.toUpperCase() || !/\p{L}{2}/u.test(word));
  if (capitals > 0 && (inCapitals || (words[0] as string).length > 3))
    return { kind: "person", family: words.slice(0, capitals).join(" "), given: words.slice(capitals).join(" "), suffix };
  if (!inCapitals && !(inFull && /^\p{Lu}\p{Ll}+ \p{Lu}{2,3}$/u.test(name)) && isSurnameFirst(name)) return surnameFirst(name, suffix);
  let family = words.length - 1;
  while (inCapitals && family > 1 && isInCapitals(words[family - 1] as string) && isInCapitals(words[family] as string)) family -= 1;
  // `José Ortega y Gasset`.
  if (family > 2 && /^[yei]$/.test(words[family - 1] as string)) family -= 2;
  while (family > 1 && isBeforeFamily(words[family - 1] as string)) family -= 1;
  return { kind: "person", family: words.slice(family).join(" "), given: words.slice(0, family).join(" "), suffix };
}

/** Whether a word belongs to the family after it; a capital alone is an initial. */
function isBeforeFamily(word: string): boolean {
  return word === "Mc" || (particles.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word));
}
