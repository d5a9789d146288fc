import { describe, expect, test } from "vitest";
import { isToldNow } from "./present.ts";

describe("what is told in the present of a name and its year", () => {
  test.each([
    ["a verb", " ranks the ports by size.", true],
    ["after an adverb", " rarely quotes anybody.", true],
    ["what it has", " has six of them.", true],
    ["in Spanish", " tiene otra cifra.", true],
    ["a verb in Spanish", " recorre los puertos.", true],
    ["of several", " recorren la costa.", true],
    ["a verb in French", " ne suit pas la côte.", true],
    ["the past in French", " pollua les côtes.", false],
    ["the past in Spanish", " arrasó la costa.", false],
    ["what things do in Spanish", " marca el fin de la época.", false],
    ["the past", " ranked the ports.", false],
    ["what has become of it", " has changed the port.", false],
    ["what things do as well", " remains contested.", false],
    ["a noun before its verb", " victims were moved.", false],
    ["the end of the sentence", " ranks.", false],
  ])("%s", (_why, after, is) => {
    expect(isToldNow(`Tan (2004)${after}`, "Tan (2004)".length)).toBe(is);
  });
});
