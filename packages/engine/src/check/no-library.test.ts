import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { describe, expect, test } from "vitest";
import { codes, told, undeclared } from "../../test/checked.ts";
import { bib, book } from "../../test/sources.ts";
import { corpusSource } from "../corpus.ts";

describe("with no list and no declared library", () => {
  test.each([
    ["one citation", "(Welland 2003)", "1 citation"],
    ["three", "(Welland 2003; Nobody 1971) and (Okafor 2003)", "3 citations"],
  ])("one line for %s", (_why, text, count) => {
    const said = `library.none: Nothing to check ${count} against: this text has no reference list and names no library.`;
    expect(told(text)).toEqual([said]);
    expect(told(text, { sources: [undeclared] })).toEqual([said]);
  });

  test.each([
    [["a.bib"], "en", "It could name a.bib."],
    [["a.bib", "b.bib", "c.bib"], "en", "It could name a.bib, b.bib or c.bib."],
    [["a.bib", "b.bib", "c.bib", "d.bib"], "en", "It could name a.bib, b.bib or 2 more."],
    [["a.bib", "b.bib"], "es", "Podría nombrar a.bib o b.bib."],
    [["a.bib", "b.bib", "c.bib", "d.bib"], "fr", "Il pourrait nommer a.bib, b.bib ou 2 autres."],
  ] as const)("libraries of the folder that nobody names are told as the cure: %s, %s", (names, locale, cure) => {
    const sources = names.map((name) => bib(book("x", "Berg, Una", "1990"), { name, role: "workspace", declared: false }));
    expect(told("(Welland 2003)", { sources, locale })[0]?.endsWith(` ${cure}`)).toBe(true);
  });

  test("nothing where a name and year are all there is, in doubt", () => {
    expect(told("After Katrina (2005) it was so.")).toEqual([]);
  });

  test("nothing where nothing is cited", () => {
    expect(told("No citation here.", { sources: [undeclared] })).toEqual([]);
  });

  test("a declared corpus without works is nothing to check against", () => {
    const empty = corpusSource({ ...miniCorpus, citations: [] }, { declared: true });
    expect(codes("So it is (Welland 2004).", { sources: [empty] })).toBe("library.none");
  });
});
