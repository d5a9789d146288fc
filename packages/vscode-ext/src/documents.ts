import { languages, type TextDocument } from "vscode";

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

/** Whether a document is a text that is served. A library file is none, though an editor may take it for plain text. */
export function isServed(document: TextDocument): boolean {
  return languages.match(served, document) > 0 && !/\.(?:bib|bibtex|ris|json|ya?ml)$/i.test(document.uri.path);
}
