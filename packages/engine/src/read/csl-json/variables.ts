/** CSL's variables that hold names, but for authors and editors. */
export const nameVariables: ReadonlySet<string> = new Set(
  (
    "chair collection-editor compiler composer container-author contributor curator director editor-translator editorial-director " +
    "executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author " +
    "script-writer series-creator translator"
  ).split(" "),
);

/** CSL's variables that hold dates, but for `issued`. */
export const dateVariables: ReadonlySet<string> = new Set(["accessed", "available-date", "event-date", "original-date", "submitted"]);

/** Older names of CSL's variables, those of its JSON, and the small letters in which Pandoc writes some. */
export const renamed: ReadonlyMap<string, string> = new Map([
  ["event", "event-title"],
  ["journalAbbreviation", "container-title-short"],
  ["shortTitle", "title-short"],
  ...["DOI", "ISBN", "ISSN", "PMCID", "PMID", "URL"].map((name): [string, string] => [name.toLowerCase(), name]),
]);

/** Names of fields by which an item is told from a name or a date within one. */
export const itemFields: ReadonlySet<string> = new Set(
  (
    "id type title author editor issued abstract accessed call-number categories citation-key collection-title container-title " +
    "container-title-short DOI edition event event-place event-title genre ISBN ISSN issue keyword language medium note number " +
    "number-of-pages original-date page PMCID PMID publisher publisher-place source title-short translator URL version volume"
  ).split(" "),
);
