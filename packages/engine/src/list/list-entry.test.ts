import { describe, expect, test } from "vitest";
import { drawn, entry } from "../../test/listed.ts";

describe("what an entry says", () => {
  test.each([
    [
      "Chicago",
      "Welland, Ruth. 2004. *Who Watches the Harbor?* Lakeside: Quay University Press.",
      "Welland | Ruth: 2004, Who Watches the Harbor?",
    ],
    [
      "Chicago, an article",
      "Okafor, Ngozi. 2003b. “A Second Look at the Shore.” *Journal of Invented Shores* 7 (2): 101–119.",
      "Okafor | Ngozi: 2003b, A Second Look at the Shore",
    ],
    [
      "Chicago, two authors",
      "O'Neill, Maeve, and Jörg Bäcker. 1998. “Ferries & Frontiers.” In *Crossing Still Water*.",
      "O'Neill | Maeve; Bäcker | Jörg: 1998, Ferries & Frontiers",
    ],
    [
      "Chicago, three authors",
      "Lindqvist, Saga, Wei Tan, and Élodie Moreau. 2007. “Three Harbors.”",
      "Lindqvist | Saga; Tan | Wei; Moreau | Élodie: 2007, Three Harbors",
    ],
    ["APA", "Welland, R. (2004). *Who watches the harbor?* Quay University Press.", "Welland | R.: 2004, Who watches the harbor?"],
    [
      "APA, three authors",
      "Lindqvist, S., Tan, W., & Moreau, É. (2007). Three harbors, one watch. *Journal*, 11, 3–31.",
      "Lindqvist | S.; Tan | W.; Moreau | É.: 2007, Three harbors, one watch",
    ],
    [
      "APA, two initials with a hyphen",
      "Bäcker, J.-P., & O’Neill, M. C. (1998a). Ferries.",
      "Bäcker | J.-P.; O’Neill | M. C.: 1998a, Ferries",
    ],
    [
      "APA, a day after the year",
      "Tan, W. (2005, October 3). Harbor guard takes over. *Harbor Times*.",
      "Tan | W.: 2005, Harbor guard takes over",
    ],
    [
      "Harvard",
      "Welland, R 2004, *Who watches the harbor?*, Quay University Press, Lakeside.",
      "Welland | R: 2004, Who watches the harbor?",
    ],
    [
      "Harvard, two authors and a quoted title",
      "O'Neill, M. and Bäcker, J. (1998) ‘Ferries and frontiers’, in *Crossing Still Water*.",
      "O'Neill | M.; Bäcker | J.: 1998, Ferries and frontiers",
    ],
    [
      "initials after the family, one without its dot",
      "Fonching C.C, 2005, ‘Ports beyond the Bay’, *Journal* 57.",
      "Fonching | C.C: 2005, Ports beyond the Bay",
    ],
    [
      "an initial without its dot before a semicolon",
      "LIND, A. R; TARN, G. S. Elementos das marés aplicados. In: VI Encontro, 2018.",
      "LIND | A. R; TARN | G. S.: 2018, Elementos das marés aplicados",
    ],
    [
      "others after initials",
      "LIND P. et al. Painel de marés sobre portos. Revista, v. 28, 2006.",
      "LIND | P.: 2006, Painel de marés sobre portos",
    ],
    [
      "Spanish",
      "García Luna, Inés y Wei Tan (2011), *Perímetro y orilla*, Puerto Claro: Ediciones del Muelle.",
      "García Luna | Inés; Tan | Wei: 2011, Perímetro y orilla",
    ],
    [
      "French",
      "Moreau, Élodie et Saga Lindqvist. 2007. « Trois ports ». *Rivages* 11.",
      "Moreau | Élodie; Lindqvist | Saga: 2007, Trois ports",
    ],
    ["editors", "Welland, Ruth (ed.). 1998. *Crossing Still Water*. Reed Press.", "Welland | Ruth: 1998, Crossing Still Water"],
    ["et al.", "Lindqvist, Saga, et al. 2007. Three Harbors.", "Lindqvist | Saga: 2007, Three Harbors"],
    ["particles", "van der Berg, Ada, and Ilmari de la Peña. 1999. Dikes.", "van der Berg | Ada; de la Peña | Ilmari: 1999, Dikes"],
    ["a suffix", "Tan, Wei, Jr. 1999. Ice.", "Tan | Wei | Jr.: 1999, Ice"],
    ["an institution", "Lakes Commission. 2009. *The State of the Lakes*.", "[Lakes Commission]: 2009, The State of the Lakes"],
    [
      "an institution and its acronym",
      "Lakes Commission (LKC). 2009. The State of the Lakes.",
      "[Lakes Commission] LKC: 2009, The State of the Lakes",
    ],
    ["an acronym and its institution", "LKC [Lakes Commission]. 2009. The State.", "[Lakes Commission] LKC: 2009, The State"],
    ["an acronym alone", "LKC. 2009. The State of the Lakes.", "[LKC] LKC: 2009, The State of the Lakes"],
    ["no date", "Tan, Wei. n.d. Ice.", "Tan | Wei: n.d., Ice"],
    ["no date, in brackets and Spanish", "Tan, Wei (s.f.). Hielo.", "Tan | Wei: n.d., Hielo"],
    ["still to come", "Tan, Wei. Forthcoming. Snow.", "Tan | Wei: n.d., Snow"],
    ["a reprint", "Maitland, Ada. 1898/1998. The Charter. Reed Press.", "Maitland | Ada: 1998, The Charter"],
    [
      "initials with a particle after them",
      "Oliveira, C. T. de, e Rezende, C. (2010). Portos.",
      "Oliveira | C. T. de; Rezende | C.: 2010, Portos",
    ],
    ["initials parted by commas", "Silva, F, C. (2015). Portos.", "Silva | F C.: 2015, Portos"],
    ["initials first", "*W. Tan, A. Lind, and R. Berg*. 1999. Ice.", "Tan | W.; Lind | A.; Berg | R.: 1999, Ice"],
    [
      "all inverted, the families in capitals",
      "MOREAU, Élodie, TAN, Wei-Lin et BERG, Ada (1994), *Rivages*, Paris.",
      "MOREAU | Élodie; TAN | Wei-Lin; BERG | Ada: 1994, Rivages",
    ],
    [
      "all inverted, a compound family",
      "Luna, Inés, López Pérez, Juan y Tan, Wei (1994). Orillas.",
      "Luna | Inés; López Pérez | Juan; Tan | Wei: 1994, Orillas",
    ],
    [
      "all inverted, parted by semicolons",
      "MOREAU, Élodie; TAN, Wei; BERG, Ada (1994), *Rivages*.",
      "MOREAU | Élodie; TAN | Wei; BERG | Ada: 1994, Rivages",
    ],
    [
      "a semicolon and a conjunction",
      "Moreau, Élodie; Tan, Wei y Berg, Ada (1994), *Rivages*.",
      "Moreau | Élodie; Tan | Wei; Berg | Ada: 1994, Rivages",
    ],
    ["initials after the family", "Moreau É., Tan W.-L. & Berg A. (1994). Rivages.", "Moreau | É.; Tan | W.-L.; Berg | A.: 1994, Rivages"],
    [
      "initials after families in capitals",
      "MOREAU É., TAN W.-L., BERG A., 1994, Rivages.",
      "MOREAU | É.; TAN | W.-L.; BERG | A.: 1994, Rivages",
    ],
    ["initials after the family, two authors", "Moreau É. et Tan W.-L. (1994). Rivages.", "Moreau | É.; Tan | W.-L.: 1994, Rivages"],
    [
      "given names first, French",
      "Élodie Moreau, Wei-Lin Tan et Ada Berg (1994). Rivages.",
      "Moreau | Élodie; Tan | Wei-Lin; Berg | Ada: 1994, Rivages",
    ],
    [
      "Chicago, a compound family and two given names",
      "García Luna, Inés María, and Wei Tan. 2011. Shores.",
      "García Luna | Inés María; Tan | Wei: 2011, Shores",
    ],
    ["an institution in lower case", "Agence lacustre. 2019. Rapport.", "[Agence lacustre]: 2019, Rapport"],
    [
      "an institution with commas, its kind last",
      "Lakes Nations Educational, Scientific and Cultural Organization. 2021. Reeds.",
      "[Lakes Nations Educational, Scientific and Cultural Organization]: 2021, Reeds",
    ],
    [
      "an institution with commas",
      "Department of Ports, Shores, and Reeds. 1994. Dikes.",
      "[Department of Ports, Shores, and Reeds]: 1994, Dikes",
    ],
    ["a first edition after the year", "LIND, Ada de (1995 [1916]). Eels.", "LIND | Ada de: 1995, Eels"],
    ["a first edition, and a title in italics", "LIND, Ada de (1995 [1916]). *Eels*. Reed.", "LIND | Ada de: 1995, Eels"],
    ["a first edition before the year, and a title in italics", "Lind, Ada ([1916] 1995). *Eels*. Reed.", "Lind | Ada: 1995, Eels"],
    ["a first edition before the year", "Lind, Ada de ([1916] 1995). Eels.", "Lind | Ada de: 1995, Eels"],
    ["nothing after the year", "Luna, Inés y Ana Berg 2002 “La orilla”, *Foro* 14: 39–43.", "Luna | Inés; Berg | Ana: 2002, La orilla"],
    ["nothing after the year, nothing set off", "Tan, Wei 2002 The Ice Roads. Reed Press.", "Tan | Wei: 2002, The Ice Roads"],
    ["names in bold", "**Tan W.**, **Lind A. B.**, 2007, Ice roads, *Shores*, 3.", "Tan | W.; Lind | A. B.: 2007, Ice roads, Shores, 3"],
    ["all inverted, initials at the end of each", "Tan, Wei M., Lind, Ada B. (2011), “Ice.”", "Tan | Wei M.; Lind | Ada B.: 2011, Ice"],
    [
      "all inverted, a family in short capitals",
      "NG, A.Y., TAN, D.M. y LIND, M.I., 2003. Ice.",
      "NG | A.Y.; TAN | D.M.; LIND | M.I.: 2003, Ice",
    ],
    ["two initials without dots, then in natural order", "Tan, SK, and SK Lind. 1983. Ice.", "Tan | SK; Lind | SK: 1983, Ice"],
    [
      "capitals first in French, short ones",
      "LI Wei, TAN Sam C. et DE LUNA E., 2022, Ice.",
      "LI | Wei; TAN | Sam C.; DE LUNA | E.: 2022, Ice",
    ],
    [
      "an institution among persons",
      "Universidad del Lago, Ana Berg, and Wei Tan. 2018. Ice.",
      "[Universidad del Lago]; Berg | Ana; Tan | Wei: 2018, Ice",
    ],
    ["an ellipsis before the last", "Tan, W., Lind, A., … Berg, O. (2021). Ice.", "Tan | W.; Lind | A.; Berg | O.: 2021, Ice"],
    ["a day after the year, no brackets", "Tan, Wei. 2012, September 27. “Ice.” Reed.", "Tan | Wei: 2012, Ice"],
    [
      "initials that look like no date",
      "Tan, W. M., Lind, N. D. & Berg, S. D. (2001). Ice.",
      "Tan | W. M.; Lind | N. D.; Berg | S. D.: 2001, Ice",
    ],
    ["two habits in one entry", "Tan W. M. & Lind, A.B. (1997), Ice.", "Tan | W. M.; Lind | A.B.: 1997, Ice"],
    ["an article that is a surname's", "El Amri M. & Le Goff B. (2012), Ice.", "El Amri | M.; Le Goff | B.: 2012, Ice"],
    ["dots for commas, and no blank", "Tan. W. et Lind., A.et O. Berg. 1995. Ice.", "Tan | W.; Lind | A.; Berg | O.: 1995, Ice"],
    ["a surname that is a word of institutions", "Tan, W., Press, O., Lind, A., 2024. Ice.", "Tan | W.; Press | O.; Lind | A.: 2024, Ice"],
    [
      "families in capitals after the given names",
      "TAN, Wei, Ada LIND und Ole DE BERG, 2013. Ice.",
      "TAN | Wei; LIND | Ada; DE BERG | Ole: 2013, Ice",
    ],
    [
      "an institution with its acronym, no comma",
      "Agência Lacustre e Portuária (ALP). 2001. Ice.",
      "[Agência Lacustre e Portuária] ALP: 2001, Ice",
    ],
    [
      "two institutions with their acronyms",
      "Lakes Commission (LKC) & Ministry of Ports (MOP). 2004. Ice.",
      "[Lakes Commission] LKC; [Ministry of Ports] MOP: 2004, Ice",
    ],
    ["an acronym with its institution, a dash between", "LKC – Lakes Commission. 2015. Ice.", "[Lakes Commission] LKC: 2015, Ice"],
    ["a month before the year", "Tan W & Lind AB, Apr 2013, ‘Ice’, *Shores*.", "Tan | W; Lind | AB: 2013, Ice"],
    [
      "an acronym with its institution, and a conjunction",
      "LKC - Comissão Lacustre e Portuária. 2015. Ice.",
      "[Comissão Lacustre e Portuária] LKC: 2015, Ice",
    ],
    [
      "an institution with commas and its acronym",
      "Direction de la glace, des ports et des rivages (DGPR), 2015, Les ports.",
      "[Direction de la glace, des ports et des rivages] DGPR: 2015, Les ports",
    ],
    ["a first edition in brackets before the year", "Lind, Ada [1944] (2003), Eels, Reed.", "Lind | Ada: 2003, Eels, Reed"],
    ["a first edition in round brackets", "Lind, Ada. (1986) 2002. Eels. Reed.", "Lind | Ada: 2002, Eels"],
    ["a later edition in brackets", "Lind, A., 1974 (2000), Eels, Reed.", "Lind | A.: 1974, Eels, Reed"],
    ["a first edition after the brackets", "Lind, A. (2008) [1867]. Eels. Reed.", "Lind | A.: 2008, Eels"],
    ["no semicolon between two pairs", "Lind, G. Tan, S.G. 1982. Eels.", "Lind | G.; Tan | S.G.: 1982, Eels"],
    ["an initial after a given name and a comma", "Lind, Hugo, G. 2010. Eels.", "Lind | Hugo G.: 2010, Eels"],
    ["a surname with a word of institutions", "Bank Luna, Carolina. 2017. Eels.", "Bank Luna | Carolina: 2017, Eels"],
    ["four given names after capitals", "LIND, José Carlos Sebe Bom (2005). Eels.", "LIND | José Carlos Sebe Bom: 2005, Eels"],
    ["initials in brackets", "Lind (C.), 1991, Eels, Reed.", "Lind | C.: 1991, Eels, Reed"],
    ["a span of years", "Tan, W. 2008-2009. Ice.", "Tan | W.: 2008, Ice"],
    ["a year in the title", "Tan, Wei. 1999. The Ice of 1944. Reed Press.", "Tan | Wei: 1999, The Ice of 1944"],
  ])("%s", (_why, line, expected) => {
    expect(drawn(entry(line))).toBe(expected);
  });

  test.each([
    ["before the title", '*El Faro*, "La guardia", 3 de octubre de 2005.', "El Faro", "La guardia"],
    ["after the title", "“The Guard.” *Harbor Times*, October 3, 2005.", "Harbor Times", "The Guard"],
  ])("a newspaper %s", (_why, line, name, title) => {
    expect(entry(line)).toMatchObject({ type: "article-newspaper", authors: [{ name }], date: "2005-10-03", title });
  });

  test("a DOI, and the whole as a note", () => {
    expect(entry("Tan, Wei. 1999. *Ice*. https://doi.org/10.5555/shores.2007.3.").fields).toMatchObject({ DOI: "10.5555/shores.2007.3" });
    expect(entry("Tan, Wei. 1999. *Ice\n   roads*. Reed.").fields.note).toBe("Tan, Wei. 1999. Ice roads. Reed.");
  });

  test.each([
    ["English", "*Harbor Times*, October 3, 2005.", "Harbor Times", "2005-10-03"],
    ["the day first", "*Harbor Times*, 3 October 2005.", "Harbor Times", "2005-10-03"],
    ["a month cut short", "Harbor Times, Oct. 3, 2005.", "Harbor Times", "2005-10-03"],
    ["Spanish", "*El Faro*, 3 de octubre de 2005.", "El Faro", "2005-10-03"],
    ["French", "*Le Phare*, 3 octobre 2005.", "Le Phare", "2005-10-03"],
    ["a month alone", "*Harbor Times*, October 2005.", "Harbor Times", "2005-10"],
  ])("a newspaper with its day, %s", (_why, line, name, date) => {
    expect(entry(line)).toMatchObject({ type: "article-newspaper", authors: [{ kind: "institution", name }], year: "2005", date });
  });

  test.each([
    ["English", "Harbor Times. (2005, October 3). Harbor guard takes over.", "2005-10-03"],
    ["Spanish", "Harbor Times (2005, 3 de octubre). Harbor guard takes over.", "2005-10-03"],
    ["a month alone", "Harbor Times. (2005, Oct.). Harbor guard takes over.", "2005-10"],
  ])("the day after the year, %s", (_why, line, date) => {
    expect(entry(line)).toMatchObject({ year: "2005", date, title: "Harbor guard takes over" });
  });
});
