import { describe, expect, test } from "vitest";
import { drawn, entriesOf, expectEntries } from "../../test/listed.ts";
import { readDocument } from "../document.ts";

describe("headings", () => {
  test.each([
    ["Markdown", "## References"],
    ["with closing signs", "# Works Cited ##"],
    ["bold", "**References**"],
    ["bold, with a colon", "**References:**"],
    ["numbered", "6. References"],
    ["numbered and bold", "**6. Literature cited**"],
    ["numbered in Roman", "## VI. Bibliography"],
    ["with a section number", "## 4.2 Reference list"],
    ["with an attribute", "# References {#refs .unnumbered}"],
    ["capitals", "REFERENCES"],
    ["Spanish", "## Bibliografía"],
    ["Spanish, decomposed", "## Bibliografía".normalize("NFD")],
    ["Spanish, two words", "**Referencias bibliográficas**"],
    ["Spanish, works", "# Obras citadas"],
    ["Spanish, sources", "Fuentes"],
    ["French", "## Références"],
    ["French, works", "## Ouvrages cités"],
    ["French, a choice", "## Bibliographie sélective"],
    ["French, numbered", "4. Sources et bibliographie"],
    ["with notes", "## References and Notes"],
    ["Spanish, with notes", "Referencias y notas"],
    ["Spanish, consulted", "## Fuentes consultadas"],
    ["Spanish, cited", "Referencias citadas"],
    ["Spanish, two kinds", "**VII. Fuentes y bibliografía consultada**"],
    ["English, a choice", "## Selected bibliography and further reading"],
    ["German", "## Literatur"],
    ["German, sources", "# Literatur und Quellenverzeichnis"],
    ["Portuguese", "## Bibliografia e referências"],
    ["Portuguese, two words", "Referências bibliográficas"],
    ["Spanish, to consult", "Fuentes de consulta"],
    ["Italian", "Riferimenti bibliografici"],
    ["Italian, works", "## Opere citate"],
    ["a letter before", "B. Literature cited"],
    ["French, bibliography", "Bibliographie :"],
    ["with endnotes", "# Endnotes and references"],
    ["Spanish, the press first", "## Hemerografía y bibliografía"],
    ["Spanish, of documents", "Referencias bibliográficas y documentales"],
    ["French, where to find it", "# Repères bibliographiques"],
    ["French, some of it", "## Éléments de bibliographie"],
    ["German, both", "Quellen- und Literaturverzeichnis"],
  ])("%s", (_why, heading) => {
    const text = `Text (Welland 2004).\n\n${heading}\n\nWelland, Ruth. 2004. Who Watches?\n`;
    expect(readDocument(text, "markdown").list).toMatchObject({ spans: [{ start: 22 }, { end: text.length - 1 }], line: 3 });
  });

  test.each([
    ["a section", "\\section*{References}"],
    ["a chapter in Spanish", "\\chapter{Bibliograf\\'{\\i}a}"],
    ["bold", "\\textbf{References}"],
  ])("LaTeX: %s", (_why, heading) => {
    expect(entriesOf(`\\begin{document}\nText.\n\n${heading}\n\nWelland, Ruth. 2004. Who?\n`, "latex").map(drawn)).toEqual([
      "Welland | Ruth: 2004, Who?",
    ]);
  });

  test.each([
    ["no heading", "Welland, Ruth. 2004. Who Watches?\n"],
    ["the word in a sentence", "These are the References of note.\n\nWelland, Ruth. 2004. Who Watches?\n"],
    ["a kind of works without a word that says which", "## Works\n\nWelland, Ruth. 2004. Who Watches?\n"],
    ["more than a heading", "References to the lake\n\nWelland, Ruth. 2004. Who Watches?\n"],
    ["the end of a broken line", "This is what he took from the older\nliterature.\n\nWelland, Ruth. 2004. Who Watches?\n"],
    ["the end of a broken line, with CRLF", "All of it is in the\r\nreferences.\r\n\r\nWelland, Ruth. 2004. Who Watches?\r\n"],
    ["another heading", "## Notes\n\nWelland, Ruth. 2004. Who Watches?\n"],
    ["nothing under it", "## References\n"],
    ["nothing under it that reads as an entry", "## References\n\nTo be done.\n\nNone.\n"],
    ["inside code", "```\n## References\n\nWelland, Ruth. 2004. Who?\n```\n"],
  ])("no list: %s", (_why, text) => {
    expect(readDocument(text, "markdown").list).toBeNull();
  });

  test.each([
    ["as it is named", "Para saber más", "## Para saber más"],
    ["in capitals, without its accent", "Para saber más", "PARA SABER MAS"],
    ["decomposed", "Para saber más", "## Para saber más".normalize("NFD")],
    ["numbered and bold, with a colon", "lecturas de apoyo", "**7. Lecturas de apoyo:**"],
    ["named with its markup", "## **Lecturas de apoyo** ##", "Lecturas de apoyo"],
    ["an apostrophe of another kind", "Voies d’accès", "# Voies d'accès"],
    ["no word without an accent", "Évé", "## ÉVÉ"],
    ["Chinese", "參考文獻", "## 參考文獻"],
    ["Korean", "참고문헌", "## 참고문헌"],
    ["Russian", "Источники и литература", "ИСТОЧНИКИ И ЛИТЕРАТУРА"],
    ["signs of a pattern", "Further (study) [a-z]*", "## Further (study) [a-z]*"],
    ["what may be prose elsewhere", "Sources", "## Sources"],
  ])("named by a house: %s", (_why, house, heading) => {
    const text = `Text (Welland 2004).\n\n${heading}\n\nWelland, Ruth. 2004. Who Watches?\n`;
    expect(readDocument(text, "markdown", null, ["Other", house]).list).toMatchObject({ spans: [{ start: 22 }, {}], line: 3 });
    if (house !== "Sources") expect(readDocument(text, "markdown").list).toBeNull();
  });

  test.each([
    ["in a sentence", "Lecturas", "Lecturas de lagos"],
    ["another one", "Lecturas", "## Notes"],
    ["without a letter", "***", "***"],
    ["longer than any heading", "Lecturas ".repeat(2000), `## ${"Lecturas ".repeat(2000)}`],
  ])("no list: a house's heading, %s", (_why, house, line) => {
    expect(readDocument(`${line}\n\nWelland, Ruth. 2004. Who Watches?\n`, "markdown", null, [house]).list).toBeNull();
  });

  test("a heading opens the list, and the next of its level ends it", () => {
    expectEntries(
      "## References\n\n### Books\n\n«Tan, W. 1999. Ice.»\n\n### Papers\n\n«Tan, W. 2001. Snow.»\n\n## Annex\n\nNot, A. 2002. Here.\n",
    );
  });
});

describe("the lists of several chapters are one", () => {
  const first = "## References\n\n«Tan, W. 1999. Ice.»\n\n«———. 2001. Snow.»\n\n";
  test.each([
    ["each up to the next heading", `${first}## Two\n\nTan (1999) held so.\n\n## References\n\n«Lind, A. 2002. Eels.»\n`],
    ["a work of both is one", `${first}## References\n\nTan, Wei. 1999. Ice.\n\n«———. 2003. Fog.»\n\n«Lind, A. 2002. Eels.»\n`],
    [
      "bare headings, with prose between",
      "References\n\n«Tan, W. 1999. Ice.»\n\nTwo\n\nTan (1999) held that all lakes freeze.\n\nReferences\n\n«Lind, A. 2002. Eels.»\n",
    ],
    [
      "a heading with prose under it alone opens none",
      "## References\n\nTan (1999) lists them all.\n\n## References\n\n«Lind, A. 2002. Eels.»\n",
    ],
  ])("%s", (_why, text) => {
    expectEntries(text);
  });

  test.each([
    ["alone", "Text.\n\n### Lectures complémentaires\n\n* «Tan et al. (2012). Ice.»\n\n* «Lind, A. (2017). Eels.»\n"],
    ["after a list", "## References\n\n«Tan, W. 1999. Ice.»\n\n## Further reading\n\n«Lind, A. 2002. Eels.»\n"],
    ["after a list, bare", "Referencias\n\n«Tan, W. 1999. Ice.»\n\nLecturas recomendadas\n\n«Lind, A. 2002. Eels.»\n"],
    ["prose", "## References\n\n«Tan, W. 1999. Ice.»\n\n## Further reading\n\nTan (1999) wrote of them all, and much more.\n"],
    ["a sentence", "Further reading of the text shows it.\n\nTan, W. 1999. Ice.\n"],
  ])("works that a paper need not cite: %s", (_why, text) => {
    expectEntries(text);
  });

  test.each([
    ["Sources", "## Sources\n\n«Tan, W. 1999. Ice.»\n"],
    ["Sources by what they are", "## Primary sources\n\n«Tan, W. 1999. Ice.»\n\n## Secondary sources\n\n«Lind, A. 2002. Eels.»\n"],
    [
      "such parts of a list",
      "## Bibliografía\n\n### Fuentes primarias\n\n«Tan, W. 1999. Ice.»\n\n### Textos impresos\n\n«Lind, A. 2002. Eels.»\n",
    ],
    ["Literature", "Literature\n\n«Tan, W. 1999. Ice.»\n"],
    ["a part of a list", "## References\n\n### Literature\n\n«Tan, W. 1999. Ice.»\n\n### Sources\n\n«Lind, A. 2002. Eels.»\n"],
    [
      "a section of prose",
      "## Sources\n\nThe sources are many and old. In 1999 Tan wrote of them.\n\nTan (1999) held that all lakes freeze.\n",
    ],
  ])("what may be a list is one where entries stand under it: %s", (_why, text) => {
    expectEntries(text);
  });
});

describe("what is one entry", () => {
  test.each([
    ["a blank line between", "References\n\n«Tan, Wei. 1999. Ice.»\n\n«Welland, Ruth. 2004. Who?»\n"],
    ["a line each", "References\n«Tan, Wei. 1999. Ice.»\n«Welland, Ruth. 2004. Who?»\n"],
    ["hanging lines", "References\n\n«Tan, Wei. 1999. Ice roads and\n    the people on them.»\n«Welland, Ruth. 2004. Who\n    watches?»\n"],
    [
      "lines broken anyhow",
      "References\n\n«Tan, Wei. 1999. Ice roads and\nthe people on them. Lakeside:\nReed Press.»\n\n«Welland, Ruth. 2004. Who?»\n",
    ],
    [
      "hanging lines that end anyhow",
      "References\n\n«Tan, W. (1999). Ice. https://doi.org/10.5555/ice-\n    roads.x»\n«Lind, A. (2001). Eels and\n    reeds. Shores.»\n«LKC. (2003). Lakes\n    and dikes.»\n",
    ],
    [
      "the author on a line, the works under it",
      "References\n\n«Tan, Wei M.\n  1987 Ice Roads. Reed.»\n  «1991 Snow. Quay\n    Press.»\n«Lind, Ada, and Ole Berg\n  2013a Eels.»\n  «2013b Reeds.»\n",
    ],
    [
      "the author on a line, the works flush under it",
      "## References\n\n«Tan, Wei M.  \n1987. *Ice Roads*. Reed.»  \n«1991. Snow. Quay.»\n\n«Lind, Ada, and Ole Berg  \n2013a. Eels.»\n",
    ],
    [
      "wrapped, a line that begins like authors",
      "References\n\n«Tan, W. 1999. Ice roads.\nShores, Lakes and Dikes 12.»\n\n«Lind, A. 2001. Eels.»\n\n«Berg, O. 2003. Fog.»\n",
    ],
    ["broken off by a page", "References\n\n«Tan, W. 1999. Ice roads and the people\n\nwho walk them. Reed.»\n\n«Lind, A. 2001. Eels.»\n"],
    ["stars", "## References\n\n* «Tan, Wei. 1999. *Ice\n  roads*.»\n* «Welland, Ruth. 2004. Who?»\n"],
    [
      "the text of a footnote before, between and after",
      "## References\n\n[^1]: As in Lind (2001).\n\n«Tan, Wei. 1999. Ice.»\n\n[^2]: Moreau, Élodie. 2003. Dikes.\nMore of it.\n\n    Welland (2005).\n\n«Welland, Ruth. 2004. Who?»\n\n[^b]: Lind, Ada. 2001. Eels.\n",
    ],
    ["list marks", "## References\n\n- «Tan, Wei. 1999. Ice.»\n- «Welland, Ruth. 2004. Who?»\n"],
    ["numbers", "## References\n\n1. «Tan, Wei. 1999. Ice.»\n2. «Welland, Ruth. 2004. Who?»\n"],
    ["numbers in brackets", "## References\n\n[1] «Tan, Wei. 1999. Ice.»\n[2] «Welland, Ruth. 2004. Who?»\n"],
    ["carriage returns", "References\r\n\r\n«Tan, Wei. 1999. Ice roads\r\n    and more.»\r\n«Welland, Ruth. 2004. Who?»\r\n"],
    ["an entry without a year", "References\n\n«Tan, Wei. Ice.»\n\n«Welland, Ruth. 2004. Who?»\n"],
    ["a line without names is passed over", "References\n\nfrom many books\n\n«Welland, Ruth. 2004. Who?»\n"],
    ["a line under the heading", "References\n==========\n\n«Tan, Wei. 1999. Ice.»\n"],
    ["notes after it", "References\n\n«Tan, Wei. 1999. Ice.»\n\n[1] See Tan, in Welland (2004).\n\n[2] Not here (2005).\n"],
    ["no last line end", "References\n\n«Welland, Ruth. 2004. Who?»"],
  ])("%s", (_why, text) => {
    expectEntries(text);
    expectEntries(text.replace(/^## /, ""), "plain");
  });

  test("numbered, on their lines", () => {
    const entries = entriesOf("One.\n\nReferences\n\nTan, Wei. 1999. Ice.\n\nWelland, Ruth. 2004. Who?\n");
    expect(entries.map(({ key, line }) => `${key} on ${line}`)).toEqual(["list:1 on 5", "list:2 on 7"]);
  });
});
