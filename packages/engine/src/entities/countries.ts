import { isWord, visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { itself, remembered, rememberedText } from "../text/remembered.ts";
import { singleBlanks } from "../text/single-blanks.ts";

/** What people call a country besides its name, where the name does not show it. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  US: ["us", "usa", "u.s.", "eeuu", "ee. uu.", "eua", "american", "americans", "estadounidense", "américaine", "américain", "washington"],
  GB: ["uk", "britain", "british"],
};

/** How a country is called, folded: in full, or what its name and its adjectives begin with. */
interface Stem {
  readonly text: string;
  readonly whole: boolean;
}

/** Which of the countries (ISO 3166-1 alpha-2) a stretch of prose names, by name or adjective, in English, Spanish or French. */
function countriesIn(prose: string, countries: readonly string[]): ReadonlySet<string> {
  if (countries.length === 0) return nowhere;
  const text = readable(prose);
  return new Set(countries.filter((country) => stemsOf(country).some((stem) => stands(text, stem))));
}

/** The same, from memory where it was asked of late. */
export const countriesAround: (countries: readonly string[], prose: string) => ReadonlySet<string> = remembered(
  (countries, prose) => countriesIn(prose, countries),
  itself,
);

const nowhere: ReadonlySet<string> = new Set();

/** Signs that may have an accent or stand for others: all but those of ASCII and what word processors print for them. */
const composed = /[^\0-\x7f‘’“”–—]/;

/** In lower case and without accents, with single blanks. */
function readable(prose: string): string {
  const lower = visible(prose).toLowerCase();
  const plain = composed.test(lower) ? lower.normalize("NFKD").replace(/\p{M}+/gu, "") : lower;
  return singleBlanks(plain);
}

/** Whether a word of a text is or begins so. */
function stands(text: string, { text: stem, whole }: Stem): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (!isWord(text.charCodeAt(at - 1)) && !(whole && isWord(text.charCodeAt(at + stem.length)))) return true;
  }
  return false;
}

const stemsOf = rememberedText((country): readonly Stem[] => {
  const names = ["en", "es", "fr"].map((language) => {
    const name = fold(nameIn(country, language));
    const whole = name.includes(" ") || name.length < 5;
    return { text: whole ? name : name.slice(0, Math.max(4, name.length - 2)), whole };
  });
  return [...names, ...(otherNames[country] ?? []).map((name) => ({ text: fold(name), whole: true }))];
});

function nameIn(country: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames([language], { type: "region" }).of(country) ?? country;
}
