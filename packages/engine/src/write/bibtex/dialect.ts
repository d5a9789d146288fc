/** What a `.bib` is written for: BibTeX's styles, or BibLaTeX with its fields and dates. */
export type Dialect = "bibtex" | "biblatex";
