import { fold } from "../text/fold.ts";

/** What people call a country besides its name, where the name does not show it. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  US: ["us", "usa", "u.s.", "eeuu", "ee. uu.", "eua", "american", "americans", "estadounidense", "américaine", "américain", "washington"],
  GB: ["uk", "britain", "british"],
};

const stems = new Map<string, readonly string[]>();

/** What was asked of late: between two keystrokes the text around most names stays the same. */
const answers = new Map<string, ReadonlySet<string>>();
const MOST = 2000;

/** Which of the countries (ISO 3166-1 alpha-2) a stretch of prose names, by name or adjective, in English, Spanish or French. */
export function countriesIn(prose: string, countries: readonly string[]): ReadonlySet<string> {
  const question = `${countries.join()} ${prose}`;
  const known = answers.get(question);
  if (known !== undefined) return known;
  if (answers.size === MOST) answers.clear();
  const answer = lookFor(prose, countries);
  answers.set(question, answer);
  return answer;
}

function lookFor(prose: string, countries: readonly string[]): ReadonlySet<string> {
  const text = ` ${fold(prose).replace(/[^\p{L}\p{N}.]+/gu, " ")} `;
  return new Set(countries.filter((country) => stemsOf(country).some((stem) => text.includes(stem))));
}

function stemsOf(country: string): readonly string[] {
  let known = stems.get(country);
  if (known === undefined) {
    const names = ["en", "es", "fr"].map((language) => fold(nameIn(country, language)));
    known = [
      ...names.map((name) => (name.includes(" ") || name.length < 5 ? ` ${name} ` : ` ${name.slice(0, Math.max(4, name.length - 2))}`)),
      ...(otherNames[country] ?? []).map((name) => ` ${fold(name)} `),
    ];
    stems.set(country, known);
  }
  return known;
}

function nameIn(country: string, language: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country;
  return new Intl.DisplayNames([language], { type: "region" }).of(country) ?? country;
}
