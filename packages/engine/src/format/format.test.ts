import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { describe, expect, test } from "vitest";
import { bib, book } from "../../test/sources.ts";
import { corpusSource } from "../corpus.ts";
import type { Entry } from "../library/entry.ts";
import { type CitationShape, formatCitation } from "./citation.ts";
import { formatLabel } from "./label.ts";
import { formatReference } from "./reference.ts";

const written = bib(
  book("tan", "Tan, Wei", "n.d.", "Undated") +
    book("lind", "Lind, Ada", "", "Dateless") +
    book("soon", "Lind, Ada", "forthcoming", "Otters") +
    book("berg2001", "van der Berg, Jr., Ada and Tan, Wei", "2001", "Are Dikes Enough?") +
    book("nobody2002", "", "2002", "A Canal") +
    book("a--key", "Tan, Wei", "2003", "") +
    book("a key", "", "2002", "") +
    "@report{lkc2009, author = {{Lakes Commission}}, shortauthor = {LKC}, year = 2009, title = {Lakes}, institution = {Lakes Commission}}\n" +
    "@book{eds2003, editor = {Welland, Ruth and Tan, Wei}, year = {2003b}, title = {Still Water}, publisher = {Reed Press}}\n" +
    "@article{doi2004, author = {Tan, Wei}, year = 2004, title = {“Ice” and Snow}, journal = {Shores}, doi = {https://doi.org/10.5555/x.1}}\n" +
    "@incollection{in2005, author = {Tan, Wei}, editor = {Lind, Ada and Welland, Ruth}, year = 2005, title = {Eels}, booktitle = {Fish}, pages = {3--9}}\n" +
    "@article{hh2005, journal = {Harbor Herald}, date = {2005-10-02}}\n" +
    "@newspaper{ht2005, author = {{Harbor Times}}, date = {2005-10}}\n" +
    "@newspaper{faro2006, author = {{El Faro}}, date = {2006-02-01}, title = {Mareas}, journal = {El Faro}}\n",
);

function entry(key: string): Entry {
  const found = [...corpusSource(miniCorpus, { declared: true }).entries, ...written.entries].find((one) => one.key === key);
  if (found === undefined) throw new Error(`No entry ${key}`);
  return found;
}

describe("labels", () => {
  test.each([
    ["one author", "welland2004", "Welland 2004"],
    ["two", "oneill1998", "O'Neill and Bäcker 1998"],
    ["three", "lindqvist2007", "Lindqvist et al. 2007"],
    ["a letter after the year", "okafor2003b", "Okafor 2003b"],
    ["a compound surname", "garcia-luna2011", "García Luna 2011"],
    ["an article without author and title", "hh2005", "Harbor Herald 2005"],
    ["particles, no suffix", "berg2001", "van der Berg and Tan 2001"],
    ["an institution", "lakes-commission2009", "Lakes Commission 2009"],
    ["an institution by its acronym", "lkc2009", "LKC 2009"],
    ["a newspaper", "harbor-times2005", "Harbor Times 2005"],
    ["editors where there is no author", "eds2003", "Welland and Tan 2003b"],
    ["a title where there is neither", "nobody2002", "A Canal 2002"],
    ["a key where there is nothing", "a key", "a key 2002"],
    ["no date", "tan", "Tan n.d."],
    ["no year given", "lind", "Lind n.d."],
    ["still to come", "soon", "Lind forthcoming"],
  ])("%s", (_why, key, expected) => {
    expect(formatLabel(entry(key))).toBe(expected);
  });

  test.each([
    ["es", "oneill1998", "O'Neill y Bäcker 1998"],
    ["fr", "oneill1998", "O'Neill et Bäcker 1998"],
    ["es", "tan", "Tan s.f."],
    ["fr", "tan", "Tan s.d."],
  ] as const)("in %s: %s", (locale, key, expected) => {
    expect(formatLabel(entry(key), locale)).toBe(expected);
  });
});

describe("citations", () => {
  test.each([
    ["between brackets", "welland2004", { form: "parenthetical" }, "Welland 2004"],
    ["with a comma", "welland2004", { form: "parenthetical", separator: ", " }, "Welland, 2004"],
    ["in prose", "welland2004", { form: "narrative" }, "Welland (2004)"],
    ["in prose, where brackets take a comma", "welland2004", { form: "narrative", separator: ", " }, "Welland (2004)"],
    ["two authors", "oneill1998", { form: "parenthetical" }, "O'Neill and Bäcker 1998"],
    ["two authors with their sign", "oneill1998", { form: "parenthetical", separator: ", ", and: "&" }, "O'Neill & Bäcker, 1998"],
    ["two authors in Spanish prose", "oneill1998", { form: "narrative", and: "y" }, "O'Neill y Bäcker (1998)"],
    ["two authors in French", "oneill1998", { form: "parenthetical", and: "et" }, "O'Neill et Bäcker 1998"],
    ["three authors", "lindqvist2007", { form: "narrative" }, "Lindqvist et al. (2007)"],
    ["no date", "tan", { form: "parenthetical", separator: ", " }, "Tan, n.d."],
    ["no date in Spanish", "tan", { form: "narrative", and: "y" }, "Tan (s.f.)"],
    ["a letter", "okafor2003a", { form: "narrative" }, "Okafor (2003a)"],
    ["a letter that it is given", "welland2004", { form: "parenthetical", letter: "b" }, "Welland 2004b"],
    ["its own letter before one that it is given", "okafor2003a", { form: "narrative", letter: "b" }, "Okafor (2003a)"],
    ["a Pandoc key", "garcia-luna2011", { form: "pandoc-key" }, "@garcia-luna2011"],
    ["a Pandoc key that needs braces", "a key", { form: "pandoc-key" }, "@{a key}"],
    ["a Pandoc key with two signs side by side", "a--key", { form: "pandoc-key" }, "@{a--key}"],
    ["a LaTeX key", "garcia-luna2011", { form: "latex-key" }, "garcia-luna2011"],
  ] satisfies readonly (readonly [string, string, CitationShape, string])[])("%s", (_why, key, shape, expected) => {
    expect(formatCitation(entry(key), shape)).toBe(expected);
  });
});

describe("references", () => {
  test.each([
    [
      "a book, whose title ends in a question",
      "welland2004",
      "Welland, Ruth. 2004. Who Watches the Harbor? Lakeside: Quay University Press.",
    ],
    [
      "a chapter",
      "oneill1998",
      "O'Neill, Maeve and Jörg Bäcker. 1998. “Ferries & Frontiers”. In Crossing Still Water, ed. Ruth Welland, 40-66. Reed Press.",
    ],
    ["a chapter with two editors", "in2005", "Tan, Wei. 2005. “Eels”. In Fish, eds. Ada Lind, Ruth Welland, 3–9."],
    [
      "an article with its issue",
      "okafor2003b",
      "Okafor, Ngozi. 2003b. “A Second Look at the Shore”. Journal of Invented Shores 7 (2): 101-119.",
    ],
    [
      "an article with three authors and a DOI",
      "lindqvist2007",
      "Lindqvist, Saga, Wei Tan, and Élodie Moreau. 2007. “Three Harbors, One Watch”. Journal of Invented Shores 11: 3-31. https://doi.org/10.5555/shores.2007.3.",
    ],
    ["a DOI given as an address", "doi2004", "Tan, Wei. 2004. ““Ice” and Snow”. Shores. https://doi.org/10.5555/x.1."],
    [
      "a newspaper with its day",
      "harbor-times2005",
      "Harbor Times. 2005. “Harbor Guard Takes Over at Dawn”. Harbor Times, October 3, 2005.",
    ],
    ["a newspaper with its month", "ht2005", "Harbor Times. 2005. October 2005."],
    ["an institution", "lakes-commission2009", "Lakes Commission. 2009. The State of the Lakes. Lakes Commission."],
    ["an institution whole, not by its acronym", "lkc2009", "Lakes Commission. 2009. Lakes. Lakes Commission."],
    ["editors", "eds2003", "Welland, Ruth and Wei Tan, eds. 2003b. Still Water. Reed Press."],
    ["a suffix and particles", "berg2001", "van der Berg, Ada, Jr. and Wei Tan. 2001. Are Dikes Enough?"],
    ["no author", "nobody2002", "A Canal. 2002."],
    ["no date", "tan", "Tan, Wei. n.d. Undated."],
    ["no year given", "lind", "Lind, Ada. n.d. Dateless."],
    ["still to come", "soon", "Lind, Ada. forthcoming. Otters."],
  ])("%s", (_why, key, expected) => {
    expect(formatReference(entry(key))).toBe(expected);
  });

  test.each([
    [
      "es",
      "oneill1998",
      "O'Neill, Maeve y Jörg Bäcker. 1998. “Ferries & Frontiers”. En Crossing Still Water, ed. Ruth Welland, 40-66. Reed Press.",
    ],
    ["fr", "in2005", "Tan, Wei. 2005. “Eels”. Dans Fish, dir. Ada Lind, Ruth Welland, 3–9."],
    ["fr", "tan", "Tan, Wei. s.d. Undated."],
    ["es", "faro2006", "El Faro. 2006. “Mareas”. El Faro, 1 de febrero de 2006."],
    ["fr", "faro2006", "El Faro. 2006. “Mareas”. El Faro, 1 février 2006."],
  ] as const)("in %s: %s", (locale, key, expected) => {
    expect(formatReference(entry(key), locale)).toBe(expected);
  });
});
