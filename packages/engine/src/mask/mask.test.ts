import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seen } from "../../test/seen.ts";
import { mask } from "./mask.ts";
import { syntaxes, syntaxOf } from "./syntax.ts";

describe("markdown", () => {
  test.each([
    ["emphasis reads as nothing", "*Reforma* and __La Jornada__", "Reforma and La Jornada"],
    ["an underscore inside a word stays", "snake_case", "snake_case"],
    ["code is hidden", "a `x (Pape 1997)` b", "a ▒ b"],
    ["code with longer marks", "a ``x ` y`` b", "a ▒ b"],
    ["an unclosed mark hides nothing", "a ` b (Pape 1997)", "a ` b (Pape 1997)"],
    ["fences are hidden", "a\n```r\nx\n```\nb", "a\n▒\n▒\n▒\nb"],
    ["links leave their words", "[Pape 1997](https://x.org/a_(1))!", "Pape 1997!"],
    ["a bracket that is no link stays", "[see Pape 1997]", "[see Pape 1997]"],
    ["footnote marks vanish", "quote[^1] is\n\n[^1]: Pape", "quote is\n\n Pape"],
    ["images are hidden", "a ![map (X 1997)](m.png) b", "a ▒ b"],
    ["comments are hidden", "a <!-- x --> b", "a ▒ b"],
    ["tags read as nothing", "<em>Reforma</em>", "Reforma"],
    ["math is hidden, money is not", "$x_1$ costs $5 and $6", "▒ costs $5 and $6"],
    ["escapes", "\\$5 \\& \\*", "$5 & *"],
    ["character references", "Smith &amp; Jones", "Smith & Jones"],
    ["quotes", "> Pape\n> 1997", " Pape\n 1997"],
    ["front matter", "---\ntitle: x\n---\nText", "▒\n▒\n▒\nText"],
    ["bare addresses", "see https://x.org/2004. Yes", "see ▒. Yes"],
  ])("%s", (_why, text, expected) => {
    expect(seen(text, "markdown")).toBe(expected);
  });
});

describe("latex", () => {
  test.each([
    ["formatting reads on", "\\emph{Reforma} and \\textbf{x}", "Reforma and x"],
    ["accents are their letters", "Mu\\~noz, D{\\'\\i}ez, \\\"{u}ber, Pe\\~{n}a", "Muñoz, Díez, über, Peña"],
    ["escaped signs", "Smith \\& Jones, 5\\%", "Smith & Jones, 5%"],
    ["ties are blanks", "Pape~1997", "Pape 1997"],
    ["comments are hidden", "a % (Pape 1997)\nb", "a ▒\nb"],
    ["the preamble is hidden", "\\title{x}\n\\begin{document}\ny", "▒\n▒\ny"],
    ["math is hidden", "a $x$ \\(y\\) \\[z\\] b", "a ▒ ▒ ▒ b"],
    ["machinery is hidden", "a\\label{sec:2004} \\ref{x} b", "a▒ ▒ b"],
    ["verbatim is hidden", "\\begin{verbatim}(Pape 1997)\\end{verbatim}", "▒"],
    ["cites stay to be read", "\\citep[12]{pape1997}", "\\citep[12]{pape1997}"],
  ])("%s", (_why, text, expected) => {
    expect(seen(text, "latex")).toBe(expected);
  });
});

test.each([
  ["paper.md", undefined, "markdown"],
  ["file:///a/paper.QMD", "plaintext", "markdown"],
  ["paper.tex", undefined, "latex"],
  ["notes", "markdown", "markdown"],
  ["notes.txt", undefined, "plain"],
  ["notes.rst", undefined, "restructuredtext"],
  ["notes.adoc", "plaintext", "asciidoc"],
  ["notes.asc", "asciidoc", "asciidoc"],
  ["paper.typ", undefined, "typst"],
  ["unknown.xyz", undefined, "plain"],
])("the syntax of %s (%s) is %s", (name, languageId, syntax) => {
  expect(syntaxOf(name, languageId)).toBe(syntax);
});

const noise = fc.array(
  fc.oneof(
    fc.constantFrom(
      "`",
      "```",
      "$",
      "$$",
      "[",
      "](",
      ")",
      "<!--",
      "-->",
      "\\",
      "{",
      "}",
      "\\begin{document}",
      "---\n",
      "*",
      "_",
      "\n\n",
      "%",
      "a",
      "\\'e",
      "::\n",
      "\n  ",
      ".. ",
      "----\n",
      "#f(",
      "#f[",
      '"',
      "/*",
      "\ud83d",
    ),
    fc.string(),
  ),
  { maxLength: 40 },
);

test("a mask is as long as its text, keeps line ends, and shows only what stood there or a letter it spells", () => {
  fc.assert(
    fc.property(noise, fc.constantFrom(...syntaxes), (pieces, syntax) => {
      const text = pieces.join("");
      const prose = mask(text, syntax);
      expect(prose.length).toBe(text.length);
      for (let at = 0; at < text.length; at += 1) if (text[at] === "\n") expect(prose[at]).toBe("\n");
      if (syntax === "plain" && !/\/\/|www|doi|\*/i.test(text)) expect(prose).toBe(text);
    }),
  );
});
