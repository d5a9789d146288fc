import { isAcronym } from "../find/acronym.ts";
import { ask } from "../library/asking.ts";
import { initialsOf } from "../library/initials.ts";
import { institutionKey, partsOfKey } from "../library/institution-key.ts";
import type { Hit, Library } from "../library/library.ts";
import { byTerms, byTitle, hasCommonNames, isAnybody, isCommon } from "../library/look-up.ts";
import { fold, foldSpelledOut } from "../text/fold.ts";
import { itself, remembered, rememberedText } from "../text/remembered.ts";
import { junior, withoutArticle } from "./bare-names.ts";
import { yearsOf } from "./by-year.ts";

/** Works whose first author may be the one printed: by the whole name, or by one end of a compound surname. */
export function byFirstAuthor(name: string, library: Library): readonly Hit[] {
  askAuthor(name);
  return lookUp(library, name);
}

/** Says that a library is asked for works whose first author may be the one printed. */
export function askAuthor(name: string): void {
  ask(termsOf(name));
}

const lookUp = remembered((library: Library, name: string) => worksOf(library, name, null), itself);

/** The same of a printed year, at least: of a name that many works have, the others are not looked up. */
export function byFirstAuthorInYear(name: string, year: string | null, library: Library): readonly Hit[] {
  askAuthor(name);
  const years = isLarge(library) ? yearsOf(year) : null;
  return years !== null && isCommonIn(library, name) ? worksOf(library, name, years) : byFirstAuthor(name, library);
}

function isLarge(library: Library): boolean {
  return library.some(hasCommonNames);
}

const isCommonIn = remembered(
  (library: Library, name: string) => library.some((source) => [...termsOf(name)].some((term) => isCommon(source, term))),
  itself,
);

/** Whether a library has works whose author may be the one printed. */
export function isAuthor(name: string, library: Library): boolean {
  askAuthor(name);
  const isNamed = (): boolean => library.some((source) => [...termsOf(name)].some((term) => isAnybody(source, term)));
  return (isLarge(library) && isNamed()) || byFirstAuthor(name, library).length > 0;
}

function worksOf(library: Library, name: string, years: readonly string[] | null): readonly Hit[] {
  const named = byTerms(library, termsOf(name), years);
  const whole = junior(fold(name));
  if (!/[ -]/.test(whole)) return named;
  const known = new Set(named.map(({ entry }) => entry));
  return [...named, ...byTitle(library, whole).filter(({ entry }) => !known.has(entry))];
}

/** The forms by which a printed name may be recorded. */
const termsOf = rememberedText((name): ReadonlySet<string> => {
  const whole = junior(fold(name));
  const key = institutionKey(withoutArticle(name));
  const words = whole.split(/[ -]/);
  const short = isAcronym(name) ? [whole.replaceAll(".", "")] : [];
  const ends = [words.at(-1) as string, words[0] as string, words.slice(0, 2).join(" "), words.slice(-2).join(" ")];
  return new Set([
    whole,
    words.join(" "),
    words.join(""),
    key,
    ...partsOfKey(key),
    fold(withoutArticle(name)),
    ...short,
    ...ends,
    ...(words.length > 1 ? initialsOf(name) : []),
    foldSpelledOut(name) ?? whole,
    fold(name.replace(/^d['’ʼ]/iu, "")),
  ]);
});
