import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { told } from "../../test/checked.ts";
import { resolved, said } from "../../test/resolved.ts";
import { bib } from "../../test/sources.ts";
import type { SourceIndex } from "../library/source-index.ts";

const unsigned = bib(`
@report{lakes, title = {Lake Report 2011: Ice, Reeds and Ferries}, year = {2011}, institution = {Quay}}
@misc{act, title = {Ferries and Piers Act of 2006}, year = {2006}}
@misc{loi, title = {LOI n° 2002-5 du 4 mars 2002 relative aux rives}, year = {2002}}
@misc{lei, title = {Lei n. 9.474, de 22 de julho de 1997}, year = {1997}}
@article{ministros, title = {Los ministros de la ribera se reúnen}, journal = {El Faro}, year = {2017}}
@misc{yearbook, title = {Anuario ribereño}}
@misc{blame, title = {“A disgrace”: Skippers on the new dues}, year = {2021}}
@misc{toll, title = {Who pays for the bridge?}, year = {2020}}
@misc{small, title = {how to cross the lake}, year = {2022}}
@misc{a, title = {Ferry data portal}, year = {2020}}
@misc{b, title = {Ferry data methods}, year = {2020}}
@misc{un, title = {Un dique con 3 puertas}, year = {2003}}
@misc{one, title = {Beowulf}, year = {1999}}
@misc{elided, title = {L’école des ponts}, year = {1998}}
@book{signed, author = {Lind, Ada}, title = {Rules of the harbor}, year = {2004}}
`);

const list = `

## References

*Lake Report 2011: Ice, Reeds and Ferries*. (2011). Quay.

*Ferries and Piers Act of 2006*. (2006).

LOI n° 2002-5 du 4 mars 2002 relative aux rives. (2002). *Journal*.

Lei n. 9.474, de 22 de julho de 1997. (1997). *Diário*.

Lind, A. (2004). *Rules of the harbor*. Quay.

Los ministros de la ribera se reúnen. (2017, 3 de mayo). *El Faro*.

Zurn and Tan and Berg. (2001). *Reeds*. Quay.
`;

/** What is known in a text, with its id, as the text draws it. */
function expectKnown(drawn: string, ids: string, sources: readonly SourceIndex[], besides = ""): void {
  const { text, spans } = marked(drawn);
  const known = resolved(text + besides, sources).flatMap(({ mention, resolution }) =>
    resolution.kind === "known" ? [{ span: text.slice(mention.start, mention.end), id: resolution.hit.id }] : [],
  );
  expect(known.map(({ span }) => span)).toEqual(spans.map((span) => span.text));
  expect(known.map(({ id }) => id).join(" ")).toBe(ids);
}

describe("an unsigned work by its title", () => {
  test.each([
    ["with a year and a colon in it", "(*«Lake Report 2011: Ice, Reeds and Ferries*, 2011»)", "lakes"],
    ["cut short before its year, which stands once more", "(«Lake Report 2011, 2011»)", "lakes"],
    ["that ends with its year", "(«Ferries and Piers Act of 2006, 2006»; «Lind, 2004»)", "act signed"],
    ["with numbers", "(““«LOI n° 2002-5 du 4 mars 2002 relative aux rives””, 2002»)".replaceAll("““", "“").replaceAll("””", "”"), "loi"],
    ["with dots and commas", "(ver «Lei n. 9.474, de 22 de julho de 1997, 1997, p. 3»)", "lei"],
    ["in capitals with three dots", "(«LOS MINISTROS…, 2017»)", "ministros"],
    ["by its first word and dots", "(«FERRIES..., 2006, p. 4»)", "act"],
    ["by its first word and dots in brackets", "(«Ferries [...], 2006»)", "act"],
    ["by its first words in emphasis", "(*«Los ministros de la ribera*, 2017»)", "ministros"],
    ["without its article", "(«Ministros de la ribera, 2017»)", "ministros"],
    ["that begins with an article", "(«Un dique con 3 puertas, 2003»; «Dique con 3..., 2003»)", "un un"],
    ["without a date", "(«Anuario ribereño, s. f.»)", "yearbook"],
    ["without a date in brackets of its own", "(«Anuario ribereño, [s. d.»])", "yearbook"],
    ["with pages after a date in brackets of its own", "(*«Anuario ribereño* [s. d.], p. 3»; «Lind 2004»)", "yearbook signed"],
    ["without a date before it", "*«Anuario ribereño* (s. f.»)", "yearbook"],
    ["without a date twice in brackets", "*«Anuario ribereño* ([n.d.»])", "yearbook"],
    ["with quotation marks inside", "(“‘«A disgrace’: Skippers on the New Dues,” 2021»)", "blame"],
    ["with a question mark", "(as asked in “«Who Pays for the Bridge?” 2020»)", "toll"],
    ["in small letters", "(see «how to cross the lake 2022»)", "small"],
    ["beside one that begins like it", "(«Ferry data portal, 2020»; «Ferry data methods, 2020»)", "a b"],
    ["after another work and a comma", "(«Lind 2004», «Anuario ribereño s. f.»)", "signed yearbook"],
    ["in one word", "(«Beowulf», 1999)".replace("«Beowulf», 1999", "«Beowulf, 1999»"), "one"],
    ["after words that lead to it", "(see, for example, *«Anuario ribereño*, n.d.»)", "yearbook"],
    ["in prose, without marks", "La «LOI n° 2002-5 du 4 mars 2002 relative aux rives (2002») le dit.", "loi"],
    ["in prose, with a number", "A «Lei n. 9.474, de 22 de julho de 1997 (1997») diz.", "lei"],
    ["in prose, with its article cut short", "«L’école des ponts (1998») le dit.", "elided"],
    ["in prose, with its own year", "*«Lake Report 2011: Ice, Reeds and Ferries* (2011») has it.", "lakes"],
  ])("%s", (_why, drawn, ids) => {
    expectKnown(drawn, ids, [unsigned]);
  });

  test.each([
    ["in a year of which nobody has it", "(Anuario ribereño, 2004)"],
    ["of somebody who signed", "(Rules of the harbor, 2004)".replace("harbor", "new harbor")],
    ["by one word of several", "(as Ferry, 2020)"],
    ["by words that are not its first", "(the piers act of 2006, 2006)"],
    ["by more words than it has", "(Anuario ribereño ilustrado, s. f.)"],
    ["by two works that begin alike", "(Ferry data, 2020)"],
  ])("but not %s", (_why, text) => {
    expect(resolved(text, [unsigned]).filter(({ resolution }) => resolution.kind === "known")).toEqual([]);
  });

  test("is ambiguous where two begin so, with dots, and no citation without", () => {
    expect(said("(FERRY..., 2020)", [unsigned])).toBe("ambiguous b a");
    expect(
      said("(25 ferry, 2020)", [bib("@misc{a, title = {25 ferry a}, year = 2020}\n@misc{b, title = {25 ferry b}, year = 2020}")]),
    ).toBe("");
  });

  test("of an undeclared source is none", () => {
    expect(
      resolved("(25 piers of 2006, 2006)", [bib("@misc{act, title = {25 piers of 2006}, year = {2006}}", { declared: false })]),
    ).toEqual([]);
  });
});

describe("a list whose unsigned works read as anything", () => {
  test.each([
    ["a year in the title", "(*«Lake Report 2011: Ice, Reeds and Ferries*, 2011»)", "list:1"],
    ["a title that ends with its year", "(«Ferries and Piers Act of 2006, 2006»)", "list:2"],
    ["numbers", "(«LOI n° 2002-5 du 4 mars 2002 relative aux rives, 2002, p. 2»)", "list:3"],
    ["commas, as names have them", "(«Lei n. 9.474, de 22 de julho de 1997, 1997»)", "list:4"],
    ["first words", "(«LOS MINISTROS..., 2017»)", "list:6"],
  ])("is asked by what it prints: %s", (_why, drawn, ids) => {
    expectKnown(drawn, ids, [], list);
  });

  test("is not asked for the first of several names", () => {
    const [citation] = resolved(`(Zurn and Tan, 2001)${list}`, []);
    expect(citation?.resolution.kind).toBe("unknown");
  });
});

test("a title that a list prints, though not as an entry, is not missing from it", () => {
  const listed = (printed: string): string =>
    `(Who pays for the bridge?, 2020)\n\n## References\n\nLind, A. (2004). *Ice*. Quay. ${printed}\n`;
  expect(told(listed("who pays for the bridge? (2020). Tarn."), { sources: [unsigned] }).join()).not.toContain("unlisted");
  expect(told(listed(""), { sources: [unsigned] }).join()).toContain("unlisted");
});
