import { describe, expect, test } from "vitest";
import { mask } from "../../mask/mask.ts";
import { findCitations } from "../find.ts";

/** The words before each citation, its authors and what the writing shows of it: `see | Tan: form`. */
function led(text: string): string {
  return findCitations(text, mask(text, "markdown"), "markdown")
    .map(({ prefix, authors, etAl, needs }) => `${prefix} | ${authors.join("; ")}${etAl ? " et al." : ""}: ${needs}`)
    .join(", ");
}

describe("what leads to a source in a group shows one", () => {
  test.each([
    ["en", "for instance, most notably, among many others, inter alia, see, more recently, based on, own calculations based on"],
    [
      "en",
      "drawing on, adapted from, data from, source:, as reported in, by contrast, pace, echoing, on this point, for a critical review",
    ],
    ["en", "the classic statement is, see esp., for further discussion, as claimed by, the method outlined in, and in particular"],
    ["es", "por ejemplo, p. ej., entre muchos otros, en concreto, sobre todo, más recientemente, siguiendo a, a partir de, en base a"],
    ["es", "elaboración propia con datos de, fuente: adaptado de, la noción acuñada por, como muestra, en palabras de, al respecto"],
    ["fr", "par exemple, p. ex., entre autres, surtout, tout récemment, d’après, à partir de, à la suite de, inspiré de, sur ce point"],
    ["fr", "pour une synthèse, voir notamment, la notion forgée par, comme le note, dans la lignée de, et plus récemment, déjà chez"],
    ["pt", "por exemplo, entre outros, sobretudo, mais recentemente, com base em, adaptado de, citado por, na linha de"],
  ])("in %s: %s", (_, leads) => {
    for (const lead of leads.split(/(?<!see), /)) {
      expect(led(`(${lead} Tan 2001)`)).toBe(`${lead} | Tan: form`);
      expect(led(`(${lead}, Roe and Tan 2001: 4; Berg 2003)`)).toBe(`${lead} | Roe; Tan: form, null | Berg: form`);
    }
  });

  test.each([
    ["colleagues, whatever stands before", "(named after Tan et al. 2001)", "named after | Tan et al.: form"],
    ["a capital", "(Notably Tan 2001; Surtout Roe 2003)", "Notably | Tan: form, Surtout | Roe: form"],
    ["a capital, and a preposition", "(Adaptado de Tan, 2001; Repris de Roe, 2003)", "Adaptado de | Tan: form, Repris de | Roe: form"],
    ["a particle after the preposition", "(a partir de de la Roe 2001)", "a partir de | de la Roe: form"],
    ["a particle that may be the preposition", "(a partir de la Roe 2001)", "a partir | de la Roe: form"],
  ])("%s", (_, text, found) => {
    expect(led(text)).toBe(found);
  });

  test.each([
    ["what is told of", "(rebuilt long after Tarn 2001)", "rebuilt long after | Tarn: doubt"],
    ["when it was", "(after Tarn 2001)", "after | Tarn: doubt"],
    ["who directed it", "(dirigida por Tan, 2001)", "dirigida por | Tan: doubt"],
    ["who brought it out", "(published by Tan, 2001)", "published by | Tan: doubt"],
    ["a thing that stands for many", "(for example, the treaty of Tarn 2001)", "for example, the treaty of | Tarn: library"],
    ["a place that stands for many", "(notamment Rio 1992)", "notamment | Rio: library"],
    ["an acronym that stands for many", "(for example NAFTA 1994)", "for example | NAFTA: library"],
    ["one word of a phrase", "(the base Tan 2001)", "the base | Tan: doubt"],
  ])("but not %s", (_, text, found) => {
    expect(led(text)).toBe(found);
  });

  test("in time that goes with its length", () => {
    expect(led(`(${"see also but ".repeat(400)}treaty Tan 2001)`)).toContain("| Tan: ");
  });
});
