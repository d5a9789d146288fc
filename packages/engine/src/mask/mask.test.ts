import fc from "fast-check";
import { expect, test } from "vitest";
import { mask } from "./mask.ts";
import { syntaxes, syntaxOf } from "./syntax.ts";

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

test("what is left of LaTeX in plain text reads as it prints", () => {
  expect(mask("Welsh~\\& Pape~2004 in ~30 rows", "plain")).toBe("Welsh \u0001& Pape 2004 in ~30 rows");
});

test("comments in plain text are hidden, and nothing where they do not end", () => {
  expect(mask("a <!-- x --> b <!-- y", "plain")).toBe(`a ${"\0".repeat(10)} b <!-- y`);
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
      if (syntax === "plain" && !/\/\/|www|doi|[*~\\]|<!--/i.test(text)) expect(prose).toBe(text);
    }),
  );
});
