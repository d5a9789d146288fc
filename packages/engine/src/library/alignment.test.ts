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
  ["another date", "(Lind, 1979)", "Lind, A. (1979). The blackcoated ferryman of Quay. Reed.", worker("ferry", "1989"), "known list:1"],
])("list and library have one work: %s", (_why, text, line, library, expected) => {
  expect(joined(text, line, library)).toBe(expected);
});
