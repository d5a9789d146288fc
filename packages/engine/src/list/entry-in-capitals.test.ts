import { describe, expect, test } from "vitest";
import { drawn, entry } from "../../test/listed.ts";

describe("an entry whose families are in capitals, its year at the end", () => {
  test.each([
    ["others after a semicolon", "TAN, Wei; et al. Gelo e junco. Quay: Molhe, 2009.", "TAN | Wei: 2009, Gelo e junco"],
    [
      "stops and semicolons between authors",
      "TAN, Wei de Luna.; LIND, Ada.; BERG, Ole. Gelo em casa. Quay: Molhe, 2014.",
      "TAN | Wei de Luna; LIND | Ada; BERG | Ole: 2014, Gelo em casa",
    ],
    [
      "a title and a congress that read as names",
      "TAN, W. L. Gelo e Junco. X Congresso do Lago. 2011. Quay: Molhe. p. 78.",
      "TAN | W. L.: 2011, Gelo e Junco",
    ],
    [
      "a stop for the comma after a family",
      "TAN. Wei Lin; LIND, Ada. Gelo em casa. Quay: Molhe, 2014.",
      "TAN | Wei Lin; LIND | Ada: 2014, Gelo em casa",
    ],
    [
      "families that are words of institutions",
      "PRESS, Ole; CHURCH, Wei Tan; LIND, Ada. Gelo em casa. Quay: Molhe, 2014.",
      "PRESS | Ole; CHURCH | Wei Tan; LIND | Ada: 2014, Gelo em casa",
    ],
    [
      "but not a body and its part",
      "BANCO CENTRAL, Departamento do Lago; TAN, Wei. Gelo em casa. Quay: Molhe, 2014.",
      "[BANCO CENTRAL]; [Departamento do Lago]; TAN | Wei: 2014, Gelo em casa",
    ],
    [
      "particles after initials, in capitals as well",
      "TAN, J. A. VAN; LIND, A. VAN DER; BERG, O. DE LA. Gelo em casa. Quay: Molhe, 2014.",
      "TAN | J. A. VAN; LIND | A. VAN DER; BERG | O. DE LA: 2014, Gelo em casa",
    ],
    [
      "particles with a capital",
      "TAN, Jan A. Van; LIND, Ada Von - Gelo em casa. Quay : Molhe, 2014.",
      "TAN | Jan A. Van; LIND | Ada Von: 2014, Gelo em casa",
    ],
    [
      "a particle with a stop, and others",
      "TAN, Wei Alves de. et al. Gelo em casa. Quay: Molhe, 2014.",
      "TAN | Wei Alves de: 2014, Gelo em casa",
    ],
    [
      "NP 405, a dash before the title",
      "TAN, Wei; LIND, Ada - Gelo em casa. Quay : Molhe, 2014.",
      "TAN | Wei; LIND | Ada: 2014, Gelo em casa",
    ],
    [
      "French, the family in capitals",
      "MOREAU Élodie, *Rivages*, Paris, Quai, coll. « Eaux », 1975, 240 p.",
      "MOREAU | Élodie: 1975, Rivages",
    ],
    [
      "ABNT",
      "TAN, Wei M.; LIND, Ada. Ice roads, and who walks them. **Shores**, v. 52, n. 4, p. 567–576, set. 1971.",
      "TAN | Wei M.; LIND | Ada: 1971, Ice roads, and who walks them",
    ],
    [
      "ABNT, a title with capitals and initials before it",
      "TAN, W.; LIND, A. The Concept of Ice. **Shores**, v. 2007, n. 3, 2008.",
      "TAN | W.; LIND | A.: 2008, The Concept of Ice",
    ],
    [
      "ABNT, a day of access",
      "TAN, Wei et al. Ice roads. 2015. Disponível em: <https://example.org/ice>. Acesso em: 28 ago. 2024.",
      "TAN | Wei: 2015, Ice roads",
    ],
    [
      "ABNT, a country",
      "LACÔNIA. Decreto nº 2848, de 7 de dezembro de 1940. Disponível em: http://example.org/d.",
      "[LACÔNIA] LACÔNIA: 1940, Decreto nº 2848, de 7 de dezembro",
    ],
    [
      "ABNT, an institution in capitals, years in the title",
      "LKC – Lakes Commission. Report of 2018 on ice. Quay: LKC, 2019.",
      "[Lakes Commission] LKC: 2019, Report of 2018 on ice",
    ],
    [
      "ABNT, particles among given names",
      "DIAS, Maria Lind da Silva. A orla e outros estudos. Quay: Reed, 2005.",
      "DIAS | Maria Lind da Silva: 2005, A orla e outros estudos",
    ],
    ["ABNT, a title that begins with a short word", "TAN, C. A. A orla. Shores, v. 6, 2006.", "TAN | C. A.: 2006, A orla"],
    ["ABNT, a title that begins with an acronym", "TAN, L. LKC warns of ice. Shores, 2023.", "TAN | L.: 2023, LKC warns of ice"],
    ["no year but that of access", "LKC. Ice roads. Disponível em http://example.org (acesso em 16-XI-2019).", "[LKC] LKC: , Ice roads"],
    ["ABNT, a slash between names", "TAN, A./ LIND, R. Ice roads. Shores, 2021.", "TAN | A.; LIND | R.: 2021, Ice roads"],
    [
      "a day in figures, and one of access",
      "TAN, J. Ice roads. Uol. 03-06-2020. Disponível em: http://example.org/i. Acesso em: 3 mar. 2022.",
      "TAN | J.: 2020, Ice roads",
    ],
    [
      "ABNT, unsigned, a small word next",
      "LACÔNIA de volta ao lago, gelo e juncos. Reed: dossiê, n. 10, nov., 2018.",
      "[LACÔNIA] LACÔNIA: 2018, LACÔNIA de volta ao lago, gelo e juncos",
    ],
    [
      "ABNT, unsigned, a place before a colon",
      "MAR del Norte: as 12 frases do gelo. Reed, 13 out. 2017.",
      "[MAR] MAR: 2017, MAR del Norte: as 12 frases do gelo",
    ],
    [
      "ABNT, unsigned, somebody's name in it",
      "ADA Lind anunciou que o gelo vem e pediu apoio do Congresso. Reed, 16 ago. 2016.",
      "[ADA] ADA: 2016, ADA Lind anunciou que o gelo vem e pediu apoio do Congresso",
    ],
    [
      "ABNT, no stop after the names",
      "LIND, Ada Marés múltiplas, gelo e juncos. Quay: Reed, 2009.",
      "LIND | Ada: 2009, Marés múltiplas, gelo e juncos",
    ],
    [
      "ABNT, a comma too many",
      "LIND, A,; TAN, W.; BERG, O. The ice of spring. Reed, v. 3, 2011.",
      "LIND | A; TAN | W.; BERG | O.: 2011, The ice of spring",
    ],
    ["ABNT, others with a stop too many", "LIND, A.R et. al. A orla e o gelo. Reed, 2016.", "LIND | A.R: 2016, A orla e o gelo"],
    [
      "ABNT, an unsigned work",
      "PESCADORES alertan de un tratado. El Faro, 22 abr. 2016. Economía.",
      "[PESCADORES] PESCADORES: 2016, PESCADORES alertan de un tratado",
    ],
    [
      "a life in the title",
      "TAN, Wei. Verses (1832-1930) of ice. Available at: http://example.org. Accessed 3 May 2015.",
      "TAN | Wei: , Verses (1832-1930) of ice",
    ],
    [
      "ABNT, three pairs and a role, then et al.",
      "TAN, M. C. de S. (Org.) et al. Ice roads: a handbook. 21. ed. Quay: Reed, 2002.",
      "TAN | M. C. de S.: 2002, Ice roads: a handbook",
    ],
    ["ABNT, a junior", "LIND JR., Ole. Ice roads. 23. ed. Quay: Reed, 2004.", "LIND JR. | Ole: 2004, Ice roads"],
    [
      "ABNT, a body of a country and its year",
      "LACÔNIA. Constituição (1988). Constituição da Lacônia. Quay: Senado, 1988.",
      "[LACÔNIA] LACÔNIA: 1988, Constituição",
    ],
    ["an acronym and a comma", "LKC, Informe sobre el lago 2011, Quito, LKC, 2011.", "[LKC] LKC: 2011, Informe sobre el lago 2011"],
    ["an acronym and a colon", "LKC: Diccionario del lago. Quito: Muelle, 2001.", "[LKC] LKC: 2001, Diccionario del lago"],
    [
      "French, what somebody did",
      "MOREAU Élodie (dir.), Images du lac. La glace, Paris, Quai, 1999.",
      "MOREAU | Élodie: 1999, Images du lac",
    ],
    ["a first edition in brackets", "LIND, Ada. A orla. 9. ed. Quay: Reed, 2006 (1965).", "LIND | Ada: 2006, A orla"],
    ["a first edition in words", "LIND, Ada. A orla. Quay: Reed, 1987 (1ª edição: 1970).", "LIND | Ada: 1987, A orla"],
    ["a first edition in a sentence", "LIND, Ada. A orla. Quay, 2013. Originalmente publicado em 1867.", "LIND | Ada: 2013, A orla"],
    ["a first edition in square brackets", "LIND, A. A orla. Quay: Reed, 1963 [1. ed. 1943].", "LIND | A.: 1963, A orla"],
    ["an edition after a stop", "LIND, A. A orla. Quay: Reed, 2006. 1. ed. 1933.", "LIND | A.: 2006, A orla"],
    ["pages after a stop", "LIND, A. A orla. Quay: Reed, 2002. 296 p.", "LIND | A.: 2002, A orla"],
    ["two volumes of two years", "LIND, A. A orla. Quay: Reed, 2001, 2002. 3 v.", "LIND | A.: 2001, A orla"],
    ["what somebody did, and no sign", "LIND, A. B. (Org.) A orla dos lagos. Quay: Reed, 2000.", "LIND | A. B.: 2000, A orla dos lagos"],
    ["two in full, and what they did", "LIND, Ada e TAN, Wei (orgs.). A orla. Quay: Reed, 2009.", "LIND | Ada; TAN | Wei: 2009, A orla"],
    ["what was translated", "LIND, A. A orla. Quay: Reed, 2010. Título original: The Shore, 1963.", "LIND | A.: 2010, A orla"],
    ["an aside after the name", "LIND, Ada (Círculo do Lago). A orla. Quay: Reed, 2017.", "LIND | Ada (Círculo do Lago): 2017, A orla"],
    ["a later edition", "LIND, A. La glace des lacs, Quai, Paris, 1994, 2e éd. 1996.", "LIND | A.: 1994, La glace des lacs, Quai, Paris"],
  ])("%s", (_why, line, expected) => {
    const plain = line.replaceAll("««", "«").replaceAll("»»", "»");
    expect(drawn(entry(plain))).toBe(expected);
  });
});
