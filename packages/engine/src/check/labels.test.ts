import { expect, test } from "vitest";
import { paper, told } from "../../test/checked.ts";
import { bib, book } from "../../test/sources.ts";

test.each([
  [
    "a third name that differs, with all the names",
    "So it was (Lind, Reed, and Ozz 2001).",
    [bib(book("lind2001", "Lind, Ada and Reed, Ole and Oz, Una", "2001"))],
    ["citation.mismatch: Text says Lind, Reed and Ozz 2001, library.bib says Lind, Reed and Oz 2001 (line 1). Which is right?"],
  ],
  [
    "the nearest, which differs in a co-author",
    "So it was (Lind, Reed, and Okafor 2001).",
    [bib(book("lind2001", "Lind, Ada and Reed, Ole and Berg, Una", "2001"))],
    ['citation.unknown: "Lind, Reed and Okafor 2001" was not found: this list (2), library.bib (1). Nearest: Lind, Reed and Berg 2001.'],
  ],
])("all the names are told where short labels read alike: %s", (_why, sentence, sources, expected) => {
  expect(told(paper(sentence), { sources })).toEqual(expected);
});
