import { wordsOf } from "./words.ts";

/** The languages whose words of citing the recognizer knows. */
export type Language = "en" | "es" | "fr";

const telling: Readonly<Record<Language, readonly string[]>> = {
  en: "the of and to in that is was for with as by on are this which from have not".split(" "),
  es: "el los las y que en por con para una del se su como más al este entre sobre según".split(" "),
  fr: "le les et des du que dans pour une est par sur au aux qui ce cette avec pas selon".split(" "),
};

const languages = byWord();

/** The languages that each of the words tells of. */
function byWord(): ReadonlyMap<string, readonly Language[]> {
  const found = new Map<string, Language[]>();
  for (const language of ["en", "es", "fr"] as const)
    for (const word of telling[language]) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}

/** How much of a text tells its language. */
export const SAMPLE = 8000;

/** The language of a text's prose, by the small words of its beginning; English where nothing tells. */
export function languageOf(prose: string): Language {
  const score: Record<Language, number> = { en: 0, es: 0, fr: 0 };
  for (const word of wordsOf(prose.slice(0, SAMPLE).toLowerCase())) {
    for (const language of languages.get(word) ?? []) score[language] += 1;
  }
  if (score.es > score.en && score.es >= score.fr) return "es";
  return score.fr > score.en ? "fr" : "en";
}
