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
