import { marked } from "@concordat/marked";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyzed, list } from "../../test/lakes.ts";
import { seen } from "../../test/seen.ts";
import { completion } from "./completion.ts";
import { diagnostics } from "./diagnostics.ts";
import { hover } from "./hover.ts";

describe("citations", () => {
  test.each([
    ["the reference comes first", `as («Wel|land 2004: 58»)${list}`, /^\*\*Welland, Ruth\. 2004\. Who Watches/],
    ["the verdict in words", `as («Wel|land 2004»)${list}`, /Agrees with your list, line 5\./],
    ["where else it stands", `as («Wel|land 2004»)\n\nand (Welland 2004)${list}`, /In your text: 2 times, lines 1, 3\./],
    [
      "how often, though all stand on one line",
      `as («Wel|land 2004») and Welland (2004) and (ibid.)${list}`,
      /In your text: 3 times, line 1\./,
    ],
    [
      "the first lines of many",
      `as («Wel|land 2004»)${"\n\nand (Welland 2004)".repeat(9)}${list}`,
      /In your text: 10 times, lines 1, 3, 5, 7, 9, …\./,
    ],
    ["how a source uses it", `as («Wel|land 2004»)${list}`, /cites it for: /],
    ["what differs, both sides", `as («Wel|land 2005»)${list}`, /Text says Welland 2005, your list says Welland 2004 \(line 5\)\./],
    [
      "what differs in a third name, with all the names",
      `So («Lind, Reed, and Oz|z 2001»)${list}\nLind, Ada, Ole Reed, and Una Oz. 2001. *Reeds*. Quay.\n`,
      /Text says Lind, Reed and Ozz 2001, your list says Lind, Reed and Oz 2001 \(line 9\)\./,
    ],
    [
      "a day that differs, with whose it is",
      `So (*«The Sho|re Post*, October 3, 2005»)${list}\n*The Shore Post*. October 5, 2005.\n`,
      /Text says The Shore Post, 2005-10-03, your list says The Shore Post, 2005-10-05/,
    ],
    [
      "the nearest, which differs in a co-author",
      `So (Lind, Reed, and Oka|for 2001)${list}\nLind, Ada, Ole Reed, and Una Berg. 2001. *Reeds*. Quay.\n`,
      /^\*\*Lind, Reed and Okafor 2001\*\*.*Nearest: Lind, Reed and Berg 2001\./s,
    ],
    ["what was asked in vain", `as («Sando|val 2005») and (Welland 2004)${list}`, /Not found in your list \(2\)\./],
    [
      "*ibid.* of which nothing is certain",
      `It was so (interview with a clerk, Tarn, 3 May 2004) and (ib|id.: 4).${list}`,
      /^\*\*ibid\.: 4\*\*\s+It means what was cited before/,
    ],
    ["nothing to ask", "as («Sando|val 2005»)", /Nothing to compare with/],
    ["the corpus explains", "as («Lakes Comm|ission 2009»)", /Found in the corpus lakes, which explains only\./],
    ["two works of a year", "as («Oka|for 2003»)", /Fits 2 works:/],
    ["each work of a group apart", `(Welland 2004; «García |Luna 2011»)${list}`, /Perímetro/],
  ])("%s", async (_why, drawn, expected) => {
    expect(await seen(drawn)).toMatch(expected);
  });

  test.each([
    ["before the span", `as| (Welland 2004)${list}`],
    ["on the bracket's far side", `as (Welland 2004) |there${list}`],
    ["in code", "`Wel|land 2004`"],
  ])("no card %s", async (_why, drawn) => {
    expect(await seen(drawn)).toBeUndefined();
  });

  test("in the reader's language", async () => {
    expect(await seen(`as (Wel|land 2004)${list}`, "es")).toMatch(/Coincide con su lista, línea 5\./);
    expect(await seen(`as (Wel|land 2004)${list}`, "fr")).toMatch(/Concorde avec votre liste, ligne 5\./);
  });
});

test.each([
  ["of the paper's own list", `as (Wel|land 2004)${list}`, "Agrees with [your list, line 5](file:///papers/paper.md#L5)."],
  ["that differs", `as (Wel|land 2005)${list}`, "your list says Welland 2004 ([line 5](file:///papers/paper.md#L5))."],
  ["of a library", "---\nbibliography: a.bib\n---\nas (Li|nd 2004)", "Agrees with [a\\.bib, line 1](file:///papers/a.bib#L1)."],
  ["one of two", "---\nbibliography: a.bib\n---\nas (Ber|g 2001)", "Ice\\. — [a\\.bib, line 2](file:///papers/a.bib#L2)"],
])("the place of a work is a link to it: %s", async (_why, drawn, expected) => {
  const { text, cursor } = marked(drawn);
  const work = (key: string, author: string, year: number, title: string): string =>
    `@book{${key}, author = {${author}}, title = {${title}}, year = ${year}}\n`;
  const files = {
    "file:///papers/a.bib":
      work("lind2004", "Lind, Ada", 2004, "Reeds") + work("a", "Berg, Una", 2001, "Ice") + work("b", "Berg, Una", 2001, "Snow"),
  };
  expect(hover(await analyzed(text, { files }), cursor, "en")?.markdown).toContain(expected);
});

describe("what nobody lists", () => {
  test.each([
    ["an interview", "It fell («interview with a customs of|ficer, Laredo, 12 May 2004»).", /^\*\*interview with .*Read as an interview/s],
    ["beside a citation", `It fell («author's inter|view, Ottawa, May 2004»; Welland 2004)${list}`, /Read as an interview/],
    ["an archive", "It fell («National Archi|ves, RG 59, Box 12»).", /Read as material of an archive\./],
    ["a law", "It is law (8 U.S.C. § 1101; «Pub. L.| 107-296»).", /Read as a law/],
    ["a document", "It binds all («UN Doc. S/RES/|1373»).", /document of the United Nations/],
    ["that no list has to hold it", "It binds all (A/RES/|60/1).", /no reference list has to hold it, so it is not looked up\./],
  ])("%s", async (_why, drawn, expected) => {
    expect(await seen(drawn)).toMatch(expected);
  });

  test.each([
    ["es", /Se leyó como una entrevista .*por eso no se busca\./s],
    ["fr", /Lu comme un entretien .*n'est donc pas recherché\./s],
  ] as const)("in the reader's language: %s", async (locale, expected) => {
    expect(await seen("So (inter|view with an officer, Laredo, 2004)", locale)).toMatch(expected);
  });

  test("the citation beside it, and a name in it, keep their cards", async () => {
    expect(await seen(`(interview, Ottawa, May 2004; «Wel|land 2004»)${list}`)).toMatch(/^\*\*Welland, Ruth/);
    expect(await seen("(interview with the «Harbor Pol|ice», May 2004)")).toMatch(/^\*\*Harbor Police/);
  });

  test("and never a problem", async () => {
    const text = `It fell (interview with an officer, Laredo, 12 May 2004; National Archives, RG 59, Box 12; Welland 2004).${list}`;
    expect(diagnostics(await analyzed(text), "en").map(({ code }) => code)).toEqual(["citation.unused"]);
  });
});

test("nothing from a library can act: markup, links, HTML and commands are shown as text", async () => {
  const hostile = "[x](command:evil) <img src=x onerror=1> `code` **bold** https://evil.example ![i](y) $(sync)";
  const files = {
    "file:///papers/concordat.json": '{"libraries": ["a.json"]}',
    "file:///papers/a.json": JSON.stringify([
      { id: "w", type: "book", title: hostile, author: [{ family: "Welland" }], issued: { "date-parts": [[2004]] } },
    ]),
  };
  const { text, cursor } = marked("as (Wel|land 2004)");
  const markdown = hover(await analyzed(text, { files }), cursor, "en")?.markdown ?? "";
  expect(markdown).toContain("evil");
  for (const sign of [
    /\]\(command:/,
    /(?<!\\)<img/,
    /(?<!\\)`code/,
    /(?<!\\)\*(?<!\\)\*bold/,
    /https:\/\/evil/,
    /(?<!\\)!\[/,
    /(?<!\\)\$\(/,
  ])
    expect(markdown).not.toMatch(sign);
});

test.each<[why: string, settings: object, drawn: string, shown: boolean]>([
  ["hover off", { hover: { enabled: false } }, "as (Wel|land 2004)", false],
  ["entities off, a citation", { entities: { enabled: false } }, "as (Wel|land 2004)", true],
  ["entities off, a name", { entities: { enabled: false } }, "the Harbor Partner|ship", false],
  ["all on, a name", {}, "the Harbor Partner|ship", true],
  ["corpora off, a name", { corpus: { enabled: false } }, "the Harbor Partner|ship", false],
])("settings: %s", async (_why, settings, drawn, shown) => {
  const { text, cursor } = marked(drawn);
  const files = { "file:///papers/concordat.json": JSON.stringify(settings) };
  expect(hover(await analyzed(text, { files }), cursor, "en") !== null).toBe(shown);
});

test("a text whose library could not be read is not said to name none", async () => {
  const { text, cursor } = marked("---\nbibliography: gone_[1].bib\n---\nas (Wel|land 1999)");
  expect(hover(await analyzed(text), cursor, "en")?.markdown).toContain("what it names could not be read: gone\\_\\[1\\]\\.bib.");
});

test.each([
  ["a work that is not found", "---\nbibliography: [gone.bib, a.bib]\n---\nas (Nobo|dy 1971)", true],
  ["a year that differs", "---\nbibliography: [gone.bib, a.bib]\n---\nas (Li|nd 2005)", true],
  ["a work that agrees", "---\nbibliography: [gone.bib, a.bib]\n---\nas (Li|nd 2004)", false],
  ["where all was read", "---\nbibliography: a.bib\n---\nas (Li|nd 2005)", false],
])("what is not found may be in a library that could not be read: %s", async (_why, drawn, told) => {
  const { text, cursor } = marked(drawn);
  const files = { "file:///papers/a.bib": "@book{lind2004, author = {Lind, Ada}, title = {Reeds}, year = 2004}\n" };
  const found = hover(await analyzed(text, { files }), cursor, "en")?.markdown ?? "";
  expect(found).not.toBe("");
  expect(found.includes("It may be in what could not be read: gone\\.bib.")).toBe(told);
});

test("a key that nobody has names one that is spelled like it", async () => {
  const { text, cursor } = marked("---\nbibliography: a.bib\n---\nas [@lin|t2004]");
  const files = { "file:///papers/a.bib": "@book{lind2004, author = {Lind, Ada}, title = {Reeds}, year = 2004}\n" };
  expect(hover(await analyzed(text, { files }), cursor, "en")?.markdown).toContain("Nearest: \\@lind2004.");
});

test("a key that several works have says which it means, on whichever of them", async () => {
  const book = (title: string, year: number): string => `@book{lind2004, author = {Lind, Ada}, title = {${title}}, year = ${year}}\n`;
  const files = { "file:///papers/a.bib": book("Reeds", 2004) + book("Ice", 2005) + book("Snow", 2006) };
  for (const cited of ["[@lin|d2004]", "(Lin|d 2006)"]) {
    const { text, cursor } = marked(`---\nbibliography: a.bib\n---\nas ${cited}`);
    const found = hover(await analyzed(text, { files }), cursor, "en")?.markdown ?? "";
    expect(found).toContain("a\\.bib has the key lind2004 3 times, on lines 1, 2, 3; it means the first.");
  }
});

test("no feature throws at any offset of any text", async () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom("(", ")", "[@", "Welland", "2004", ";", "\\cite{", "LKA", "\n\n", "## References\n", "`", "👩‍🔬"),
      fc.string(),
    ),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(pieces, async (words) => {
      const text = words.join(" ");
      const analysis = await analyzed(text);
      for (let offset = 0; offset <= text.length; offset += 1) {
        hover(analysis, offset, "en");
        completion(analysis, offset, true);
      }
      diagnostics(analysis, "en");
    }),
    { numRuns: 40 },
  );
});
