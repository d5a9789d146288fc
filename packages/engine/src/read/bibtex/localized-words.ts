/**
 * What BibLaTeX prints, in English, for the keys that stand for words in some fields: kinds of theses, reports and patents in `type`, states of
 * publication in `pubstate`, countries of patents in `location`, parts of a journal in `series`.
 */
export const localizedWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    phdthesis: "PhD thesis",
    mastersthesis: "Master’s thesis",
    mathesis: "Master’s thesis",
    bathesis: "Bachelor’s thesis",
    candthesis: "Candidate thesis",
    techreport: "Technical report",
    resreport: "Research report",
    software: "Computer software",
    datacd: "Data CD",
    audiocd: "Audio CD",
    patent: "Patent",
    patentde: "German patent",
    patenteu: "European patent",
    patentfr: "French patent",
    patentuk: "British patent",
    patentus: "U.S. patent",
    patreq: "Patent request",
    patreqde: "German patent request",
    patreqeu: "European patent request",
    patreqfr: "French patent request",
    patrequk: "British patent request",
    patrequs: "U.S. patent request",
    inpreparation: "in preparation",
    submitted: "submitted",
    forthcoming: "forthcoming",
    inpress: "in press",
    prepublished: "pre-published",
    newseries: "New series",
    oldseries: "Old series",
    countryde: "Germany",
    countryeu: "European Union",
    countryep: "European Union",
    countryfr: "France",
    countryuk: "United Kingdom",
    countryus: "United States of America",
  }),
);

/** The words for a key, or for several, `countryde and countryfr`; null for all else. */
export function localized(value: string): string | null {
  const words = value.split(" and ").map((key) => localizedWords.get(key));
  return words.includes(undefined) ? null : words.join(" and ");
}

const states = new Map(
  "inpreparation submitted forthcoming inpress prepublished".split(" ").map((key) => [localizedWords.get(key) as string, key]),
);

/** The key for a state of publication; undefined where there is none for it. */
export function pubstateKey(words: string): string | undefined {
  return states.get(words.toLowerCase());
}
