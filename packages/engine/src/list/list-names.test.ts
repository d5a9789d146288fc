import { describe, expect, test } from "vitest";
import { drawn, entry } from "../../test/listed.ts";

describe("names as lists print them", () => {
  test.each([
    ["editors", "Welland, Ruth (ed.). 1998. *Crossing Still Water*. Reed Press.", "Welland | Ruth: 1998, Crossing Still Water"],
    ["the second surname's initial", "Vega Lind G., Inés (2005), *Ice*.", "Vega Lind G. | Inés: 2005, Ice"],
    ["initials of two more", "Vega Lind L. N., Inés (2005), *Ice*.", "Vega Lind L. N. | Inés: 2005, Ice"],
    ["et al.", "Lindqvist, Saga, et al. 2007. Three Harbors.", "Lindqvist | Saga: 2007, Three Harbors"],
    ["initials, two of them with a hyphen", "Tan RY-J and Lind W-L (2007) Three Harbors.", "Tan | RY-J; Lind | W-L: 2007, Three Harbors"],
    ["et al without its stop", "Tan W. L., Lind A. et al (2007) Three Harbors.", "Tan | W. L.; Lind | A.: 2007, Three Harbors"],
    [
      "a particle in capitals after four given names",
      "Mello, Ana Clara Luna De. 2007. Three Harbors.",
      "Mello | Ana Clara Luna De: 2007, Three Harbors",
    ],
    ["all in capitals, an initial like a conjunction", "TAN W. ET LIND E. (2007) Glace.", "Tan | W.; Lind | E.: 2007, Glace"],
    ["et al. in capitals", "TAN, W. Et Al. Gelo e junco. Quay, 2007.", "TAN | W.: 2007, Gelo e junco"],
    [
      "initials after the first family with no comma, then commas",
      "Tan W. L., Lind, A. y Berg, O. (2007). Hielo.",
      "Tan | W. L.; Lind | A.; Berg | O.: 2007, Hielo",
    ],
    [
      "initials after the first family with no comma, then before the others",
      "Tan W., A. Lind y O. Berg, (2007), Hielo.",
      "Tan | W.; Lind | A.; Berg | O.: 2007, Hielo",
    ],
    ["a family that is a word of institutions", "Court, Ada. 2007. Ice.", "Court | Ada: 2007, Ice"],
    ["with an initial after the given name", "Press, Ada B. (2007), *Ice*.", "Press | Ada B.: 2007, Ice"],
    ["of several, the first", "Union, Ada, and Wei Tan. 2007. *Ice*.", "Union | Ada; Tan | Wei: 2007, Ice"],
    ["of several, each with the family first", "Lind, Ada; Banco, Inés Luna (2007). Hielo.", "Lind | Ada; Banco | Inés Luna: 2007, Hielo"],
    ["but not with a committee", "Senate, Ports Committee. 2007. Ice.", "[Senate, Ports Committee]: 2007, Ice"],
    ["families that are words of institutions", "CHURCH K. W. & BANK J. I. (2007). Ice.", "CHURCH | K. W.; BANK | J. I.: 2007, Ice"],
    ["a family in capitals, a given name and an initial", "LIND Aristide R. (2007), *Glace*.", "LIND | Aristide R.: 2007, Glace"],
    ["a family in capitals with a word of institutions", "LE COUR BERG Ada (2007), Ice.", "LE COUR BERG | Ada: 2007, Ice"],
    ["two of them", "DE LA BANQUE Inés et TAN Wei (2007), Ice.", "DE LA BANQUE | Inés; TAN | Wei: 2007, Ice"],
    ["but not with a place", "LA BANQUE LIND Paris (2007), Ice.", "[LA BANQUE LIND Paris]: 2007, Ice"],
    ["a family that is a word of bodies", "Watch, Ada. 2007. Ice.", "Watch | Ada: 2007, Ice"],
    ["with initials", "Watch, A., & Forum, B. L. (2007). Ice.", "Watch | A.; Forum | B. L.: 2007, Ice"],
    ["of two words", "Borders Watch, Ada (2007), *Ice*.", "Borders Watch | Ada: 2007, Ice"],
    ["a given name and a press’s", "Emily Post. 2007. Ice.", "Post | Emily: 2007, Ice"],
    ["a given name and a country’s", "Anatole France. 2007. Ice.", "France | Anatole: 2007, Ice"],
    ["particles", "van der Berg, Ada, and Ilmari de la Peña. 1999. Dikes.", "van der Berg | Ada; de la Peña | Ilmari: 1999, Dikes"],
    ["a suffix", "Tan, Wei, Jr. 1999. Ice.", "Tan | Wei | Jr.: 1999, Ice"],
    [
      "initials with a particle after them",
      "Oliveira, C. T. de, e Rezende, C. (2010). Portos.",
      "Oliveira | C. T. de; Rezende | C.: 2010, Portos",
    ],
    ["initials parted by commas", "Silva, F, C. (2015). Portos.", "Silva | F C.: 2015, Portos"],
    [
      "initials without stops, all parted by commas, before a colon",
      "Tan, WL, Lind, A, Bezner Berg, O: Ice roads in use. Ice Stud. 2007;4(2):1–9.",
      "Tan | WL; Lind | A; Bezner Berg | O: 2007, Ice roads in use",
    ],
    ["editors so", "Tan, W, Lind, A, (eds): Ice roads. (Tarn: Quay).2007", "Tan | W; Lind | A: 2007, Ice roads"],
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
    [
      "all in capitals, what joins them too",
      "MOREAU, ÉLODIE ET A. L. BERG. 1994. *Rivages*, Quai.",
      "Moreau | Élodie; Berg | A. L.: 1994, Rivages",
    ],
    [
      "all in capitals, given names first after the first",
      "MOREAU, ÉLODIE, WEI-LIN TAN AND ADA L. BERG. 1994. “Rivages.” Quay.",
      "Moreau | Élodie; Tan | Wei-Lin; Berg | Ada L.: 1994, Rivages",
    ],
    ["capitals, and initials that are no conjunction", "TAN E Y, LIND Y. 1994. Rivages.", "TAN | E Y; LIND | Y.: 1994, Rivages"],
    ["who coordinates, cut short", "Moreau É., Tan W. (coor.), 1994, *Rivages*, Quai.", "Moreau | É.; Tan | W.: 1994, Rivages"],
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
    ["an ellipsis before the last", "Tan, W., Lind, A., … Berg, O. (2021). Ice.", "Tan | W.; Lind | A.; Berg | O.: 2021, Ice"],
    ["two habits in one entry", "Tan W. M. & Lind, A.B. (1997), Ice.", "Tan | W. M.; Lind | A.B.: 1997, Ice"],
    ["an article that is a surname's", "El Amri M. & Le Goff B. (2012), Ice.", "El Amri | M.; Le Goff | B.: 2012, Ice"],
    ["dots for commas, and no blank", "Tan. W. et Lind., A.et O. Berg. 1995. Ice.", "Tan | W.; Lind | A.; Berg | O.: 1995, Ice"],
    [
      "families in capitals after the given names",
      "TAN, Wei, Ada LIND und Ole DE BERG, 2013. Ice.",
      "TAN | Wei; LIND | Ada; DE BERG | Ole: 2013, Ice",
    ],
    ["no semicolon between two pairs", "Lind, G. Tan, S.G. 1982. Eels.", "Lind | G.; Tan | S.G.: 1982, Eels"],
    ["an initial after a given name and a comma", "Lind, Hugo, G. 2010. Eels.", "Lind | Hugo G.: 2010, Eels"],
    ["four given names after capitals", "LIND, José Carlos Sebe Bom (2005). Eels.", "LIND | José Carlos Sebe Bom: 2005, Eels"],
    ["a surname with a conjunction", "Luna y Berg, Inés. 1994. Orillas.", "Luna y Berg | Inés: 1994, Orillas"],
    ["and initials", "Costa e Lind, I. (1994). *Orlas*.", "Costa e Lind | I.: 1994, Orlas"],
    ["as the second", "Tan, Wei y Luna y Berg, Inés. 1994. Orillas.", "Tan | Wei; Luna y Berg | Inés: 1994, Orillas"],
    ["after given names", "Tan, Wei y Inés Luna y Berg. 1994. Orillas.", "Tan | Wei; Luna y Berg | Inés: 1994, Orillas"],
    ["two authors and a conjunction", "Luna, I., y Berg, A. 1994. Orillas.", "Luna | I.; Berg | A.: 1994, Orillas"],
    ["an acronym and an author", "LKC y Berg, Ada. 1994. Orillas.", "[LKC] LKC; Berg | Ada: 1994, Orillas"],
    ["a slash between authors", "Lind, Jan/Tan, Wei (2012): Ufer.", "Lind | Jan; Tan | Wei: 2012, Ufer"],
    [
      "initials before it, and what they did",
      "Lind, J./Tan, W./Berg, A. (Hg.) (2012): Ufer.",
      "Lind | J.; Tan | W.; Berg | A.: 2012, Ufer",
    ],
    [
      "initials before a family that is a word of institutions",
      "Lind, T. L., e R. L. Church. 2010. Ice.",
      "Lind | T. L.; Church | R. L.: 2010, Ice",
    ],
    ["initials after it", "Church R. L. (2011). Ice.", "Church | R. L.: 2011, Ice"],
    ["initials after the first family alone", "Tan W., Lind Ada. (2014). Ice.", "Tan | W.; Lind Ada: 2014, Ice"],
    [
      "a conjunction among the given names after capitals",
      "LIND Ana Regina e Souza. Gelo e junco. In: TAN, Wei (org.). Margens. Cais: Junco, 2007.",
      "LIND | Ana Regina e Souza: 2007, Gelo e junco",
    ],
    ["a suffix after natural names", "Tan, Wei and Ole L. Berg III. 1998. Ice.", "Tan | Wei; Berg | Ole L. | III: 1998, Ice"],
    ["four given names and a particle", "Lind, Ada Inés Élodie Maria van. 2020. Ice.", "Lind | Ada Inés Élodie Maria van: 2020, Ice"],
    ["two bodies, one of a state", "Ports Canada and U.S. Lakes Office. 2012. Ice.", "[Ports Canada]; [U.S. Lakes Office]: 2012, Ice"],
    ["an article after the name", "Reed Company, The. (2016). Ice.", "[The Reed Company]: 2016, Ice"],
    ["an initial without its dot is no particle", "Lind, Ada, and Wei D Tan. 2001. Ice.", "Lind | Ada; Tan | Wei D: 2001, Ice"],
    [
      "families in capitals, an odd number of parts",
      "LIND, A. Ole, BERG-TAN, Víctor, ROE, Ada, LKC, 2001. Ice.",
      "LIND | A. Ole; BERG-TAN | Víctor; ROE | Ada; [LKC] LKC: 2001, Ice",
    ],
    [
      "a surname with a conjunction and a particle",
      "Lind, T., & de Tan e Berg, A. (2001). Ice.",
      "Lind | T.; de Tan e Berg | A.: 2001, Ice",
    ],
    [
      "a family that looks like initials, after given names in full",
      "Lind, Ada, and Wei KC. 2001. Ice.",
      "Lind | Ada; KC | Wei: 2001, Ice",
    ],
    ["initials where the first has some", "Lind, A., and Tan WK. 2001. Ice.", "Lind | A.; Tan | WK: 2001, Ice"],
    ["a blank between two", "Lind, A. R. Tan, W. (2020). Ice.", "Lind | A. R.; Tan | W.: 2020, Ice"],
    [
      "a blank between two, a dot too few and a comma too many",
      "Lind, C. L Berg, L. M, (2022). Ice.",
      "Lind | C. L; Berg | L. M: 2022, Ice",
    ],
    ["what a name is in its own script", "Tanari Zhengyi (禮記) [The Ice] (1982): Snow.", "Zhengyi | Tanari: 1982, Snow"],
    ["initials in brackets", "Lind (C.), 1991, Eels, Reed.", "Lind | C.: 1991, Eels, Reed"],
  ])("%s", (_why, line, expected) => {
    expect(drawn(entry(line))).toBe(expected);
  });
});

describe("names as lists print them, seldom", () => {
  test.each([
    [
      "in capitals to the last letter, what joins them small",
      "TAN, WEI, OLE M. BERG, JR., ADA LIND, and RUTH B. WELLAND. (2017) Ice.",
      "Tan | Wei; Berg | Ole M. | Jr.; Lind | Ada; Welland | Ruth B.: 2017, Ice",
    ],
    ["a given name that is a month's", "De Luna, Jan (2013). Ice.", "De Luna | Jan: 2013, Ice"],
    [
      "an acronym in brackets before its name",
      "[Embola] Empresa Boreal de Lagos. (2018). Ice.",
      "[Empresa Boreal de Lagos] Embola: 2018, Ice",
    ],
    [
      "an institution with its parts",
      "Lakes Union, Department of Ports and Tolls, Ice Division (2013). Ice.",
      "[Lakes Union, Department of Ports and Tolls, Ice Division]: 2013, Ice",
    ],
    ["somebody of one name, with another in brackets", "Tanari (Ada Lind). (2019, July). Ice.", "[Tanari]: 2019, Ice"],
    ["a newspaper with a conjunction", "Harbor and Mail. 2004. “Ice.”", "[Harbor and Mail]: 2004, Ice"],
    ["a particle cut short", "Lind, A., and Olaf v Rauch. 2006. “Ice.”", "Lind | A.; Rauch | Olaf v: 2006, Ice"],
    ["no comma before initials", "LIND J.; TAN, W. Ice. Shores, v. 5. 2013", "LIND | J.; TAN | W.: 2013, Ice"],
    ["initials with a hyphen", "Lind, B-C.; Tan, W. Ice. Shores, v. 8, 2020.", "Lind | B-C.; Tan | W.: 2020, Ice"],
    ["a dot lost, and a family alone", "LIND, M.-O; BERG TAN. Ice. Lima: Quay, 2000.", "LIND | M.-O; TAN | BERG: 2000, Ice"],
    ["a title in capitals before a colon", "FERRYMEN: Ice and Eels. Quay TV. 2020. 1h32.", "[FERRYMEN] FERRYMEN: 2020, Ice and Eels"],
  ])("%s", (_why, line, expected) => {
    expect(drawn(entry(line))).toBe(expected);
  });
});
