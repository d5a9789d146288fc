import { expect, test } from "vitest";
import { said } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";

test.each([
  [
    "another year under the key of the first",
    book("tarn", "Tarn, Ilmari", "1999") + book("tarn", "Tarn, Ilmari", "2001"),
    "known tarn; known tarn",
  ],
  [
    "another author",
    book("tarn", "Tarn, Ilmari", "1999") + book("tarn", "Lind, Ada", "2001"),
    "known tarn; mismatch tarn (year 2001 | 1999)",
  ],
  [
    "the same work twice",
    book("tarn", "Tarn, Ilmari", "1999") + book("tarn", "Tarn, Ilmari", "1999"),
    "known tarn; mismatch tarn (year 2001 | 1999)",
  ],
])("works that share a key are each found by author and year: %s", (_why, entries, expected) => {
  expect(said("So Tarn (1999: 4) and Tarn (2001: 5).", [bib(entries)])).toBe(expected);
});

test("a key means the first of its works", () => {
  const library = bib(book("tarn", "Tarn, Ilmari", "1999", "Ice") + book("tarn", "Lind, Ada", "2001", "Snow"));
  expect(said("So it is [@tarn], and Lind (2001: 5).", [library])).toBe("known tarn; known tarn");
});

test.each([
  ["other authors after the first, another title", "Tarn, Ilmari and Moreau, Eva", "Snow", "ambiguous tarn tarn"],
  ["the same work, its authors written otherwise", "Tarn, Ilmari and Lynd, Ada", "Ice", "known tarn"],
])("of works that share a key, first author and year, %s", (_why, authors, title, expected) => {
  const library = bib(book("tarn", "Tarn, Ilmari and Lind, Ada", "1999", "Ice") + book("tarn", authors, "1999", title));
  expect(said("So it is (Tarn et al. 1999: 4).", [library])).toBe(expected);
});
