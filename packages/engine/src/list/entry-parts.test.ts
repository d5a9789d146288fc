import { describe, expect, test } from "vitest";
import { drawn, entry } from "../../test/listed.ts";

describe("the year at the end of an entry", () => {
  test.each([
    ["UNAM", "Tan, W., *Caminos de hielo*, París, Muelle, 2010.", "Tan | W.: 2010, Caminos de hielo"],
    [
      "UNAM, an article of two authors",
      "Luna, Inés y Ana Berg, “La orilla”, *Foro*, vol. 45, núm. 2, abril de 2005, pp. 3-45.",
      "Luna | Inés; Berg | Ana: 2005, La orilla",
    ],
    ["UNAM, nothing set off", "García Luna, Inés, La frontera, México, Muelle, 2013.", "García Luna | Inés: 2013, La frontera"],
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
      "a company by its form",
      "Junco Ltda. Gelo 3.0: um modelo. 2018. Disponível em: https://example.org",
      "[Junco Ltda]: 2018, Gelo 3.0: um modelo",
    ],
    [
      "the first inverted, a title in capitals after a comma",
      "Tan, W.L., A.M. Lind, and O. Berg, Ice Roads and Their Limits: A View, Quay Press, 2020.",
      "Tan | W.L.; Lind | A.M.; Berg | O.: 2020, Ice Roads and Their Limits: A View",
    ],
    [
      "the first inverted, others at the end",
      "Tan, W., A. Lind, O. van der Berg, et al., Ice Roads, Quay Press, 2020.",
      "Tan | W.; Lind | A.; van der Berg | O.: 2020, Ice Roads",
    ],
    [
      "a stop for the comma after a family",
      "TAN. Wei Lin; LIND, Ada. Gelo em casa. Quay: Molhe, 2014.",
      "TAN | Wei Lin; LIND | Ada: 2014, Gelo em casa",
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
      "one author in natural order, an initial between",
      "Wei L. Tan. Ice roads of the north. *Reeds*, 12(3):1525, 2014.",
      "Tan | Wei L.: 2014, Ice roads of the north",
    ],
    ["a family and its initials before a title of one word", "Tan W. Rivages. Quai, 2014.", "Tan | W: 2014, Rivages"],
    [
      "natural order and others",
      "W. Tan, A. van der Berg, A. B. Lind, et al. Ice roads. Reeds, 300:19, 2014.",
      "Tan | W.; van der Berg | A.; Lind | A. B.: 2014, Ice roads",
    ],
    ["an institution", "Secretaría de Puertos, *Plan nacional*, México, 2015.", "[Secretaría de Puertos]: 2015, Plan nacional"],
    [
      "an institution, nothing set off",
      "Secretaría de Puertos, Plan nacional, México, Muelle, 2015.",
      "[Secretaría de Puertos]: 2015, Plan nacional",
    ],
    [
      "French",
      "Moreau, Élodie, «« Trois ports »», dans Saga Lindqvist (dir.), *Rivages*, Paris, Quai, 2005, p. 33-50.",
      "Moreau | Élodie: 2005, Trois ports",
    ],
    [
      "French, the family in capitals",
      "MOREAU Élodie, *Rivages*, Paris, Quai, coll. « Eaux », 1975, 240 p.",
      "MOREAU | Élodie: 1975, Rivages",
    ],
    [
      "Vancouver, a book",
      "Moreau É, Tan WL, Berg A. Rivages du nord. Paris: Quai; 1994.",
      "Moreau | É; Tan | WL; Berg | A: 1994, Rivages du nord",
    ],
    [
      "Vancouver, an article and et al.",
      "Moreau É, Tan WL, et al. Ice of 1944. Shores. 1994;12(3):4-5.",
      "Moreau | É; Tan | WL: 1994, Ice of 1944",
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
    [
      "two pairs and a sign between",
      "Tan, W. & Lind, A.B. Ice roads. Shores 33(3): 371-384, 2006.",
      "Tan | W.; Lind | A.B.: 2006, Ice roads",
    ],
    ["no year but that of access", "LKC. Ice roads. Disponível em http://example.org (acesso em 16-XI-2019).", "[LKC] LKC: , Ice roads"],
    ["ABNT, a slash between names", "TAN, A./ LIND, R. Ice roads. Shores, 2021.", "TAN | A.; LIND | R.: 2021, Ice roads"],
    [
      "a day in figures, and one of access",
      "TAN, J. Ice roads. Uol. 03-06-2020. Disponível em: http://example.org/i. Acesso em: 3 mar. 2022.",
      "TAN | J.: 2020, Ice roads",
    ],
    [
      "DIN",
      "Tan, Wei ; Lind, Ada B.: Ice roads of the north. In: *Shores* Bd. 27 (2002), Nr. 1, S. 5–39",
      "Tan | Wei; Lind | Ada B.: 2002, Ice roads of the north",
    ],
    ["Vancouver, editors", "Tan WL, Berg A, editors. Rivages du nord. Paris: Quai; 1994.", "Tan | WL; Berg | A: 1994, Rivages du nord"],
    ["UNAM, two inverted names", "Tan, W. y Lind, Ada, *Caminos de hielo*, París, 2010.", "Tan | W.; Lind | Ada: 2010, Caminos de hielo"],
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
      "French, given names first",
      "Wei K. Tan et Ada J. Lind, « Routes de glace », *Rivages*, 52(4), 1971, p. 5-7.",
      "Tan | Wei K.; Lind | Ada J.: 1971, Routes de glace",
    ],
    ["MLA", "Tan, Wei. *The Ice of 1944*. Reed Press, 2011.", "Tan | Wei: 2011, The Ice of 1944"],
    [
      "MLA, an article of two authors, and a day of access",
      'Tan, Wei, and Ada Lind. "Ice Roads." *Journal*, vol. 3, no. 2, 2012, pp. 3-10. Accessed 4 June 2020.',
      "Tan | Wei; Lind | Ada: 2012, Ice Roads",
    ],
    ["MLA, nothing set off", "Tan, Wei. Roads of the frozen north. Reed Press, 2014.", "Tan | Wei: 2014, Roads of the frozen north"],
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
    [
      "two full names inverted, a colon",
      "Lind, Ada María y Tan, Wei: Orillas y hielo, Siglo Nuevo, México, 1969.",
      "Lind | Ada María; Tan | Wei: 1969, Orillas y hielo, Siglo Nuevo, México",
    ],
    [
      "three with initials, and what they did",
      "O'Lind, G., Tan, P. y Berg, L. (comps.): Caminos de hielo, Muelle, Quito, 1988, 4 vols.",
      "O'Lind | G.; Tan | P.; Berg | L.: 1988, Caminos de hielo, Muelle, Quito",
    ],
    [
      "three with initials, and a stop",
      "Lind, F., Tan, G. & Berg, J. Caminos de hielo en las ciudades. Orilla 27(82), 21-42, 2001.",
      "Lind | F.; Tan | G.; Berg | J.: 2001, Caminos de hielo en las ciudades",
    ],
    ["a comma before the conjunction", "Lind, S., y Tan, B. La orilla. Quito: Muelle, 2017.", "Lind | S.; Tan | B.: 2017, La orilla"],
    [
      "the second in natural order",
      "Lind, B., et P. Tan, La glace en action, Paris, Quai, 1987.",
      "Lind | B.; Tan | P.: 1987, La glace en action",
    ],
    ["an acronym and a comma", "LKC, Informe sobre el lago 2011, Quito, LKC, 2011.", "[LKC] LKC: 2011, Informe sobre el lago 2011"],
    ["an acronym and a colon", "LKC: Diccionario del lago. Quito: Muelle, 2001.", "[LKC] LKC: 2001, Diccionario del lago"],
    [
      "an institution, a comma and a number that looks like a year",
      "Commission lacustre, Livre blanc sur la glace, COM(2001) 428 final, Quai, 2003.",
      "[Commission lacustre]: 2003, Livre blanc sur la glace",
    ],
    [
      "an institution, and a year in its title",
      "Central Office of Ports, Census 2011 Profile, Quay: Reed, 2012.",
      "[Central Office of Ports]: 2012, Census 2011 Profile",
    ],
    [
      "an institution and its acronym, a year in the title, the year first",
      "Comisión Lacustre para el Norte (CLN) (2018). Panorama 2017 del lago (CLN/2018/1). Quito.",
      "[Comisión Lacustre para el Norte] CLN: 2018, Panorama 2017 del lago (CLN/2018/1)",
    ],
    [
      "French, what somebody did",
      "MOREAU Élodie (dir.), Images du lac. La glace, Paris, Quai, 1999.",
      "MOREAU | Élodie: 1999, Images du lac",
    ],
    [
      "French, initials and what somebody did",
      "Moreau É. (dir.), Les lieux de glace, t. I, Paris, 1984.",
      "Moreau | É.: 1984, Les lieux de glace",
    ],
    [
      "French, initials and a comma",
      "Moreau É.-C., Tan W., La vie du lac, Paris, Quai, 2006.",
      "Moreau | É.-C.; Tan | W.: 2006, La vie du lac",
    ],
    [
      "French, initials in brackets",
      "Moreau (É.) et Tan (W.), Guide du lac, Paris, Quai, 1997.",
      "Moreau | É.; Tan | W.: 1997, Guide du lac",
    ],
    [
      "French, given names in brackets",
      "Moreau (Élodie), Tan (Wei-Lin), La glace, Paris, Quai, 1970.",
      "Moreau | Élodie; Tan | Wei-Lin: 1970, La glace",
    ],
    [
      "a title in capitals with a year in it",
      "Lind, A. Two Charters of Ice (1689), ed. W. Tan. Quay: Reed, 1988.",
      "Lind | A.: 1988, Two Charters of Ice (1689), ed",
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
    ["a year in brackets after the title", "Tan, Wei. “Ice.” *Journal* 3 (2009): 5–20.", "Tan | Wei: 2009, Ice"],
    ["editors and et al. are no titles", "Tan, Wei, *et al.* (*eds.*). 2007. *Ice*. Reed.", "Tan | Wei: 2007, Ice"],
  ])("%s", (_why, line, expected) => {
    const plain = line.replaceAll("««", "«").replaceAll("»»", "»");
    expect(drawn(entry(plain))).toBe(expected);
  });
});
