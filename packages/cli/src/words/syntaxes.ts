/** Names that are the same everywhere. */
export const syntaxes = {
  markdown: "Markdown",
  latex: "LaTeX",
  restructuredtext: "reStructuredText",
  asciidoc: "AsciiDoc",
  typst: "Typst",
} as const;
