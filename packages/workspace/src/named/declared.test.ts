import { syntaxes } from "@concordat/engine";
import { marked } from "@concordat/marked";
import { wholeToParts } from "@concordat/marked/growth";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { declaredLibraries } from "./declared.ts";

const pathsOf = (...[text, syntax]: Parameters<typeof declaredLibraries>): readonly string[] =>
  declaredLibraries(text, syntax).map(({ path }) => path);

describe("front matter", () => {
  test.each([
    ["one file", "---\nbibliography: refs.bib\n---\n\nText.", ["refs.bib"]],
    ["quoted", '---\nbibliography: "my refs.bib"\n---\n', ["my refs.bib"]],
    ["a list", "---\nbibliography:\n  - a.bib\n  - sub/b.json\n---\n", ["a.bib", "sub/b.json"]],
    ["a list that is not indented", "---\nbibliography:\n- a.bib\n- b.bib\ntitle: T\n---\n", ["a.bib", "b.bib"]],
    ["an inline list", "---\nbibliography: [a.bib, 'b.bib']\n---\n", ["a.bib", "b.bib"]],
    ["closed by dots", "---\nbibliography: refs.bib\n...\n", ["refs.bib"]],
    ["spaces around", "---\nbibliography:    refs.bib   \n---\n", ["refs.bib"]],
    ["CRLF", "---\r\ntitle: T\r\nbibliography:\r\n  - a.bib\r\n  - b.bib\r\n---\r\n\r\nText.", ["a.bib", "b.bib"]],
    ["a byte-order mark", "\ufeff---\nbibliography: refs.bib\n---\n", ["refs.bib"]],
    ["a comment", "---\nbibliography: refs.bib # mine\n# bibliography: old.bib\n---\n", ["refs.bib"]],
    ["values that are no paths cost only themselves", "---\nbibliography: [a.bib, 3, null, {x: y}, '']\n---\n", ["a.bib"]],
    ["half-typed beside one file", "---\ntitle: [unclosed\nbibliography: refs.bib\n---\n", ["refs.bib"]],
    ["half-typed beside a quoted file", "---\ntitle: 'open\nbibliography: 'refs.bib'\n---\n", ["refs.bib"]],
    ["half-typed beside a list", "---\nbibliography:\n  - a.bib\n  - 'b.bib'\ntitle: [\n---\n", ["a.bib", "b.bib"]],
    ["half-typed with CRLF", "---\r\nbibliography:\r\n  - a.bib\r\n  - b.bib\r\ntitle: [\r\n---\r\n", ["a.bib", "b.bib"]],
    ["half-typed inline list", "---\nbibliography: [a.bib, b.bib\n---\n", ["a.bib", "b.bib"]],
    ["half-typed without a value", "---\nbibliography:\ntitle: [\n---\n", []],
    ["half-typed without the word", "---\ntitle: [\n---\n", []],
    ["no word for it", "---\ntitle: T\n---\n", []],
    ["empty", "---\n---\n", []],
    ["no mapping", "---\njust words\n---\n", []],
    ["never closed", "---\nbibliography: refs.bib\n", []],
    ["a further block, as Pandoc reads it", "Text.\n\n---\nbibliography: refs.bib\n---\n", ["refs.bib"]],
    ["two blocks", "---\nbibliography: a.bib\n---\n\nText.\n\n---\nbibliography: b.bib\n...\n", ["a.bib", "b.bib"]],
    ["rules between paragraphs", "Text.\n\n---\n\nbibliography: a.bib\n\n---\n", []],
    ["a block in code", "```\n\n---\nbibliography: a.bib\n---\n```\n", []],
    ["a block without a blank line before it", "Text.\n---\nbibliography: a.bib\n---\n", []],
    ["folded", "---\nbibliography: >-\n  refs.bib\n---\n", ["refs.bib"]],
    ["by an alias", "---\nx: &lib refs.bib\nbibliography: *lib\n---\n", ["refs.bib"]],
    ["a quoted word", "---\n'bibliography': refs.bib\n---\n", ["refs.bib"]],
    ["a flow mapping", "---\n{title: T, bibliography: [a.bib, b.bib]}\n---\n", ["a.bib", "b.bib"]],
    ["a tag", "---\nbibliography: !!str refs.bib\n---\n", ["refs.bib"]],
    ["of one format alone", "---\nformat:\n  pdf:\n    bibliography: refs.bib\n---\n", []],
    ["JSON is no front matter", '{"bibliography": "refs.bib"}\n\nText.', []],
    ["another tag elsewhere", "---\nparams: !r Sys.Date()\nbibliography: refs.bib\n---\n", ["refs.bib"]],
    ["none", "bibliography: refs.bib", []],
  ])("%s", (_why, text, paths) => {
    expect(pathsOf(text, "markdown")).toEqual(paths);
  });
});

describe("LaTeX", () => {
  test.each([
    ["BibTeX leaves the extension out", "\\bibliography{a,b}", ["a.bib", "b.bib"]],
    ["BibTeX with the extension", "\\bibliography{a.bib, sub/b.BIB}", ["a.bib", "sub/b.BIB"]],
    ["a dot in the name is no extension", "\\bibliography{refs.2024}", ["refs.2024.bib"]],
    ["a list over lines", "\\bibliography{\n  a, % mine\n  b}", ["a.bib", "b.bib"]],
    ["biblatex", "\\addbibresource{refs.bib}", ["refs.bib"]],
    ["biblatex with options", "\\addbibresource[label=x, datatype=bibtex]{refs.bib}", ["refs.bib"]],
    ["biblatex takes the name as it is", "\\addbibresource{refs}", ["refs"]],
    ["several commands, in order", "\\addbibresource{b.bib}\n\\addglobalbib{a.bib}\n\\addsectionbib{c.bib}", ["b.bib", "a.bib", "c.bib"]],
    ["commented out", "% \\bibliography{old}\n\\bibliography{new} % \\bibliography{older}", ["new.bib"]],
    ["a percent sign is no comment", "by 5\\% \\bibliography{a}", ["a.bib"]],
    ["CRLF", "% \\bibliography{old}\r\n\\bibliography{new}\r\n", ["new.bib"]],
    ["empty names", "\\bibliography{a,,b, }", ["a.bib", "b.bib"]],
    ["another command", "\\bibliographystyle{plain}\\nobibliography*", []],
    ["a list that is not printed", "\\nobibliography{x}", ["x.bib"]],
    ["code that is shown", "\\begin{verbatim}\n\\bibliography{a}\n\\end{verbatim}\\bibliography{b}", ["b.bib"]],
    ["code that never ends", "\\begin{comment}\\bibliography{a}", ["a.bib"]],
    ["options over lines", "\\addbibresource[\n  glob\n]{x.bib}", ["x.bib"]],
    ["never closed", "\\bibliography{a", []],
  ])("%s", (_why, text, paths) => {
    expect(pathsOf(text, "latex")).toEqual(paths);
  });

  test("is read in time that grows with the text", () => {
    expect(declaredLibraries("\\bibliography{a}".repeat(20_000), "latex")).toHaveLength(20_000);
    for (const piece of ["\\bibliography{a}", "\\bibliography{"])
      expect(wholeToParts((count) => declaredLibraries(piece.repeat(count), "latex"), 2500)).toBeLessThan(4);
  });
});

test.each([
  ["one file", "markdown", "---\nbibliography: «refs.bib»\n---\n"],
  ["not an earlier word that looks alike", "markdown", "---\ntitle: refs.bib\nbibliography: «refs.bib»\n---\nrefs.bib"],
  ["a list, the same name twice", "markdown", "---\r\nbibliography:\r\n  - «Díez.bib»\r\n  - '«Díez.bib»'\r\n---\r\n"],
  ["half-typed", "markdown", "---\ntitle: [\nbibliography: «refs.bib»\n---\n"],
  ["a byte-order mark", "markdown", "\ufeff---\nbibliography: «refs.bib»\n---\n"],
  ["LaTeX, after a comment of the same words", "latex", "% \\bibliography{a}\n\\bibliography{«a», \n  «b.bib»}"],
  ["reStructuredText", "restructuredtext", "x\n\n.. bibliography:: «refs.bib» «sub/more.bib»\n   :style: plain\n"],
  ["AsciiDoc", "asciidoc", "= Title\n:bibtex-file: «my refs.bib»\n:bibtex-style: apa\n"],
  ["Typst", "typst", '#bibliography("«refs.bib»", title: "refs.bib", style: "apa")'],
  ["Typst, several", "typst", '#bibliography(("«a.bib»", "«b.bib»"))'],
  ["LaTeX with options and an emoji", "latex", "\u{1f642} \\addbibresource[label={x}]{«a.bib»}"],
] as const)("where they are named: %s", (_why, syntax, drawn) => {
  const { text, spans } = marked(drawn);
  expect(declaredLibraries(text, syntax).map(({ start }) => start)).toEqual(spans.map(({ start }) => start));
});

test("a path spelled with escapes is placed where it is spelled", () => {
  const drawn = marked('---\nbibliography: «"D\\u00edez.bib"»\n---\n');
  expect(declaredLibraries(drawn.text, "markdown")).toMatchObject([{ path: "Díez.bib", start: drawn.spans[0]?.start }]);
});

test.each([
  ["R in YAML", "markdown", "---\nbibliography: !expr here::here('a.bib')\n---\n", "computed"],
  ["R in a text", "markdown", '---\nbibliography: "`r file.path(x)`"\n---\n', "computed"],
  ["a macro", "latex", "\\bibliography{\\texname}", "computed"],
  ["a macro in a path", "latex", "\\addbibresource{\\jobname.bib}", "computed"],
  ["a parameter", "latex", "\\newcommand\\mybib[1]{\\bibliography{#1}}", "computed"],
  ["an address", "markdown", "---\nbibliography: https://example.org/a.bib\n---\n", "address"],
  ["an address in LaTeX", "latex", "\\addbibresource[location=remote]{http://example.org/a.bib}", "address"],
  ["a path", "markdown", "---\nbibliography: r/a.bib\n---\n", "file"],
] as const)("what is no path: %s", (_why, syntax, text, kind) => {
  expect(declaredLibraries(text, syntax).map((library) => library.kind)).toEqual([kind]);
});

test("each syntax has its own words, and plain text has none", () => {
  const both = "---\nbibliography: a.bib\n---\n\\bibliography{b}";
  expect(pathsOf(both, "markdown")).toEqual(["a.bib"]);
  expect(pathsOf(both, "latex")).toEqual(["b.bib"]);
  for (const syntax of ["plain", "restructuredtext", "asciidoc", "typst"] as const) expect(pathsOf(both, syntax)).toEqual([]);
});

test("never throws, and gives only names", () => {
  const words = [
    "---\n",
    "---",
    "bibliography:",
    " [",
    "]",
    "\n",
    "\r\n",
    "- ",
    "a.bib",
    "'",
    '"',
    "&a",
    "*a",
    "{",
    "}",
    "%",
    "\\bibliography{",
    "#bibliography(",
    ".. bibliography:: ",
    ":bibtex-file: ",
    ",",
  ];
  const letter = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
  const pieces = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: letter, maxLength: 8 })), { maxLength: 20 });
  fc.assert(
    fc.property(pieces, fc.constantFrom(...syntaxes), (parts, syntax) => {
      for (const text of [parts.join(""), `---\n${parts.join("")}\n---\n`]) {
        for (const { path, start } of declaredLibraries(text, syntax)) {
          expect(path.trim()).not.toBe("");
          expect(start >= 0 && start < text.length).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});
