import { expect, test } from "vitest";
import { mask } from "../../mask/mask.ts";
import { findCitations } from "../find.ts";

/** What the writing shows of each citation, in order: `form`, `doubt` or `library`. */
function shown(text: string): string {
  return findCitations(text, mask(text, "markdown"), "markdown")
    .map(({ needs }) => needs)
    .join(" ");
}

test.each([
  ["what it is on, after another", "See Tan (1968: 4) on commons, and, on Java, Berg (2013).", "form doubt"],
  ["what it is on, after a word that points", "Voir, sur Java, Berg (2014).", "form"],
  ["figures of two years", "There were 2,001 units (1999: 1850) there.", "title"],
])("in doubt: %s", (_why, text, needs) => {
  expect(shown(text)).toBe(needs);
});

test.each([
  ["a row of things of a kind", "The battles of Jena (1806), Lark (1866) and Sedan (1870) frame it.", "library library library"],
  ["what is so in a place", "The referendums in Norway (1972 and 1994) rejected it.", "library library"],
  ["a hall", "The Tarn Opera House (1973) cost too much.", "library"],
  ["its own year of a law", "Kenya’s constitution (2010, ch. 11) devolves it.", "title"],
])("nothing: %s", (_why, text, needs) => {
  expect(shown(text)).toBe(needs);
});
