import { expect, test } from "vitest";
import { said } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";

const library = bib(
  book("eels", "Lind, Ada", "2001", "{\\textquestiondown}Es injusto el lago?") +
    book("census", "Tan, Wei", "2002", "Evolution of the ice since 1990: how the north has changed") +
    book("office", "{Office of Lakes and Reeds}", "2003", "Yearly Report on the Reeds of the North") +
    book("locks", "{Office of Locks}", "2004", "Tolls and Dues of the North") +
    book("olr", "{OLR}", "2003", "Yearly Report on the Reeds of the North"),
);

/** What a text means whose list has one entry beside the library. */
function meant(text: string, entry: string): string {
  return said(`${text}\n\n## References\n\n${entry}\n`, [library]);
}

test.each([
  ["first words that a formatter lost", "(Lind 2001)", "Lind, Ada. 2001. injusto el lago? Reed.", "known eels"],
  ["an end that differs", "(Tan 2002)", "Tan, Wei. 2002. Evolution of the ice since 1990: has the north changed? Reed.", "known census"],
  ["but another title", "(Tan 2002)", "Tan, Wei. 2002. Evolution of reeds. Reed.", "known list:1"],
  ["a department after what it is of", "(Office of Locks 2004)", "Locks, Office of. 2004. Tolls and Dues of the North.", "known locks"],
  ["the very name before the name of its acronym", "(OLR 2003)", "OLR. 2003. Yearly Report on the Reeds of the North.", "known olr"],
])("a list and a library have one work: %s", (_why, text, entry, expected) => {
  expect(meant(text, entry)).toBe(expected);
});

test("a chapter and its book are two works, though a library has the book's DOI for both", () => {
  const editor = "editor = {Lind, Ada and Tan, Wei and Berg, Ole}, year = {2018}, doi = {10.1/reeds}";
  const both = bib(
    `@incollection{eels, author = {Roe, Ida}, title = {Eels}, booktitle = {Reeds}, ${editor}}\n@book{reeds, title = {Reeds}, ${editor}}`,
  );
  const list = "Lind, Ada, Wei Tan, and Ole Berg, eds. 2018. *Reeds*. https://doi.org/10.1/reeds.";
  expect(said("(Lind et al. 2018; Roe 2018)", [both])).toBe("known reeds; known eels");
  expect(said(`(Lind et al. 2018)\n\n## References\n\n${list}\n`, [both])).toBe("known reeds");
});
