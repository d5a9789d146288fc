import { describe, expect, test } from "vitest";
import { drawn, entry } from "../../test/listed.ts";

describe("the year at the end of an entry", () => {
  test.each([
    [
      "a title in apostrophes with a year in it",
      "Lakes Commission, 'The Lake's Ice Report 2030,' Quay, 2023.",
      "[Lakes Commission]: 2023, The Lake's Ice Report 2030",
    ],
    ["UNAM", "Tan, W., *Caminos de hielo*, París, Muelle, 2010.", "Tan | W.: 2010, Caminos de hielo"],
    [
      "UNAM, an article of two authors",
      "Luna, Inés y Ana Berg, “La orilla”, *Foro*, vol. 45, núm. 2, abril de 2005, pp. 3-45.",
      "Luna | Inés; Berg | Ana: 2005, La orilla",
    ],
    ["UNAM, nothing set off", "García Luna, Inés, La frontera, México, Muelle, 2013.", "García Luna | Inés: 2013, La frontera"],
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
      "an institution and a stop before a title with a year",
      "Lakes Bank. World Ice Report 2012: Reeds and Ports. Quay, DC: Lakes Bank, 2013.",
      "[Lakes Bank]: 2013, World Ice Report 2012: Reeds and Ports",
    ],
    [
      "an institution and a comma before a title with a year, and a bracket",
      "Lakes Bank, World Ice Outlook 2012 (Quay, DC: Lakes Bank, 2013).",
      "[Lakes Bank]: 2013, World Ice Outlook 2012",
    ],
    [
      "the first inverted, given names in full, a comma before the title",
      "Tan, Wei, Ada Lind y Ole del Berg, Los caminos de hielo en el norte, Madrid, Muelle, 2009.",
      "Tan | Wei; Lind | Ada; del Berg | Ole: 2009, Los caminos de hielo en el norte",
    ],
    [
      "the first inverted, given names in full",
      "Tan, Wei L., Ada de la Luna, et Ole Berg. Les routes de glace : une histoire. Paris : Quai. 2013.",
      "Tan | Wei L.; de la Luna | Ada; Berg | Ole: 2013, Les routes de glace : une histoire",
    ],
    [
      "the first inverted, others at the end",
      "Tan, W., A. Lind, O. van der Berg, et al., Ice Roads, Quay Press, 2020.",
      "Tan | W.; Lind | A.; van der Berg | O.: 2020, Ice Roads",
    ],
    [
      "the first inverted, initials before the others, a title after a stop",
      "Lind, A., F. Tan, O. Berg y M. Roe. Hielo. Consejo de Lagos: en prensa.",
      "Lind | A.; Tan | F.; Berg | O.; Roe | M.: en prensa, Hielo",
    ],
    [
      "an initial and two surnames before the year, and a day at the end",
      'Lind, Fabian, Ana Tan y Inés A. Berg Roe (2019), "Hielo", Revista, vol. 27, 30 de diciembre de 2019.',
      "Lind | Fabian; Tan | Ana; Roe | Inés A. Berg: 2019, Hielo",
    ],
    [
      "semicolons, and a conjunction before the last",
      "LIND, A.; TAN, M. H.; & BERG, O. G. Gelo a distância: limites. Revista do Lago, v. 6, 2019.",
      "LIND | A.; TAN | M. H.; BERG | O. G.: 2019, Gelo a distância: limites",
    ],
    [
      "a semicolon for the stop before the title",
      "LIND, J. A.; Reconfigurando gelo e junco. Revista do Lago. 2018. Disponível em: https://example.org",
      "LIND | J. A.: 2018, Reconfigurando gelo e junco",
    ],
    [
      "a semicolon for the stop before a title whose second word is small",
      "LIND, J.; TAN, M.R.M.; Gelo a distância no norte. In: Lago, Quay, 2008.",
      "LIND | J.; TAN | M.R.M.: 2008, Gelo a distância no norte",
    ],
    [
      "a capital without its stop before a particle",
      "LIND, João Carlos S de Sousa. Ensinar no gelo. 2015. 59 f. Tese.",
      "LIND | João Carlos S de Sousa: 2015, Ensinar no gelo",
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
      "two pairs and a sign between",
      "Tan, W. & Lind, A.B. Ice roads. Shores 33(3): 371-384, 2006.",
      "Tan | W.; Lind | A.B.: 2006, Ice roads",
    ],
    [
      "DIN",
      "Tan, Wei ; Lind, Ada B.: Ice roads of the north. In: *Shores* Bd. 27 (2002), Nr. 1, S. 5–39",
      "Tan | Wei; Lind | Ada B.: 2002, Ice roads of the north",
    ],
    ["Vancouver, editors", "Tan WL, Berg A, editors. Rivages du nord. Paris: Quai; 1994.", "Tan | WL; Berg | A: 1994, Rivages du nord"],
    ["UNAM, two inverted names", "Tan, W. y Lind, Ada, *Caminos de hielo*, París, 2010.", "Tan | W.; Lind | Ada: 2010, Caminos de hielo"],
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
    ["a year in brackets after the title", "Tan, Wei. “Ice.” *Journal* 3 (2009): 5–20.", "Tan | Wei: 2009, Ice"],
    ["editors and et al. are no titles", "Tan, Wei, *et al.* (*eds.*). 2007. *Ice*. Reed.", "Tan | Wei: 2007, Ice"],
  ])("%s", (_why, line, expected) => {
    const plain = line.replaceAll("««", "«").replaceAll("»»", "»");
    expect(drawn(entry(plain))).toBe(expected);
  });
});
