/** Crossref's words for types, which its service gives among the rest of CSL's. */
const types: ReadonlyMap<string, string> = new Map(
  (
    "journal-article article-journal|journal-issue periodical|book-chapter chapter|book-section chapter|book-part chapter|book-track chapter|" +
    "monograph book|edited-book book|reference-book book|book-set book|book-series book|proceedings book|reference-entry entry|" +
    "proceedings-article paper-conference|posted-content article|dissertation thesis|report-component report|report-series report|" +
    "peer-review review"
  )
    .split("|")
    .map((row) => row.split(" ") as [string, string]),
);

/** CSL's word for a type as an item gives it. */
export function cslTypeOf(type: string): string {
  return types.get(type) ?? type;
}
