/** Files of libraries and corpora, and texts that may take in others and share their libraries. */
export const watchedFiles: readonly string[] = [
  "**/*.{bib,bibtex,json,ris}",
  "**/*.{yaml,yml,csv,tsv}",
  "**/*.{tex,ltx,qmd,Rmd,rmd,adoc,asciidoc,asc,typ}",
];

/** Whether a file that was saved is one of them. */
export function isWatchedFile(uri: string): boolean {
  return /\.(?:bib|bibtex|json|ris|ya?ml|csv|tsv|tex|ltx|qmd|rmd|adoc|asciidoc|asc|typ)$/i.test(uri);
}

/** Whether a file may hold settings, by which other files are in use. */
export function mayHoldSettings(uri: string): boolean {
  return /\.(?:json|ya?ml)$/i.test(uri);
}
