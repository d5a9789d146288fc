import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { describe, expect, test } from "vitest";
import { bib, book } from "../../test/sources.ts";
import { corpusSource } from "../corpus.ts";
import { hasOwnKey } from "../library/source-index.ts";
import { search } from "./search.ts";

const lakes = [corpusSource(miniCorpus, { declared: true })];
const germans = bib(book("müller1999", "Müller, Ada", "1999", "Eis") + book("mueller2001", "Mueller, Max", "2001", "Schnee"));
const canals = bib(book("peña2002", "de la Peña, Inés", "2002", "Canals"));

function ids(query: string, library = lakes, options: Parameters<typeof search>[2] = {}): string {
  return search(library, query, options)
    .hits.map(({ hit }) => hit.id)
    .join(" ");
}

describe("finds", () => {
  test.each([
    ["a surname", "welland", "welland2004"],
    ["its beginning", "wel", "welland2004"],
    ["three letters", "gar", "garcia-luna2011"],
    ["in any case", "WELL", "welland2004"],
    ["a surname and a year", "welland 2004", "welland2004"],
    ["in the other order", "2004 wel", "welland2004"],
    ["the beginning of a year", "okafor 20", "okafor2003a okafor2003b"],
    ["a year and its letter", "okafor 2003b", "okafor2003b"],
    ["without accents", "backer", "oneill1998"],
    ["with accents, decomposed", "Bäcker".normalize("NFD"), "oneill1998"],
    ["without the apostrophe, and with a curly one", "oneill", "oneill1998"],
    ["a curly apostrophe", "O’Neill", "oneill1998"],
    ["either half of a compound surname", "luna", "garcia-luna2011"],
    ["surname and title", "garcia perim", "garcia-luna2011"],
    ["title words in any order", "harbor watches", "welland2004"],
    ["other authors", "moreau", "lindqvist2007"],
    ["two authors", "tan lindqvist", "lindqvist2007"],
    ["an institution by a later word", "commission lakes", "lakes-commission2009"],
    ["a key", "garcia-luna2011", "garcia-luna2011"],
    ["a newspaper", "harbor times", "harbor-times2005"],
    ["a surname with its particles", "de la pena", "peña2002"],
    ["one letter other", "wellard", "welland2004"],
    ["one letter less", "lindqist", "lindqvist2007"],
    ["two letters swapped", "wellnad", "welland2004"],
    ["an umlaut as two letters", "mueller", "mueller2001 müller1999"],
    ["an umlaut", "müller", "mueller2001 müller1999"],
    ["a vowel without its umlaut", "muller", "müller1999"],
    ["another first letter", "xelland", "welland2004"],
    ["no first letter", "elland", "welland2004"],
    ["a letter before it", "qwelland", "welland2004"],
    ["the first two swapped", "ewlland", "welland2004"],
    ["a slip in a title word", "perimtro", "garcia-luna2011"],
    ["two slips in a long name", "lindquits", "lindqvist2007"],
    ["a slip and a year", "wellnad 2004", "welland2004"],
    ["no slip in three letters", "wek", ""],
    ["two slips in a short name", "wallond", ""],
    ["every word must fit", "welland 2005", ""],
    ["nothing", "  ", ""],
    ["signs alone", "( ;", ""],
  ])("%s", (_why, query, expected) => {
    expect(ids(query, [...lakes, canals, germans])).toBe(expected);
  });

  test("an institution by its acronym", () => {
    const library = [bib(book("who2009", "{World Harbor Office}", "2009") + book("tan2009", "Tan, Wei", "2009", "Who Goes There"))];
    expect(ids("who", library)).toBe("who2009 tan2009");
  });
});

describe("ranks", () => {
  const library = [
    bib(
      book("title", "Lind, Ada", "1999", "Tanner and his Daughters") +
        book("other", "Lind, Ada and Tanner, Wei", "1999", "Ice") +
        book("first", "Tanner, Wei", "1999", "Snow"),
    ),
  ];
  test.each([
    ["first author > other author > title", "tanner", "first other title"],
    ["the same by a beginning", "tan", "first other title"],
    ["the same with a year", "1999 tan", "first other title"],
    ["the same for a slip", "tannar", "first other title"],
  ])("%s", (_why, query, expected) => {
    expect(ids(query, library)).toBe(expected);
  });

  test("a whole name goes before a longer one", () => {
    expect(ids("tan", [bib(book("a", "Tanner, Wei", "1999") + book("b", "Tan, Wei", "1999"))])).toBe("b a");
  });

  test("recent ids come first among equals, and not before a better fit", () => {
    expect(ids("okafor", lakes, { recent: new Set(["okafor2003b"]) })).toBe("okafor2003b okafor2003a");
    expect(ids("tanner", library, { recent: new Set(["title", "other"]) })).toBe("first other title");
  });

  test("an undeclared corpus comes last, and gives its id to what both have", () => {
    const own = bib(book("hw", "Lind, Ada", "2001", "The Welland Letters"));
    expect(ids("welland", [own, corpusSource(miniCorpus, { declared: false })])).toBe("hw welland2004");
    const [same] = search([bib(book("w", "Welland, Ruth", "2004", "Who Watches the Harbor?")), ...lakes], "welland").hits;
    expect(same?.hit).toMatchObject({ id: "w", found: [{}, {}] });
  });
});

test("works that share a key are each found, and a copy of one is not", () => {
  const doubled =
    book("tan2004", "Tan, Wei", "2004", "Ice") +
    book("tan2004", "Tan, Wei", "2004", "Reeds in Winter") +
    book("tan2004", "Tan, Ada", "2011", "Snow") +
    book("tan2004", "Tan, Wei", "2004", "Ice");
  const library = [bib(doubled), bib(book("tan2004", "Tan, Wei", "2004", "Ice"))];
  const titles = (query: string): readonly string[] => search(library, query).hits.map(({ hit }) => hit.entry.title);
  expect([titles("tan2004"), titles("reeds"), titles("2011")]).toEqual([["Ice", "Reeds in Winter", "Snow"], ["Reeds in Winter"], ["Snow"]]);
  expect(search(library, "tan2004").hits.map(({ hit }) => hasOwnKey(hit.source, hit.entry))).toEqual([true, false, false]);
});

describe("limits", () => {
  const many = [bib(Array.from({ length: 300 }, (_, at) => book(`tan${at}`, "Tan, Wei", "1999", `Ice ${at}`)).join(""))];
  test.each([
    ["fifty unless said", "tan", {}, 50, true],
    ["as many as asked", "tan", { limit: 7 }, 7, true],
    ["just as many as there are", "tan", { limit: 300 }, 300, false],
    ["more than there are", "tan 299", { limit: 7 }, 1, false],
  ])("%s", (_why, query, options, hits, isIncomplete) => {
    const result = search(many, query, options);
    expect([result.hits.length, result.isIncomplete]).toEqual([hits, isIncomplete]);
  });

  test("an undeclared corpus never takes the place of a declared work", () => {
    const crowd = bib(Array.from({ length: 300 }, (_, at) => book(`tan${at}`, "Tan, Wei", "1999", `Ice ${at}`)).join(""), {
      role: "corpus",
      declared: false,
    });
    const own = bib(book("own", "Lind, Ada", "2001", "Tan Lines"));
    expect(ids("tan", [own, crowd], { limit: 1 })).toBe("own");
  });
});
