/** The documents that are served: by language where VS Code knows one, else by the file's name. */
export const served: readonly ({ readonly language: string } | { readonly pattern: string })[] = [
  { language: "markdown" },
  { language: "latex" },
  { language: "tex" },
  { language: "quarto" },
  { language: "rmd" },
  { language: "restructuredtext" },
  { language: "asciidoc" },
  { language: "typst" },
  { language: "plaintext" },
  { pattern: "**/*.{qmd,Rmd,rmd,tex,ltx,rst,adoc,asciidoc,asc,typ}" },
];
