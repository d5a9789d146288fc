import { describe, expect, test } from "vitest";
import { paper, told } from "../../test/checked.ts";
import { resolved, said } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";

describe("habits of Brazilian and French papers", () => {
  const list = `

## Referências

A ORLA do norte. Folha da Orla, Quay, 3 maio 1988, p. 5.

LIND JÚNIOR, Ole. *Marés*. Quay: Reed, 2001.

D'Arcy, P. 1989. *Glaces*.

TAN, Wei. *Gelo*. Quay: Reed, 1990.

BERG, Ada; LUNA, Inés; TAN, Wei. *Juncos*. Quay: Reed, 2015.

A Folha da Maré, “Portos”, 3 maio 1988, p. 5.
`;
  test.each([
    ["an unsigned work by its first words", "(A ORLA..., 1988)", "known list:1"],
    ["with one sign for the dots", "(A ORLA…, 1988)", "known list:1"],
    ["a junior cut short", "(LIND JR., 2001). Lind Jr. (2001)", "known list:2; known list:2"],
    ["a name without the particle cut short", "(Arcy, 1989)", "known list:3"],
    ["the year of the list in brackets after another", "(TAN, 1983[1990]); (TAN, 1983 [1990], p. 5)", "known list:4; known list:4"],
    ["the year of the list in brackets before another", "Tan ([1990] 2003: 30), (TAN [1990] 2003)", "known list:4; known list:4"],
    ["no year of the list in brackets", "Tan ([1991] 2003: 30)", "unknown"],
    ["authors of a sentence parted by semicolons", "BERG; LUNA; TAN (2015) say", "known list:5"],
    ["one author in a note, with pages", "Cf. Tan, 1990, p. 20.", "known list:4"],
    ["and in the sentence, where the list has just that", "It was so for Tan, 1990, p. 20, and Tan, 1991.", "known list:4"],
    ["a newspaper in the sentence, its day in brackets", "So A Folha da Maré (3 maio 1988) said.", "known list:6"],
    ["but nothing else with its day", "So Wei Tan (3 maio 1988) and Ada Berg (4 May 2015) were born.", ""],
    ["a blank before the dot of et al.", "Berg et al . (2015)", "known list:5"],
    ["a short word for the others, with its dot", "Berg et collab. (2015)", "known list:5"],
  ])("%s", (_why, text, expected) => {
    expect(said(text + list, [])).toBe(expected);
  });
});

test("a surname that is a month's, where a library has its work", () => {
  const library = bib(book("may1976", "May, Ada", "1976") + book("may1974", "May, Ada", "1974"));
  expect(said("(e.g., May 1976; Tan 2001, May 1974), following May (1976), and Ada May (1974)", [library])).toBe(
    "known may1976; unknown; known may1974; known may1976; known may1974",
  );
  expect(said("In May 1976 it rained, and early May 1974 (Ottawa, May 1976).", [library])).toBe("");
});

test("given names in full are part of a citation whose record has but their initials", () => {
  const library = bib(book("tarn", "Tarn, I. M.", "2008") + book("reed", "Reed, M and Lind, A", "2009"));
  const cited = resolved("So (Ida M. Tarn 2008; Mo Reed and Ada Lind 2009), though Chancellor Tarn (2008) says so.", [library]);
  expect(cited.map(({ mention }) => mention.text)).toEqual(["Ida M. Tarn 2008", "Mo Reed and Ada Lind 2009", "Tarn (2008"]);
});

test("the first of two authors, named in full, may stand for both", () => {
  const library = bib(book("reed", "Reed, Moira and Lind, Ada", "2009"));
  expect(said("In the *Eels* of Moira Reed (2009). But Reed (2009) says so. So does M. Reed (2009).", [library])).toBe(
    "known reed; mismatch reed (author Reed | Reed, Lind); mismatch reed (author M. Reed | Reed, Lind)",
  );
});

test("a name that braces keep whole with its comma is found by what stands before it", () => {
  const library = bib(book("lind", "{Lind, Ada}", "2011") + book("ports", "{Ministry of Ports, Norland}", "2012"));
  expect(said("(Lind, Ada 2011; Lind 2011; Ministry of Ports 2012)", [library])).toBe("known lind; known lind; known ports");
});

test("a surname with a conjunction in it, others after it", () => {
  const list =
    "\n\n## Referências\n\nMARÉ E LIMA, Denise; TAN, Daniel. Redes do porto. Lago, v. 16, n. 1, p. 33-46, 2013.\n\n" +
    "MARÉ E LIMA, Denise; TAN, Daniel; BERG, Ole; REED, Ada. Diques. Lago, v. 17, n. 1, p. 33-46, 2015.\n";
  expect(said(`(MARÉ E LIMA; TAN, 2013), e Maré e Lima e Tan (2013, p. 28), (Maré e Lima et al., 2015).${list}`, [])).toBe(
    "known list:1; known list:1; known list:2",
  );
});

test("a title, or a name that goes on in lower case, with its date in square brackets", () => {
  const list =
    "\n\n## Bibliographie\n\nRègles du port, [sans date]. Journal du lac [en ligne].\n\nLe vieux pont, [1998]. Journal du lac [en ligne].\n\n" +
    "LIND, Ada, [sans date]. Le lac. Journal du lac [en ligne].\n";
  expect(said(`Lu (Règles du port [sans date]; Le vieux pont [1998]), vu (Lind [sans date]), ou (la maison [1998]).${list}`, [])).toBe(
    "known list:1; known list:2; known list:3",
  );
  // Markdown escapes the brackets of what might be a link.
  const escaped = "Lu (*Règles du port* \\[sans date\\]), vu (Lind \\[sans date\\]), ou (la maison \\[1998\\]).";
  expect(said(escaped + list, [])).toBe("known list:1; known list:3");
});

test("an unsigned work by its short title, and what is of a state by whose work it is", () => {
  const library = bib(
    "@article{sail, title = {What a Ferry Is: A Study}, shorttitle = {How ferries sail}, year = {2018}}\n" +
      book("reed", "Reed, Moira and Lind, Ada and Tan, Bo", "2003"),
  );
  const text = "“How Ferries Sail” (2018); the US Flood Index of Moira Reed et al. (2003).";
  expect(said(text, [library])).toBe("known sail; known reed");
  const list = "\n\n## References\n\nWhat a Ferry Is: A Study. (2018). Quay.\n";
  expect(said(`${text} Also (“What a Ferry Is” 2018).${list}`, [library])).toBe("known sail; known reed; known sail");
});

test("authors that a comma joins after words that lead to them, in a bracket", () => {
  const library = bib(book("eels", "Eel, Ada and de Lind, Bo", "2007") + book("dikes", "Dike, Ada and Tan, Bo", "2009"));
  const cited = resolved("(adapté de Eel, de Lind 2007; DKE, Dike, Tan 2009, p. 3; voir les revues Eel, Tan 2009)", [library]);
  expect(cited.map(({ mention }) => `${mention.prefix}|${mention.text}`)).toEqual([
    "adapté de|Eel, de Lind 2007",
    "DKE|Dike, Tan 2009, p. 3",
    "voir les revues Eel|Tan 2009",
  ]);
});

test("letters of keys that are others than the titles give leave it open which work is meant", () => {
  const crosswise = bib(book("tarn2007a", "Tarn, Ida", "2007", "Reeds") + book("tarn2007b", "Tarn, Ida", "2007", "Eels"));
  expect(said("So (Tarn 2007a; Tarn 2007b).", [crosswise])).toBe("ambiguous tarn2007a tarn2007b; ambiguous tarn2007a tarn2007b");
  expect(told(paper("So (Tarn 2007a; Tarn 2007b)."), { sources: [crosswise] })).toEqual([]);
  expect(told(paper("So (Tarn 2007c)."), { sources: [crosswise] })).toHaveLength(1);
  const alike = bib(book("tarn2007a", "Tarn, Ida", "2007", "Eels") + book("tarn2007b", "Tarn, Ida", "2007", "Reeds"));
  expect(said("So (Tarn 2007a; Tarn 2007b).", [alike])).toBe("known tarn2007a; known tarn2007b");
  const some = bib(book("tarn2007", "Tarn, Ida", "2007", "Reeds") + book("tarn2007a", "Tarn, Ida", "2007", "Eels"));
  expect(said("So (Tarn 2007a; Tarn 2007b).", [some])).toBe("known tarn2007a; known tarn2007");
});

test("initials after a family with no comma tell namesakes apart", () => {
  const namesakes = bib(book("joan", "Tarn, Joan", "2003", "Ice") + book("ruth", "Tarn, Ruth", "2003", "Eels"));
  expect(said("Tarn J. (2003) says so, as does Tarn R. (2003).", [namesakes])).toBe("known joan; known ruth");
});

test.each([
  [
    "names with initials that a comma joins, as in medicine",
    "Llor C, Cots JM (2009) say so",
    "Llor C, Cots JM. Ice. Quay. 2009;3:1-9.",
    "known list:1",
  ],
  [
    "either end of a name that an East Asian family may begin",
    "(Hu and Zhang 2018)",
    "Hu, Xiaoping, and Zhang Wei. 2018. Ice. Quay.",
    "known list:1",
  ],
  ["an acronym of two words beside the name", "European Union Observers [EU OBS] 2008: 33", "EU OBS. 2008. *Ice*. Quay.", "known list:1"],
  [
    "whose work is on what is named before the year",
    "Macrae's ethnography of the Ice Museum (2002, 93) is one",
    "Macrae, Sharon. 2002. Behind Ice. Quay.",
    "known list:1",
  ],
  [
    "a newspaper with its day in prose",
    "ABC Tarn, 12 de noviembre de 2012, lo dijo",
    "ABC Tarn. 2012. “Hielo”. 12 de noviembre.",
    "known list:1",
  ],
  [
    "an institution that says what it is of",
    "La Junta de Vigilancia de Lagos (JVL, 2019) y la JVL (2019)",
    "Junta de Vigilancia de Lagos (2019). Un lago en peligro. Quay.",
    "known list:1; known list:1",
  ],
  [
    "an institution of two matters",
    "(Panel Independiente, 2021)",
    "Panel Independiente de Lagos y Hielo de las Costas (2021). *Mareas*. Quay.",
    "known list:1",
  ],
  [
    "the acronym of an institution without its section",
    "Observatoire des lacs (ODL 2018)",
    "Observatoire des lacs – section du nord (2018), *Glaces*, Quay.",
    "known list:1",
  ],
  [
    "a body of a union that is called by what it deals with",
    "UN-Habitat (2020, p. 17) and (UN-Habitat 2020)",
    "United Nations Settlements Programme (UN-Habitat). 2020. *Ice*. Quay.",
    "known list:1; known list:1",
  ],
  [
    "a family with its given name after it",
    "Kim Jong-il (2002) says so",
    "Kim, Jong-il. 2002. *Ice*. Quay.\n\nKim, Sunwoong. 2002. *Eels*. Quay.",
    "known list:1",
  ],
  [
    "a work of an author alone, by *op. cit.*",
    "(Tan 2004). (Tan and Roe 2003). (Tan, op. cit.: 110)",
    "Tan, Wei. 2004. *Ice*. Quay.\n\nTan, Wei, and Ida Roe. 2003. *Eels*. Quay.",
    "known list:1; known list:2; known list:1",
  ],
  [
    "under a heading of further references",
    "(Tan 2004)",
    "Zorn, Ida. 1999. *Ice*. Quay.\n\n## Additional References\n\nTan, Wei. 2004. *Ice*. Quay.",
    "known list:2",
  ],
  [
    "a slip in the year, after where it is so",
    "In Brazil, Tan and Roe (2004) found it",
    "Tan, Wei, and Ida Roe. 2005. *Eels*. Quay.",
    "mismatch list:1 (year 2004 | 2005)",
  ],
  ["an acronym beside the name in prose", "Office for Ice and Lake Rights (OILRT) 2010: 11", "OILRT. 2010. *Ice*. Quay.", "known list:1"],
])("found in a list: %s", (_why, text, entry, expected) => {
  expect(said(`${text}.\n\n## References\n\n${entry}\n\nZurn, Ada. 1901. Reeds. Quay.\n`, [])).toBe(expected);
});
