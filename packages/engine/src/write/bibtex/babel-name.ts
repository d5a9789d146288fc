import { languageNames } from "../../read/bibtex/languages.ts";

const names: ReadonlyMap<string, string> = new Map(languageNames.map(([tag, known]) => [tag, known.split(" ")[0] as string]));

/** The name that babel has for a language by its tag, as BibLaTeX's `langid` has it; null where it has none. */
export function babelName(tag: string): string | null {
  return names.get(tag) ?? null;
}
