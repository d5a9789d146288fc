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
    ["a year in brackets after the title", "Tan, Wei. “Ice.” *Journal* 3 (2009): 5–20.", "Tan | Wei: 2009, Ice"],
    ["editors and et al. are no titles", "Tan, Wei, *et al.* (*eds.*). 2007. *Ice*. Reed.", "Tan | Wei: 2007, Ice"],
  ])("%s", (_why, line, expected) => {
    const plain = line.replaceAll("««", "«").replaceAll("»»", "»");
    expect(drawn(entry(plain))).toBe(expected);
  });
});
