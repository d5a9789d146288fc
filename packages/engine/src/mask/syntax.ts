/** The file formats whose prose can be told from their markup. */
export const syntaxes = ["markdown", "latex", "restructuredtext", "asciidoc", "typst", "plain"] as const;

/** How a text is marked up, which says what of it is prose. */
export type Syntax = (typeof syntaxes)[number];

const byLanguageId: Readonly<Record<string, Syntax>> = {
  markdown: "markdown",
  quarto: "markdown",
  rmd: "markdown",
  rmarkdown: "markdown",
  mdx: "markdown",
  latex: "latex",
  tex: "latex",
  restructuredtext: "restructuredtext",
  rst: "restructuredtext",
  asciidoc: "asciidoc",
  typst: "typst",
  plaintext: "plain",
};

const byExtension: Readonly<Record<string, Syntax>> = {
  md: "markdown",
  markdown: "markdown",
  qmd: "markdown",
  rmd: "markdown",
  mdx: "markdown",
  tex: "latex",
  ltx: "latex",
  latex: "latex",
  rst: "restructuredtext",
  adoc: "asciidoc",
  asciidoc: "asciidoc",
  asc: "asciidoc",
  typ: "typst",
  txt: "plain",
  text: "plain",
};

/**
 * The syntax of a file: by its language id where that says more than plain text, else by the extension of its name
 * (a path or an address), else plain.
 */
export function syntaxOf(name: string, languageId?: string): Syntax {
  const known = byLanguageId[languageId ?? ""];
  if (known !== undefined && known !== "plain") return known;
  const bare = name.replace(/[?#].*$/, "");
  const extension = bare.slice(bare.lastIndexOf(".") + 1).toLowerCase();
  return byExtension[extension] ?? known ?? "plain";
}
