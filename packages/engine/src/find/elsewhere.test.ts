import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { paper, told } from "../../test/checked.ts";
import { readDocument } from "../document.ts";

describe("a work that the text itself says is not listed is never a problem", () => {
  test.each([
    ["APA", "(«Lister, 1867», as cited in Welland, 2004)"],
    ["in a sentence", "«Lister (1867», as cited in Welland, 2004) said so"],
    ["in two brackets", "«Lister (1867»), as cited in Welland (2004), said so"],
    ["quoted, with a page", "(«Lister, 1867, p. 3», quoted in Welland, 2004)"],
    ["after a semicolon", "(«Lister 1867»; cited by Welland 2004)"],
    ["Latin", "(«Lister 1867» apud Welland 2004)"],
    ["Spanish", "(«Lister, 1867», citado en Welland, 2004)"],
    ["Spanish, by somebody", "Según «Lister (1867», citado por Welland, 2004)"],
    ["Spanish, APA", "(«Lister, 1867», como se citó en Welland, 2004)"],
    ["French", "(«Lister, 1867», cité par Welland, 2004)"],
    ["French, decomposed", "(«Lister, 1867», citée dans Welland, 2004)".normalize("NFD")],
    ["in another's work", "(«Lister 1867» in Welland 2004)"],
    ["in another's work, Spanish", "(«Lister, 1867» en Welland, 2004; «Stein 1901» en Welland 2004: 3)"],
    ["in another's work, French", "(«Lister, 1867, p. 3» dans Welland, 2004)"],
    ["in another's work, Portuguese", "(«Lister, 1867» em Welland, 2004; «Stein 1901», citado em Welland, 2004)"],
    ["the other way round", "(Welland 2004, citing «Lister 1867»)"],
    ["a row of years", "(«Lister 1867», «1870», as cited in Welland 2004)"],
    ["a year near one of the same name", "(«Tan 1998», as cited in Welland 2004)"],
    ["what was not published", "(«Tan 1998»; unpublished data)"],
    ["Portuguese, what was not published", "(«Stein, 2001», dados não publicados)"],
  ])("%s", (_why, drawn) => {
    const { text, spans } = marked(drawn);
    const found = readDocument(text, "markdown").citations.filter(({ needs }) => needs === "elsewhere");
    expect(found.map((mention) => mention.text)).toEqual(spans.map((span) => span.text));
    expect(told(paper(text))).toEqual([]);
  });

  test.each([
    ["a verb of the author's own", "Lister (1867) cited in passing what others had said."],
    ["the other work", "(Lister 1867; Welland 2003, as others say)"],
    ["a place in time", "(Welland 2004, in the year 2005)"],
    ["in a language", "(Lister 1867, in Spanish)"],
    ["what goes on in Spanish and French", "(Lister, 1867 en Perú; Lister 1867 en la edición de 2004; Lister, 1867 dans Le Monde)"],
  ])("but not %s", (_why, text) => {
    expect(readDocument(text, "markdown").citations.filter(({ needs }) => needs === "elsewhere")).toEqual([]);
  });

  test.each([
    ["a personal communication", "(«Tan 1998», personal communication)"],
    ["on a day", "(«R. Lister, personal communication, June 2, 1998»)"],
    ["Spanish", "(«Lister, 1998», comunicación personal)"],
    ["French", "(«Lister, 1998», communication personnelle)"],
    ["Portuguese", "(«Lister, 1998», comunicação pessoal)"],
    ["cut short", "(«Lister 1998», pers. comm.)"],
  ])("what somebody told the author: %s", (_why, drawn) => {
    const { text, spans } = marked(drawn);
    const found = readDocument(text, "markdown").citations.filter(({ needs }) => needs === "told");
    expect(found.map((mention) => mention.text)).toEqual(spans.map((span) => span.text));
  });

  test("the work that has it is looked up as ever", () => {
    expect(told(paper("(Lister, 1867, as cited in Welland, 2003)"))).toEqual([
      "citation.mismatch: Text says Welland 2003, list says Welland 2004 (line 7). Which is right?",
    ]);
  });
});
