import { expect, test } from "vitest";
import { bib, book } from "../../test/sources.ts";
import { readDocument } from "../document.ts";
import { libraryOf } from "../resolve/library-of.ts";
import { resolveCitations } from "../resolve/resolve.ts";
import { withAcronym } from "./with-acronym.ts";

test.each([
  ["round brackets", "Lakes Commission (LKC)", "Lakes Commission", "LKC"],
  ["square brackets, one word", "Greenpeace [GP]", "Greenpeace", "GP"],
  ["a small letter within", "PricewaterhouseCoopers (PwC)", "PricewaterhouseCoopers", "PwC"],
  ["beginnings of words", "Secretaría de Turismo (Sectur)", "Secretaría de Turismo", "Sectur"],
  ["the acronym first", "LKC (Lakes Commission)", "Lakes Commission", "LKC"],
  ["a small letter within, first", "ECtLR (European Court of Lake Rights)", "European Court of Lake Rights", "ECtLR"],
  ["a small letter within, last", "European Court of Lake Rights (ECtLR)", "European Court of Lake Rights", "ECtLR"],
  [
    "after another body",
    "Quay Watch and CLR (Council of Lakes and Reeds)",
    "Quay Watch and Council of Lakes and Reeds",
    "Quay Watch and CLR",
  ],
  ["beginnings of words first", "Sectur (Secretaría de Turismo)", "Secretaría de Turismo", "Sectur"],
  ["a short name", "Royal Commission on Ice and Reeds (Lind Commission)", "Royal Commission on Ice and Reeds", "Lind Commission"],
  ["with a number", "National Commission on Ice Floods [9/11 Commission]", "National Commission on Ice Floods", "9/11 Commission"],
  ["in French", "Commission royale des rivages (Commission Lind)", "Commission royale des rivages", "Commission Lind"],
])("an institution with its acronym: %s", (_why, printed, name, short) => {
  expect(withAcronym(printed)).toEqual({ name, short });
});

test.each([
  ["a country", "Ministry of Ports (Peru)"],
  ["whose it is", "Bureau of Eels (Ministry of Ports)"],
  ["no brackets", "Lakes Commission"],
  ["capitals that are a name's", "McDonald (Ministry of Ports)"],
  ["somebody's other name", "Tanari (Ada Lind)"],
])("and without one: %s", (_why, printed) => {
  expect(withAcronym(printed)).toBeNull();
});

test.each([
  ["Food and Agriculture Organization of the United Nations (FAO)", "FAO"],
  ["Food and Agriculture Organization of the United Nations (FAO)", "Food and Agriculture Organization of the United Nations"],
  ["PricewaterhouseCoopers (PwC)", "PwC"],
  ["PricewaterhouseCoopers (PwC)", "PricewaterhouseCoopers"],
  ["The Lakes Commission (LKC)", "Lakes Commission"],
  ["National Commission on Ice Floods (9/11 Commission)", "9/11 Commission"],
  ["National Commission on Ice Floods (9/11 Commission)", "National Commission on Ice Floods"],
  ["Royal Commission on Ice and Reeds [Lind Commission]", "Lind Commission"],
])("the record of %s is found by %s", (name, cited) => {
  const reading = readDocument(`So it is (${cited} 2015).`, "markdown");
  const said = resolveCitations(reading, libraryOf(reading, [bib(book("it", `{${name}}`, "2015"))]));
  expect(said.map(({ resolution }) => resolution.kind)).toEqual(["known"]);
});
