import { describe, expect, test } from "vitest";
import { said } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";

describe("works that share a name and a year", () => {
  const library = bib(
    book("snow", "Lind, Ada", "2004", "A Snow") +
      book("ice", "Lind, Ada", "2004", "Ice") +
      book("rsmith", "Smith, Ruth", "2004") +
      book("jsmith", "Smith, Joan Ada", "2004") +
      book("r", "Smith, Ruth", "1998") +
      book("rm", "Smith, Ruth Maria", "1998") +
      book("two", "Tan, Wei and Berg, Ole", "2004") +
      book("three", "Tan, Wei and Lind, Ada and Berg, Ole", "2004") +
      book("ada", "Roe, Ada L.", "2004", "Eels") +
      book("al", "Roe, A. L.", "2004", "Pike") +
      book("watch", "Quay, Ann and {Watch of the lakes}", "2010") +
      book("team", "Quay, Ann and {the Watch}", "2011") +
      book("tarn", "Tarn, Ole", "2012") +
      book("zeal", "Quay, Ann and Berg, Ole and Reed, Mo", "2011", "Zeal") +
      book("air", "Quay, Ann and Tarn, Wei and Reed, Mo", "2011", "Air"),
  );
  test.each([
    ["letters go by the titles, articles and all", "(Lind 2004a, 2004b)", "known snow; known ice"],
    ["letters go by all authors before the titles", "(Quay et al. 2011a, 2011b)", "known zeal; known air"],
    ["initials tell namesakes apart", "(R. Smith 2004; J. Smith 2004)", "known rsmith; known jsmith"],
    [
      "initials after the name tell namesakes apart, too",
      "(Smith, R., 2004; Smith J 2004; Smith, R. 2004)",
      "known rsmith; known jsmith; known rsmith",
    ],
    ["two initials", "(J. A. Smith 2004)", "known jsmith"],
    ["given names as one record has them, and the initials of another", "(Ada L. Roe 2004; A. L. Roe 2004)", "known ada; known al"],
    ["initials in prose", "as R. Smith (2004) holds", "known rsmith"],
    ["just these initials before more", "(R. Smith 1998; R. M. Smith 1998)", "known r; known rm"],
    ["no initials", "(Smith 2004)", "ambiguous rsmith jsmith"],
    ["initials of neither", "(B. Smith 2004)", "ambiguous rsmith jsmith"],
    ["et al. says three at least", "(Tan et al. 2004)", "known three"],
    [
      "the year of the first edition, in a list",
      `(Berg [1907] 1970)${"\n\n# References\n\nBerg, O. [1934] 1970. Eels.\n\nBerg, O. [1907] 1970. Reeds.\n"}`,
      "known list:2",
    ],
    ["two are two", "(Tan and Berg 2004)", "known two"],
    ["an institution beside a family", "(Quay and Watch of the lakes 2010; Quay and the Watch 2011)", "known watch; known team"],
    ["two with commas are two", "(Tan, Berg, 2004)", "known two"],
    ["somebody named beside the author", "Smith and Tarn (2012) hold", "known tarn"],
    ["not in brackets", "(Smith and Tarn 2012)", "unknown"],
  ])("%s", (_why, text, expected) => {
    expect(said(text, [library])).toBe(expected);
  });
});

test("an institution that the library records as a person is the one of the list, letter and all", () => {
  const works = ["State of the Lakes", "Water by Lake and Bank", "Births of Fish", "Series"];
  const library = bib(works.map((title, at) => book(`w${at}`, "LKC", "2020", title)).join(""));
  const list =
    "\n\n## References\n\nLKC. 2020a. State of the Lakes.\n\nLKC. 2020b. Water by Lake and Bank.\n\nLkc. 2020. Births of Fish.\n";
  expect(said(`(LKC 2020b; LKC 2020a) and (Lkc 2020)${list}`, [library])).toBe("known w1; known w0; known w2");
});

test("a title with stops is found where list and library have it whole", () => {
  const title = "Harbor Working Group. Quay: An example of tides. Tide reports.";
  const library = bib(`@report{quay, title = {{${title}}}, year = 2018}`);
  const list = `\n\n## References\n\n${title} 2018. Quay: Reed.\n`;
  expect(said(`So (${title}, 2018), not (It was cold in the north. So we left in the winter, 2018).${list}`, [library])).toBe("known quay");
  const near = bib(book("du", "Du, Ada and Tan, Wei and Lind, Ole", "2017"));
  expect(said("(Tides. Who saw it on the eve of the meeting du Lac du Nord dans la ville, 2018)", [near])).toBe("");
});

test("a further year has the authors that the first was found to have", () => {
  const list = "\n\n## Références\n\nTAN, Wei et LIND, Ada, 2009. Ice.\n\nTAN, Wei et LIND, Ada, 2010. Snow.\n";
  expect(said(`Vu (Tan, Lind 2009, 2010).${list}`, [])).toBe("known list:1; known list:2");
});

test("a work of the year in each of two chapters' lists: that of the citation's own", () => {
  const chapter = (title: string): string => `It is so (Tan 1999).\n\n## References\n\nTan, Wei. 1999. *${title}*.\n\n`;
  expect(said(`# One\n\n${chapter("Ice")}# Two\n\n${chapter("Snow")}# Three\n\nSo it was (Tan 1999).\n`, [])).toBe(
    "known list:1; known list:2; ambiguous list:1 list:2",
  );
});

describe("names that text, list and library cut differently", () => {
  const library = bib(
    `@book{core, author = {{Quay Core Team}}, title = {Quay}, year = {2019}}
@book{usa, author = {{Caring USA}}, title = {How we care}, year = {2019}}
@book{both, author = {{Ministry of Ports} and {LKC}}, title = {Ports}, year = {2017}}
@book{mateo, author = {Luna Mateo, Inés}, title = {A Baroque Ending by the Lake}, year = {2009}}
@book{pair, author = {Stern, Ole and Sisto, Ada}, title = {Work}, year = {2020}}
@book{cut, author = {Stern, Ole and Sisto, Ada}, title = {On work by the lakes}, year = {2021}}
@book{hyphen, author = {Sisto-Lind, Ada}, title = {Ports again}, year = {1998}}
@book{long, author = {{Lake Department}}, title = {What everybody wants of lakes}, year = {2012}}
`,
  );
  const list = (entry: string): string => `\n\n# References\n\n${entry}\n`;
  test.each([
    ["an institution that the list reads as a person", `(Quay Core Team 2019)${list("Quay Core Team. 2019. Quay.")}`, "known core"],
    ["one that ends in capitals", `(Caring USA 2019)${list("Caring USA. 2019. *How We Care*.")}`, "known usa"],
    ["half of a compound surname in the list", `(Luna 2009)${list("Luna, I. 2009. A Baroque Ending by the Lake.")}`, "known mateo"],
    ["two institutions", "(Ministry of Ports and LKC 2017)", "known both"],
    ["two in the list, read as one", `(Ministry of Ports and LKC 2017)${list("Ministry of Ports and LKC. 2017. Ports.")}`, "known both"],
    [
      "a list whose title is cut wrongly",
      `(Stern and Sisto 2021)${list("STERN, O.; SISTO, A. (Lake Circle). On work by the lakes. Trad. L. Tan. Quay: Reed, 2021.")}`,
      "known cut",
    ],
    [
      "a hyphen in one and a blank in the other",
      "(Sisto Lind 1998; Sisto-Lind 1998; Lind 1998)",
      "known hyphen; known hyphen; known hyphen",
    ],
    ["the particle after the surname", `(d’Orval 1989)${list("Orval (d’), Ph. (1989). *Honor*.")}`, "known list:1"],
    ["the same long title under another name", `(LDP 2012)${list("LDP. 2012. What Everybody Wants of Lakes.")}`, "known long"],
    ["a name before the authors", "as seen in Laredo, Stern and Sisto (2020: 3) say", "known pair"],
  ])("%s", (_why, text, expected) => {
    expect(said(text, [library])).toBe(expected);
  });

  test.each([
    ["beginnings of words", "(SECPUR 2010)", "Secretaría de Puertos y Riberas. 2010. *Orillas*.", "known list:1"],
    [
      "a small word gives letters, a word none",
      "(CEPAL 2010)",
      "Comisión Especial para Lagos y el Caribe. 2010. *Orillas*.",
      "known list:1",
    ],
    ["a capital within", "(MPor 2010)", "Laconia Board. Ministério dos Portos. 2010.", "unknown"],
    ["the body that a country's work begins with", "(MPor 2010)", "Brasil. (2010). Ministério dos Portos. Plano de orlas.", "known list:1"],
    [
      "that body whole",
      "(Ministério dos Portos, 2010)",
      "BRASIL. Ministério dos Portos. Plano de orlas. Brasília: MP, 2010.",
      "known list:1",
    ],
    ["not in this order", "(PURSEC 2010)", "Secretaría de Puertos y Riberas. 2010. *Orillas*.", "unknown"],
    ["another year", "(SECPUR 2003)", "Secretaría de Puertos y Riberas. 2010. *Orillas*.", "unknown"],
    ["written as a name is", "(Secpur 2010)", "Secretaría de Puertos y Riberas. 2010. *Orillas*.", "known list:1"],
    ["in a sentence", "Según la Secpur (2010), sí.", "Secretaría de Puertos y Riberas. 2010. *Orillas*.", "known list:1"],
    ["of initials", "(Clem 2010)", "Centro de Lagos, Embalses y Mares. 2010. *Orillas*.", "known list:1"],
    [
      "four words before others that are joined",
      "(Cepal 2010)",
      "Comisión Especial para Lagos y el Caribe. 2010. *Orillas*.",
      "known list:1",
    ],
    ["a surname that English words make", "(Cobo 2010)", "Commission on Boats. 2010. *Reeds*.", "unknown"],
    ["but by four letters of four words", "(Lorc 2010)", "Lakes and Open Reeds Council. 2010. *Reeds*.", "known list:1"],
    ["a surname that some words make", "(Conde 2010)", "Consejo de Delegados Lacustres. 2010. *Orillas*.", "unknown"],
    ["and one before a joint", "(Conde 2010)", "Consejo de Delegados del Lago. 2010. *Orillas*.", "unknown"],
    ["a surname too short", "(Roe 2010)", "Red de Orillas Ecológicas. 2010. *Orillas*.", "unknown"],
    ["letters of some words", "(COPUR 2010)", "Consejo de Puertos Regionales Lacustres. 2010. *Orillas*.", "unknown"],
    ["without whose office it is", "(LHCR 2010)", "Office of the Lakes High Commissioner for Reeds. 2010. *Reeds*.", "known list:1"],
    ["without those united", "(HCR 2010)", "Haut-Commissariat des Nations unies pour les rivages. 2010. *Rives*.", "known list:1"],
    ["kept by who is called otherwise", "(INEGI 2010)", "Instituto Nacional de Estadística y Geografía. 2010. *Lagos*.", "known list:1"],
    ["the name of who keeps it", "(Naciones Unidas 2010)", "ONU. 2010. *Lagos*.", "known list:1"],
  ])("an acronym that nothing defines: %s", (_why, text, entry, expected) => {
    expect(said(text + list(entry), [])).toBe(expected);
  });

  test("two acronyms joined", () => {
    expect(said(`(LKC-MOP 2004)${list("Lakes Commission (LKC) & Ministry of Ports (MOP). 2004. Ice.")}`, [])).toBe("known list:1");
  });

  test("an acronym with works of its own does not stand for its institution", () => {
    const two = bib(book("itself", "{LKC}", "2016") + book("spelled", "{Lakes Commission}", "2016"));
    expect(said("The Lakes Commission (LKC) met. (LKC 2016)", [two])).toBe("known itself");
  });
});

describe("a paper's own list", () => {
  const list = `

## References

Lind, J. P.; Tan, N. J. 1991. *Ice*.

Lind, J. P.; Tan, N. J.; Berg, C. A. 1993. *Snow*.

Berg, Ole. *Reeds*. Quay: Reed, 2013. First published 1867.

Okafor, Ada. *Eels*. No prelo.
`;
  test.each([
    ["given names, where the list has initials", "so John P. Lind and Natalie J. Tan (1991) hold", "known list:1"],
    ["further years after them", "so John P. Lind, Natalie J. Tan and Carl Berg (1991, 1993) hold", "unknown; known list:2"],
    ["other given names", "so John P. Lind and Ada Tan (1991) hold", "unknown"],
    ["the year of the edition", "(Berg 2013)", "known list:3"],
    ["the year of the first edition", "(Berg 1867)", "known list:3"],
    ["a work to come, in Portuguese", "(OKAFOR, no prelo)", "known list:4"],
  ])("knows %s", (_why, text, expected) => {
    expect(said(text + list, [])).toBe(expected);
  });
});
