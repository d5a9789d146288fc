import fc from "fast-check";
import { expect, test } from "vitest";
import { paper, told } from "../../test/checked.ts";
import { bib, book } from "../../test/sources.ts";
import { readDocument } from "../document.ts";
import { libraryOf } from "../resolve/library-of.ts";
import { resolveCitations } from "../resolve/resolve.ts";
import { apart } from "./labels.ts";

test.each([
  [
    "a third name that differs, with all the names",
    "So it was (Lind, Reed, and Ozz 2001).",
    [bib(book("lind2001", "Lind, Ada and Reed, Ole and Oz, Una", "2001"))],
    ["citation.mismatch: Text says Lind, Reed and Ozz 2001, library.bib says Lind, Reed and Oz 2001 (line 1). Which is right?"],
  ],
  [
    "the same, where one is in capitals",
    "So it was (Lind, Reed, and Ozz 2001).",
    [bib(book("lind2001", "LIND, Ada and REED, Ole and OZ, Una", "2001"))],
    ["citation.mismatch: Text says Lind, Reed and Ozz 2001, library.bib says LIND, REED and OZ 2001 (line 1). Which is right?"],
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

const council = "@report{nsc2003, author = {{National Swimming Council}}, shortauthor = {NSC}, title = {Laps}, year = 2003}\n";

test.each([
  [
    "a name in full beside one in full",
    "(National Swiming Council 2003)",
    "Text says National Swiming Council 2003, library.bib says National Swimming Council 2003",
  ],
  [
    "a year beside it as well",
    "(National Swimming Council 2004)",
    "Text says National Swimming Council 2004, library.bib says National Swimming Council 2003",
  ],
  ["an acronym beside an acronym", "(NSC 2004)", "Text says NSC 2004, library.bib says NSC 2003"],
])("institutions are told as the text prints them: %s", (_why, cited, expected) => {
  expect(told(paper(`So it was ${cited}.`), { sources: [bib(council)] })).toEqual([
    `citation.mismatch: ${expected} (line 1). Which is right?`,
  ]);
});

const letters = bib(["a", "b", "c", "d"].map((letter) => book(`okonkwo2003${letter}`, "Okonkwo, Ada", "2003", `Reeds ${letter}`)).join(""));
const lettered = bib(
  ["b", "a", "c", "d"].map((letter) => book(`key${letter}`, "Okonkwo, Ada", `2003${letter}`, `Eels ${letter}`)).join(""),
);

test.each([
  ["works without letters, by their order", "(Okonkwoo 2003d)", letters, "okonkwo2003d"],
  ["works with letters", "(Okonkwoo 2003c)", lettered, "keyc"],
  ["no letter", "(Okonkwoo 2003)", lettered, "keya"],
  ["a letter that none has", "(Okonkwoo 2003f)", lettered, "keya"],
])("beside a name misspelt the work of the printed letter comes first: %s", (_why, cited, source, first) => {
  const reading = readDocument(`So it was ${cited}.`, "markdown");
  const [citation] = resolveCitations(reading, libraryOf(reading, [source]));
  expect(citation?.resolution.kind === "mismatch" && citation.resolution.candidates[0]?.hit.id).toBe(first);
});

test("what differs is never told as two sides that read alike", () => {
  const name = fc.constantFrom("Lind", "Linde", "Reed", "Oz", "Ozz", "Peña Nieto", "van der Berg", "O'Brien", "Obrien", "World Bank");
  const names = fc.array(name, { minLength: 1, maxLength: 4 });
  const year = fc.constantFrom("2001", "2001a", "2001b", "2002", "n.d.", "in press", "October 3, 2001");
  fc.assert(
    fc.property(names, fc.nat(4), name, fc.boolean(), year, year, (listed, at, other, etAl, cited, published) => {
      const printed = listed.map((one, index) => (index === at ? other : one));
      const authors = etAl ? `${printed[0]} et al.` : printed.join(", ").replace(/, (?!.*, )/, " and ");
      const source = bib(book("key", listed.map((one) => (one === "World Bank" ? `{${one}}` : `${one}, Ada`)).join(" and "), published));
      const reading = readDocument(`So (${authors} ${cited}).`, "markdown");
      for (const { mention, resolution } of resolveCitations(reading, libraryOf(reading, [source]))) {
        const [near] = resolution.kind === "mismatch" || resolution.kind === "unknown" ? resolution.candidates : [];
        const sides = near && apart(mention, near, "en");
        if (sides) expect(sides.text).not.toBe(sides.record);
      }
    }),
    { numRuns: 400 },
  );
});

test("two works of namesakes are told apart by their initials", () => {
  const sources = [bib(book("a", "Tarn, Ruth", "2003", "Ice") + book("b", "Tarn, Joan", "2003", "Eels"))];
  const choice = 'citation.ambiguous: "Tarn 2003" fits 2 works: Ice; Eels. Choose R. Tarn 2003 or J. Tarn 2003.';
  expect(told(paper("So it was (Tarn 2003)."), { sources })).toEqual([choice]);
});
