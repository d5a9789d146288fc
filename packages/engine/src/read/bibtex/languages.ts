/** Languages by the names that LaTeX's babel gives them in `langid`, as BCP 47 tags; of several names the first is the one to write. */
const languageNames: readonly (readonly [tag: string, names: string])[] = [
  ["af", "afrikaans"],
  ["ar", "arabic"],
  ["bg", "bulgarian"],
  ["ca", "catalan"],
  ["cs", "czech"],
  ["cy", "welsh"],
  ["da", "danish"],
  ["de", "german ngerman germanb"],
  ["de-AT", "austrian naustrian"],
  ["de-CH", "swissgerman nswissgerman"],
  ["el", "greek polutonikogreek"],
  ["en", "english"],
  ["en-AU", "australian"],
  ["en-CA", "canadian"],
  ["en-GB", "british ukenglish"],
  ["en-NZ", "newzealand"],
  ["en-US", "american usenglish"],
  ["eo", "esperanto"],
  ["es", "spanish"],
  ["et", "estonian"],
  ["eu", "basque"],
  ["fa", "persian farsi"],
  ["fi", "finnish"],
  ["fr", "french francais acadian canadien"],
  ["ga", "irish"],
  ["gl", "galician"],
  ["he", "hebrew"],
  ["hr", "croatian"],
  ["hu", "hungarian magyar"],
  ["id", "indonesian bahasa bahasai"],
  ["is", "icelandic"],
  ["it", "italian"],
  ["ja", "japanese"],
  ["ko", "korean"],
  ["la", "latin"],
  ["lt", "lithuanian"],
  ["lv", "latvian"],
  ["nb", "norwegian norsk bokmal"],
  ["nl", "dutch"],
  ["nn", "nynorsk"],
  ["pl", "polish"],
  ["pt", "portuguese portuges"],
  ["pt-BR", "brazilian brazil"],
  ["ro", "romanian"],
  ["ru", "russian"],
  ["sk", "slovak"],
  ["sl", "slovenian slovene"],
  ["sr", "serbian"],
  ["sv", "swedish"],
  ["tr", "turkish"],
  ["uk", "ukrainian"],
  ["vi", "vietnamese"],
  ["zh", "chinese"],
];

const tags = new Map(languageNames.flatMap(([tag, names]) => names.split(" ").map((name): [string, string] => [name, tag])));

const names = new Map(languageNames.map(([tag, names]) => [tag, names.split(" ")[0] as string]));

/** Babel's name for a language given as a BCP 47 tag; undefined where it has none. */
export function babelName(tag: string): string | undefined {
  return names.get(tag);
}

/** The same for a field that holds babel's names or words of any language, which stay: `French`. */
export function languageOf(written: string): string {
  return tags.get(written) ?? written;
}

/** The language of a work as a BCP 47 tag, where babel has a name for it; else as it is written. */
export function languageTag(written: string): string {
  return tags.get(written.toLowerCase()) ?? written;
}
