import { describe, expect, test } from "vitest";
import { entry, field } from "../../../test/bibtex.ts";
import { drawName } from "../../../test/sources.ts";

describe("names", () => {
  test.each<[why: string, written: string, expected: string]>([
    ["family first", "Welland, Ruth", "Welland | Ruth"],
    ["given first", "Ruth A. Welland", "Welland | Ruth A."],
    ["one word", "Welland", "Welland"],
    ["particles, given first", "Ludwig van der Berg", "van der Berg | Ludwig"],
    ["particles, family first", "de la Peña, Inés", "de la Peña | Inés"],
    ["particles and no given name", "van der Berg", "van der Berg"],
    ["a particle with an apostrophe", "Gerard 't Meer", "'t Meer | Gerard"],
    ["a particle that is part of the last word", "Yusuf al-Lind and Ada d'Oro", "al-Lind | Yusuf; d'Oro | Ada"],
    [
      "a small word among the given names is a particle",
      "Charles Louis Xavier Joseph de la Tan",
      "de la Tan | Charles Louis Xavier Joseph",
    ],
    ["a small word after the comma is none", "Lind der Tan, Alex der Große", "Lind der Tan | Alex der Große"],
    ["a particle by an accent", String.raw`Ada {\'e}l Tan`, "él Tan | Ada"],
    ["a suffix between the commas", "Tan, Jr., Wei", "Tan | Wei | Jr."],
    ["a suffix of two words", "von Tan, Jr. III, Wei", "von Tan | Wei | Jr. III"],
    ["a suffix at the end", "Wei Tan III", "Tan | Wei | III"],
    ["a suffix at the end after a comma", "Wei van der Tan, Jr.", "van der Tan | Wei | Jr."],
    ["a suffix with the family", "Tan Jr., Wei", "Tan | Wei | Jr."],
    ["DBLP's number of one among several", "Wei Tan 0002 and Lind 0010, Ada", "Tan | Wei | 0002; Lind | Ada | 0010"],
    ["a name like a suffix", "Wei IV", "IV | Wei"],
    ["a given name like a suffix", "Tan, II", "Tan | II"],
    ["a compound surname", "García Luna, Inés", "García Luna | Inés"],
    ["a surname held by braces", "Inés {García Luna}", "García Luna | Inés"],
    ["particles held by braces", "{van Enck}, Joris and Joris {van Enck}", "van Enck | Joris; van Enck | Joris"],
    ["a given name held by braces", "{Tse-tung} Mao and {Mary Ann} Lind", "Mao | Tse-tung; Lind | Mary Ann"],
    ["braces inside words", "E. S. {K}ent-{B}oswell and H{e}lene Fiaux", "Kent-Boswell | E. S.; Fiaux | Helene"],
    ["an accent", String.raw`D{\'{\i}}ez, Jordi`, "Díez | Jordi"],
    ["an accent at the beginning", String.raw`{\'E}lodie Moreau`, "Moreau | Élodie"],
    ["a blank after a backslash", "Ada L.\\ Lind", "Lind | Ada L."],
    ["a colon for the dots of an accent", "Str\\:{o}sslin, Rolf and Ada Str\\:{o}sslin", "Strösslin | Rolf; Strösslin | Ada"],
    ["a tie", "Saga~M. Lind", "Lind | Saga M."],
    ["capitals stay", "TAN, WEI", "TAN | WEI"],
    ["scripts without case", "王, 力 and محمد علي", "王 | 力; علي | محمد"],
    ["no comma too many", "Tan,, Wei", "Tan | Wei"],
  ])("of a person: %s", (_why, written, expected) => {
    expect(field("author", `{${written}}`).authors.map(drawName).join("; ")).toBe(expected);
  });

  test.each<[why: string, written: string, expected: string]>([
    ["by their parts", "family=Berg, given=Ludwig, prefix=van der, useprefix=true", "van der Berg | Ludwig"],
    [
      "with a suffix, and initials that are passed over",
      "given={Inés María}, family=Peña, suffix=Jr., given-i={IM}",
      "Peña | Inés María | Jr.",
    ],
    [
      "a particle that is not part of the family",
      "family=Berg, given=Ludwig, prefix=van der, useprefix=false",
      "Berg | Ludwig | (van der)",
    ],
    ["in quotes, with a comma", 'family="Lind, Sons", given=Ada', "Lind, Sons | Ada"],
    ["in quotes around each", '"family=Tan", "given=Wei"', "Tan | Wei"],
    ["beside others", "family=Tan, given=Wei and Lind, Saga", "Tan | Wei; Lind | Saga"],
  ])("in parts: %s", (_why, written, expected) => {
    expect(field("author", `{${written}}`).authors.map(drawName).join("; ")).toBe(expected);
  });

  test.each<[why: string, written: string, expected: string]>([
    ["in braces", "{Lakes Commission}", "[Lakes Commission]"],
    ["in two braces", "{{Lakes Commission}}", "[Lakes Commission]"],
    ["an 'and' inside", "{Food and Harbor Office} and Tan, Wei", "[Food and Harbor Office]; Tan | Wei"],
    ["a comma inside", "{Lakes, Rivers and Seas Office}", "[Lakes, Rivers and Seas Office]"],
    ["small words after the braces", "{Food and Harbor Office} of the Lakes", "[Food and Harbor Office of the Lakes]"],
    ["a remark after the braces", "{Royal Lake Society}(Lund)", "[Royal Lake Society(Lund)]"],
    ["an accent inside", String.raw`{The Ban\={u} brothers}`, "[The Banū brothers]"],
    ["without braces, by its first word", "World Bank and Banco Mundial", "[World Bank]; [Banco Mundial]"],
    ["without braces, by a small word", "Society of Lake Engineers", "[Society of Lake Engineers]"],
    ["without braces, by its length", "Inter Lakes Development Bank", "[Inter Lakes Development Bank]"],
    [
      "people with names like institutions",
      "Frank Church and John F. Board and Mary Ann Court",
      "Church | Frank; Board | John F.; Court | Mary Ann",
    ],
    ["an accent first is none", String.raw`{\'E}lodie`, "Élodie"],
  ])("of an institution: %s", (_why, written, expected) => {
    expect(field("author", `{${written}}`).authors.map(drawName).join("; ")).toBe(expected);
  });

  test.each<[why: string, written: string, expected: string, others: true | undefined]>([
    ["several", "Lindqvist, Saga and Wei Tan and Moreau, Élodie", "Lindqvist | Saga; Tan | Wei; Moreau | Élodie", undefined],
    ["over several lines", "Lindqvist, Saga\n    and\n  Tan, Wei", "Lindqvist | Saga; Tan | Wei", undefined],
    ["in capitals", "Lindqvist, Saga AND Tan, Wei", "Lindqvist | Saga; Tan | Wei", undefined],
    ["and others", "Lindqvist, Saga and others", "Lindqvist | Saga", true],
    ["a person of that name", "Lindqvist, Saga and Others, Wei", "Lindqvist | Saga; Others | Wei", undefined],
    ["et al. after the last", "Lindqvist, Saga et al.", "Lindqvist | Saga", true],
    ["et al. within braces", "{Lindqvist et al.}", "Lindqvist", true],
    ["et al. after a comma, or as a name", "Lindqvist, S., et al and Tan, Wei and et al.", "Lindqvist | S.; Tan | Wei", true],
    ["a name that holds the word", "Anders Andersson", "Andersson | Anders", undefined],
    ["an 'and' too many", "and Tan, Wei and and Lind, Ada and", "Tan | Wei; Lind | Ada", undefined],
    ["semicolons", "Lindqvist, Saga; Tan, Wei; Moreau, É.", "Lindqvist | Saga; Tan | Wei; Moreau | É.", undefined],
    ["ampersands", String.raw`Lindqvist, Saga \& Tan, Wei`, "Lindqvist | Saga; Tan | Wei", undefined],
    ["a firm's ampersand", String.raw`{Lind \& Sons}`, "[Lind & Sons]", undefined],
    ["commas alone, given first", "Basil Lind, Gianna Tan, Cosmo Moreau", "Lind | Basil; Tan | Gianna; Moreau | Cosmo", undefined],
    ["commas and a last 'and'", "Z. Lind, D. S. Tan, and H. Sun", "Lind | Z.; Tan | D. S.; Sun | H.", undefined],
    ["a list taken for a family", "{Lind, J.; Tan, W.; Moreau}, I.", "Lind | J.; Tan | W.; Moreau | I.", undefined],
    ["commas alone, initials last", "Lind J., Tan A.B., Moreau É.", "Lind | J.; Tan | A.B.; Moreau | É.", undefined],
    ["commas alone, family first", "Lind, J., Tan, A. B., Moreau, É.", "Lind | J.; Tan | A. B.; Moreau | É.", undefined],
    ["nobody", "", "", undefined],
  ])("lists: %s", (_why, written, expected, others) => {
    const { authors, ...rest } = field("author", `{${written}}`);
    expect(authors.map(drawName).join("; ")).toBe(expected);
    expect(rest.others).toBe(others);
  });

  test("the acronym of a corporate author", () => {
    const text = "@report{a, author = {{Lakes Commission}}, shortauthor = {LKC}, year = 2009}";
    expect(entry(text).authors).toEqual([{ kind: "institution", name: "Lakes Commission", short: "LKC" }]);
  });

  test("others who had a part in it", () => {
    const { roles, fields } = entry("@book{a, translator = {Tan, Wei and Lind, Ada}, bookauthor = {Moreau, É.}}");
    expect(Object.entries(roles ?? {}).map(([role, names]) => `${role}: ${names.map(drawName).join("; ")}`)).toEqual([
      "translator: Tan | Wei; Lind | Ada",
      "container-author: Moreau | É.",
    ]);
    expect(fields).toEqual({});
  });
});
