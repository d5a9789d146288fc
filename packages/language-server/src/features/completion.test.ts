import type { Span, Syntax } from "@concordat/engine";
import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { analyzed, list } from "../../test/lakes.ts";
import { completion } from "./completion.ts";

/** The whole text after the first item is accepted; the text itself where nothing is offered. */
async function accepted(drawn: string, asked = false, syntax: Syntax = "markdown"): Promise<string> {
  const { text, cursor } = marked(drawn);
  const files = { "file:///papers/concordat.json": '{"libraries": ["refs.bib"]}', "file:///papers/refs.bib": bib };
  const found = completion(await analyzed(text, { syntax, files }), cursor, asked);
  const offer = found?.offers[0];
  return found && offer ? `${text.slice(0, found.span.start)}${offer.insert}|${text.slice(found.span.end)}` : drawn;
}

const bib = `@book{garcia2011, author = {García Luna, Inés}, title = {Perímetro y frontera}, year = 2011}
@article{oneill1998, author = {Sean O'Neill and Karin Bäcker}, title = {Dry Harbors}, year = 1998}
@book{welland2004, author = {Ruth Welland}, title = {Who Watches the Harbor?}, year = 2004}
`;

describe("accepting the first item", () => {
  test.each([
    ["in a bracket", "see (Wel|)", "see (Welland 2004|)"],
    ["in an open bracket", "see (Wel|", "see (Welland 2004|"],
    ["in prose", "as Wel|", "as Welland (2004)|"],
    ["after a semicolon", "(Okafor 2003; Gar|)", "(Okafor 2003; García Luna 2011|)"],
    ["accents are folded", "(garcia|)", "(García Luna 2011|)"],
    ["surname and title word", "(garcia perim|)", "(García Luna 2011|)"],
    ["a surname in lower case and a year in a bracket", "(welland 2004|", "(Welland 2004|"],
    ["the beginning of the year", "(welland 20|", "(Welland 2004|"],
    ["year first", "in 2004 wel|", "in Welland (2004)|"],
    ["a lead-in stays", "(see also Wel|)", "(see also Welland 2004|)"],
    ["two authors", "(O'Nei|)", "(O'Neill and Bäcker 1998|)"],
    ["pandoc keys", "as [@wel|]", "as [@welland2004|]"],
    ["pandoc keys by title", "as @perim|", "as @garcia2011|"],
    ["the comma the document uses", "(Okafor, 2003) (Stein, 1983) (Wel|)", "(Okafor, 2003) (Stein, 1983) (Welland, 2004|)"],
    ["the ampersand the document uses", "(Díez & Nicholls 2005) (O'Nei|)", "(Díez & Nicholls 2005) (O'Neill & Bäcker 1998|)"],
    ["two words of an institution in prose", "the Lakes Com|", "the Lakes Commission (2009)|"],
    ["a word of an institution after a year", "in 2009 lakes|", "in Lakes Commission (2009)|"],
    ["an acronym in prose", "the HP|", "the HP|"],
    ["an acronym from three letters", "the Lakes Commission, LKC|", "the Lakes Commission, LKC|"],
  ])("%s", async (_why, drawn, expected) => {
    expect(await accepted(drawn)).toBe(expected);
  });

  test("latex keys", async () => {
    expect(await accepted("\\citep[12]{garcia2011, wel|}", false, "latex")).toBe("\\citep[12]{garcia2011, welland2004|}");
  });

  test.each([
    ["latex, after blanks and a star", "latex", "\\textcite*[3]{wel|}", "\\textcite*[3]{welland2004|}"],
    ["latex in R Markdown", "markdown", "as \\citep{wel|}", "as \\citep{welland2004|}"],
    ["reStructuredText", "restructuredtext", "as :cite:p:`garcia2011,wel|`", "as :cite:p:`garcia2011,welland2004|`"],
    ["AsciiDoc", "asciidoc", "as cite:[garcia2011(3), wel|]", "as cite:[garcia2011(3), welland2004|]"],
    ["AsciiDoc with a target", "asciidoc", "as citenp:wel|", "as citenp:welland2004|"],
    ["Typst", "typst", "as @wel| says", "as @welland2004| says"],
    ["a function of Typst, which needs its sign behind the key", "typst", "as #cite(<wel|)", "as #cite(<welland2004>|)"],
    ["a function of Typst that has it", "typst", "as #cite(<wel|>)", "as #cite(<welland2004|>)"],
    ["prose in AsciiDoc", "asciidoc", "so (Wel|)", "so (Welland 2004|)"],
  ] as const)("keys: %s", async (_why, syntax, drawn, expected) => {
    expect(await accepted(drawn, false, syntax)).toBe(expected);
  });

  test("the document's language joins two authors", async () => {
    expect(await accepted("Según la comisión de los lagos y el puerto, como se dice en el texto de la sesión (O'Nei|)")).toContain(
      "O'Neill y Bäcker 1998|",
    );
  });
});

test.each([
  ["in brackets", "(quay|)", ["(Quay 2004|) Ice", "(Quay 2011|) Snow"]],
  ["a key means the first alone", "[@quay|]", ["[@quay|] Ice"]],
])("works that share a key: %s", async (_why, drawn, expected) => {
  const { text, cursor } = marked(drawn);
  const refs =
    "@book{quay, author = {Ada Quay}, title = {Ice}, year = 2004}\n@book{quay, author = {Wei Quay}, title = {Snow}, year = 2011}\n";
  const files = { "file:///papers/concordat.json": '{"libraries": ["refs.bib"]}', "file:///papers/refs.bib": refs };
  const found = completion(await analyzed(text, { files }), cursor, true);
  const drawnOffer = (insert: string, { start, end }: Span): string => `${text.slice(0, start)}${insert}|${text.slice(end)}`;
  expect(found?.offers.map(({ insert, detail }) => `${drawnOffer(insert, found.span)} ${detail}`)).toEqual(expected);
});

test.each([
  [
    "works of an author and a year have the letters that tell them apart",
    "(Tar|)",
    ["Tarn 2004a Ice", "Tarn 2004b Snow", "Tarn 2001 Reeds"],
  ],
  ["in prose", "as Tar|", ["Tarn (2004a) Ice", "Tarn (2004b) Snow", "Tarn (2001) Reeds"]],
  [
    "and no letter where the list has just one",
    `(Tar|)${"\n\n## References\n\nTarn, Ada. 2004. *Snow*. Quay.\n"}`,
    ["Tarn 2004 Snow", "Tarn 2004 Ice", "Tarn 2001 Reeds"],
  ],
  ["keys have none", "[@tar|]", ["@a Ice", "@b Snow", "@tarn Reeds"]],
])("alike: %s", async (_why, drawn, expected) => {
  const { text, cursor } = marked(drawn);
  const work = (key: string, year: number, title: string): string =>
    `@book{${key}, author = {Tarn, Ada}, title = {${title}}, year = ${year}}\n`;
  const refs = work("b", 2004, "Snow") + work("a", 2004, "Ice") + work("tarn", 2001, "Reeds");
  const files = { "file:///papers/concordat.json": '{"libraries": ["refs.bib"]}', "file:///papers/refs.bib": refs };
  const found = completion(await analyzed(text, { files }), cursor, false);
  expect(found?.offers.filter(({ hit }) => hit !== null).map(({ insert, detail }) => `${insert} ${detail}`)).toEqual(expected);
});

test.each([
  ["an umlaut as two letters", "as Mue|", "Müller 2015"],
  ["an umlaut as it is", "as Mül|", "Müller 2015"],
  ["an umlaut without its dots", "as Mul|", "Müller 2015"],
  ["an institution's acronym", "as FOL|", "Food Office of the Lakes 2009"],
  ["no acronym in small letters, which may begin a word", "as Fol|", undefined],
])("in prose: %s", async (_why, drawn, expected) => {
  const { text, cursor } = marked(drawn);
  const refs =
    "@book{m, author = {Müller, Jörg}, title = {Eis}, year = 2015}\n@report{f, author = {{Food Office of the Lakes}}, title = {Eels}, year = 2009}\n";
  const files = { "file:///papers/concordat.json": '{"libraries": ["refs.bib"]}', "file:///papers/refs.bib": refs };
  expect(completion(await analyzed(text, { files }), cursor, false)?.offers[0]?.label).toBe(expected);
});

describe("nothing is offered unasked", () => {
  test.each([
    ["for a common word", "The|"],
    ["for a lower-case word in prose", "as wel|"],
    ["for two letters in prose", "as We|"],
    ["for a title word in prose", "in Perí|"],
    ["for a lower-case letter in a bracket", "(w|)"],
    ["for a word of an institution's name, which is one of any prose", "the Lakes|"],
    ["for an institution that stands there whole", "the Lakes Commission|"],
    ["for names of the corpus, whose words are those of any prose", "the Harbor Par|"],
    ["for a letter amid a title", "Welland a|"],
    ["for a year after a common word in a bracket", "(after 2004|"],
    ["for a year after a word in prose", "as welland 2004|"],
    ["in a heading", "## Wel|"],
    ["in code", "`Wel|`"],
    ["in an address", "https://x.org/Wel|"],
    ["in an e-mail address", "ada@wel|"],
  ])("%s", async (_why, drawn) => {
    expect(await accepted(drawn)).toBe(drawn);
  });
});

test.each([
  ["LaTeX", "latex", "\\section*{On Wel|}"],
  ["AsciiDoc", "asciidoc", "== Wel|"],
  ["Typst", "typst", "= Wel|"],
] as const)("nothing is offered unasked in a heading of %s", async (_why, syntax, drawn) => {
  expect(await accepted(drawn, false, syntax)).toBe(drawn);
});

test.each([
  ["from any word of the work", "(watches|)", "(Welland 2004|)"],
  ["in a heading", "## Wel|", "## Welland (2004)|"],
  ["an institution by any of its words", "the Commis|", "the Lakes Commission (2009)|"],
  ["a name of the corpus", "the Harbor Par|", "the Harbor Partnership|"],
])("what a person asks for is offered %s", async (_why, drawn, expected) => {
  expect(await accepted(drawn, true)).toBe(expected);
});

test("the undeclared corpus comes last and says so", async () => {
  const { text, cursor } = marked(`(Wel|)${list}`);
  const found = completion(await analyzed(text), cursor, false);
  expect(found?.offers.map(({ label, source }) => [label, source])).toEqual([["Welland 2004", "reference list"]]);
  const alone = completion(await analyzed("(Oka)"), 4, false);
  expect(alone?.offers.map(({ source }) => source)).toEqual(["lakes", "lakes"]);
});

test.each<[why: string, settings: object, drawn: string, asked: boolean, offered: boolean]>([
  ["prose off, unasked", { prose: "off" }, "as Wel|", false, false],
  ["prose off, asked", { prose: "off" }, "as Wel|", true, true],
  ["prose off leaves brackets", { prose: "off" }, "(Wel|)", false, true],
  ["brackets off", { brackets: false }, "(Wel|)", false, false],
  ["brackets off, asked", { brackets: false }, "(Wel|)", true, false],
  ["brackets off leaves prose", { brackets: false }, "as Wel|", false, true],
  ["keys off, asked", { keys: "off" }, "[@wel|]", true, false],
  ["keys off leaves brackets", { keys: "off" }, "[Wel|]", false, true],
  ["keys on", { keys: "on" }, "[@wel|]", false, true],
])("settings: %s", async (_why, settings, drawn, asked, offered) => {
  const { text, cursor } = marked(drawn);
  const files = { "file:///papers/concordat.json": JSON.stringify({ completion: settings }) };
  expect(completion(await analyzed(text, { files }), cursor, asked) !== null).toBe(offered);
});
