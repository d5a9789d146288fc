import { expect, test } from "vitest";
import { namedCharacter } from "./html-characters.ts";

test.each([
  ["a sign", "amp", "&"],
  ["a letter with its accent", "Eacute", "É"],
  ["a letter of its own", "oslash", "ø"],
  ["a sign of measures", "deg", "°"],
  ["with a number", "sup2", "²"],
  ["a Greek letter", "beta", "β"],
  ["a Greek capital", "Omega", "Ω"],
  ["the sigma that ends a word", "sigmaf", "ς"],
  ["no accent of that letter", "qacute", null],
  ["no name", "lake", null],
])("%s", (_why, name, character) => {
  expect(namedCharacter(name)).toBe(character);
});
