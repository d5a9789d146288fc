import { expect, test } from "vitest";
import { said } from "../../test/resolved.ts";
import { bib } from "../../test/sources.ts";

/** What a citation turns out to be, given one entry of the paper's own list and a library. */
function joined(text: string, line: string, library: string): string {
  return said(`${text}\n\n## References\n\n${line}\n`, [bib(library)]);
}

const worker = (key: string, year: string): string =>
  `@book{${key}, author = {Lind, Ada}, title = {The Blackcoated Ferryman of Quay}, year = {${year}}}`;

test.each([
  [
    "an address in a title, which a list prints as such",
    "(Ham, 2013)",
    "Ham, K. (2013). Open Reeds (version 2.5). http://reeds.example.org. Free, open-source tool for lakes. Quay.",
    "@misc{reeds, author = {Kelli Ham}, title = {Open Reeds (version 2.5). http://reeds.example.org. Free, open-source tool for lakes}, year = 2013}",
    "known reeds",
  ],
  [
    "a part of a body after a colon",
    "(LKC: Office of High Lakes, 2019)",
    "LKC: Office of High Lakes. (2019). Report on the mission to the lakes of the north. Quay.",
    "@report{lakes, author = {{LKC: Office of High Lakes}}, title = {Report on the mission to the lakes of the north}, year = 2019}",
    "known lakes",
  ],
  [
    "no date, where the library has one",
    "(Lind, n.d.)",
    "Lind, A. (n.d.). The blackcoated ferryman of Quay. Reed.",
    worker("ferry", "1989"),
    "known ferry",
  ],
  [
    "no date, where the library has two",
    "(Lind, n.d.)",
    "Lind, A. (n.d.). The blackcoated ferryman of Quay. Reed.",
    worker("ferry", "1989") + worker("ferry2", "1999"),
    "known list:1",
  ],
  [
    "no date, and another title",
    "(Lind, n.d.)",
    "Lind, A. (n.d.). The blackcoated ferryman. Reed.",
    worker("ferry", "1989"),
    "known list:1",
  ],
  [
    "a date that the library alone has",
    "(Lind, 1989)",
    "LIND, A. The blackcoated ferryman of Quay. [S.l.: S.n.].",
    worker("ferry", "1989"),
    "known ferry",
  ],
  [
    "a date that the library alone has, of two works of an author",
    "(Lind, 1989; Lind, 1990)",
    "LIND, A. The blackcoated ferryman of Quay. [S.l.: S.n.].\n\nLIND, A.; TAN, W.; BERG, O. Who moors the ferries of Quay. [S.l.: S.n.].",
    `${worker("ferry", "1989")}@misc{moor, author = {Lind, A and Tan, W and Berg, O}, title = {Who Moors the Ferries of Quay}, year = 1990}`,
    "known ferry; known moor",
  ],
  [
    "no date, and more after the title",
    "(Lind s. f.)",
    "Lind, Ada, s. f., The blackcoated ferryman of Quay, Reed Press.",
    worker("ferry", "89"),
    "known ferry",
  ],
  [
    "a comma before what a company is",
    "(Reed Software, Inc., 2014)",
    "REED SOFTWARE, Inc. Reckoner: a program for tides and moorings. [S.l.: S.n.].",
    "@manual{reckoner, author = {{Reed Software, Inc.}}, title = {Reckoner: A Program for Tides and Moorings}, year = 2014}",
    "known reckoner",
  ],
  [
    "nothing but the publisher of a volume",
    "(LKC, 2017)",
    "LKC (ed.) (2017) Quay : Reed Press.",
    "@book{uneven, editor = {{LKC}}, title = {Uneven: The Lakes and Who Owns Them}, publisher = {Quay: Reed Press}, year = 2017}",
    "known uneven",
  ],
  ["another date", "(Lind, 1979)", "Lind, A. (1979). The blackcoated ferryman of Quay. Reed.", worker("ferry", "1989"), "known list:1"],
])("list and library have one work: %s", (_why, text, line, library, expected) => {
  expect(joined(text, line, library)).toBe(expected);
});
