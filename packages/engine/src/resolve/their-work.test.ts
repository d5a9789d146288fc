import { expect, test } from "vitest";
import { said } from "../../test/resolved.ts";
import { bib } from "../../test/sources.ts";

const library = bib(
  "@book{tan2010, author = {Tan, Wei}, title = {Mudlands: Ice and Reeds}, year = 2010}" +
    "@book{obrien2011, author = {O’Brien, Ada}, title = {The Long Tide}, year = 2011}",
);

test.each([
  ["in italics", "So in Tan's *Mudlands* (2010).", "known tan2010"],
  ["as a sentence begins", "Tan’s *Mudlands* (2010) is a book.", "known tan2010"],
  ["in full", "Wei Tan’s *Mudlands* (2010) is a book.", "known tan2010"],
  ["plain", "So in Tan’s Mudlands (2010).", "known tan2010"],
  ["an article aside, and a name with a mark", "So in O’Brien’s *Long Tide* (2011).", "known obrien2011"],
])("whose work it is and what it is called: %s", (_why, text, expected) => {
  expect(said(text, [library])).toBe(expected);
});

test.each([
  ["another title", "Tan’s *Highlands* (2010) is a film."],
  ["the beginning of a word", "Tan’s *Mud* (2010) is a film."],
  ["another year", "Tan’s *Mudlands* (2004) is a film."],
  ["somebody else's", "Lind’s *Mudlands* (2010) is a film."],
])("and nothing: %s", (_why, text) => {
  expect(said(text, [library])).toBe("");
});
