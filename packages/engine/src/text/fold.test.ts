import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../../test/texts.ts";
import { fold, foldSpelledOut } from "./fold.ts";

test.each([
  ["accents", "Díez", "diez"],
  ["decomposed accents", "Díez".normalize("NFD"), "diez"],
  ["a dotless i with an accent", "D\u0131\u0301ez", "diez"],
  ["grave", "Bondì", "bondi"],
  ["straight and curly apostrophes", "O'Brien O’Brien", "obrien obrien"],
  ["letters without accents", "Łoś Øster Straße Ærø Đorđe Þór ħ ŋ", "los oster strasse aero dorde thor h n"],
  ["dashes", "Pérez‑Liñán", "perez-linan"],
  ["blanks of every kind", " van\u00a0der\u2009 Berg\n", "van der berg"],
  ["full-width letters", "ＷＴＯ", "wto"],
])("%s", (_why, text, expected) => {
  expect(fold(text)).toBe(expected);
});

test.each([
  ["German", "Müller", "mueller"],
  ["decomposed", "Müller".normalize("NFD"), "mueller"],
  ["Nordic", "Åsa Jørgensen", "aasa joergensen"],
  ["none", "Díez", null],
  ["plain", "Mueller", null],
])("letters as two: %s", (_why, text, expected) => {
  expect(foldSpelledOut(text)).toBe(expected);
});

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(anyText(12), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
