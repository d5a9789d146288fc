import type { CorpusRecord } from "@concordat/corpus";
import { isCountryCode } from "@concordat/corpus-kit/values";
import { fold } from "@concordat/engine";
import type { References } from "./references.ts";

/** A country or territory, by its ISO 3166-1 alpha-2 code. One object for each code. */
export interface Country {
  readonly code: string;
}

/** Languages in which countries are named. */
export type CountryLanguage = "en" | "es" | "fr";

const languages: readonly CountryLanguage[] = ["en", "es", "fr"];
const names = new Map(languages.map((language) => [language, new Intl.DisplayNames(language, { type: "region", fallback: "none" })]));
const known = new Map<string, Country>();

/** The country with this code, written in capitals; undefined where ISO has none. */
export function countryOf(code: string): Country | undefined {
  const country = known.get(code);
  if (country !== undefined) return country;
  if (!isCountryCode(code)) return undefined;
  const made = { code };
  known.set(code, made);
  return made;
}

/** What a country is called in a language. */
export function countryName(code: string, language: CountryLanguage): string | undefined {
  return names.get(language)?.of(code);
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
let byName: ReadonlyMap<string, Country> | undefined;

/** The countries of the world by code and by name in English, Spanish and French, folded. */
export function countrySpellings(): ReadonlyMap<string, Country> {
  byName ??= new Map(
    letters
      .flatMap((a) => letters.flatMap((b) => countryOf(a + b) ?? []))
      .flatMap((country) => [
        [fold(country.code), country] as const,
        ...languages.map((language) => [fold(countryName(country.code, language) ?? country.code), country] as const),
      ]),
  );
  return byName;
}

/** The country that is written as a code in any case, or as a name in English, Spanish or French. */
export function countryNamed(text: string): Country | undefined {
  return countryOf(text) ?? countrySpellings().get(fold(text));
}

/** The countries a record has to do with: as a party, as its own, as one that took part, or as the one an office is for. */
export function countriesOf(record: CorpusRecord, references: References): readonly Country[] {
  return [...new Set(codesIn(record, references).flatMap((code) => countryOf(code) ?? []))];
}

function codesIn(record: CorpusRecord, { one }: References): readonly string[] {
  switch (record.type) {
    case "agreement":
      return record.parties;
    case "agency":
      return [record.country ?? ""];
    case "event":
      return record.participants;
    case "person":
      return record.offices.map((office) => one("agency", record, office.for)?.country ?? office.for ?? "");
    default:
      return [];
  }
}
