import { expect, test } from "vitest";
import { drawn, entry } from "../../test/listed.ts";

test.each([
  ["one word and its acronym", "PricewaterhouseCoopers (PwC) (2015). Ice.", "[PricewaterhouseCoopers] PwC: 2015, Ice"],
  ["one word and its acronym in square brackets", "Greenpeace [GP] (2014). Ice.", "[Greenpeace] GP: 2014, Ice"],
  ["one word and its acronym, dots", "PricewaterhouseCoopers (PwC). 2015. Ice.", "[PricewaterhouseCoopers] PwC: 2015, Ice"],
  [
    "an acronym with a hyphen",
    "Conférence des gouverneurs du Nord et des préfets de l’Est (CGN-PE), 2001, Glace.",
    "[Conférence des gouverneurs du Nord et des préfets de l’Est] CGN-PE: 2001, Glace",
  ],
  [
    "of two in lower case",
    "Conférence des gouverneurs et des préfets. 2001. Glace.",
    "[Conférence des gouverneurs et des préfets]: 2001, Glace",
  ],
  ["one of a state", "US Tolls. 2011. Ice.", "[US Tolls]: 2011, Ice"],
  ["one of a union, with dots", "U.N. Reeds. 2011. Ice.", "[U.N. Reeds]: 2011, Ice"],
  ["an acronym like a word, and the name", "Sectur (Secretaría de Turismo). (2016). Hielo.", "[Secretaría de Turismo] Sectur: 2016, Hielo"],
  [
    "a name, a comma and its acronym",
    "Lakes and Kelp Commission of the North, LKC (2016). Ice.",
    "[Lakes and Kelp Commission of the North] LKC: 2016, Ice",
  ],
  [
    "an acronym with its name, and another",
    "LKC (Lakes Commission) y Ministerio de Puertos e Islas (2016). Hielo.",
    "[Lakes Commission] LKC; [Ministerio de Puertos e Islas]: 2016, Hielo",
  ],
  [
    "a department of a state in doubled letters",
    "Departamento de Lagos de EE.UU. (2016). Hielo.",
    "[Departamento de Lagos de EE.UU.]: 2016, Hielo",
  ],
  [
    "a study with its year",
    "LKC 2016 Ice and Reed Watchers. Rates of ice, 1990–2016. Reed. 2017;3(1):1–9.",
    "[LKC 2016 Ice and Reed Watchers]: 2017, Rates of ice, 1990–2016",
  ],
  ["an acronym, two hyphens and the name", "LKC -- Lakes Commission (2016): Ice.", "[Lakes Commission] LKC: 2016, Ice"],
  [
    "what somebody edits, in Italian",
    "Lind A., Tan W. (a cura di) (2016), Il ghiaccio, Quay.",
    "Lind | A.; Tan | W.: 2016, Il ghiaccio, Quay",
  ],
  [
    "a ministry, in Italian",
    "Ministero dei Laghi e delle Acque (2016), Ghiaccio, Quay.",
    "[Ministero dei Laghi e delle Acque]: 2016, Ghiaccio, Quay",
  ],
  [
    "a constitution in square brackets",
    "LACÔNIA. [Constituição (1988)]. **Constituição da Lacônia**. Quay, [2016].",
    "[LACÔNIA] LACÔNIA: 1988, Constituição",
  ],
  [
    "an institution whose parts have two words",
    "Office of Ports, Inland Waters, and Fishing (2017). Ice.",
    "[Office of Ports, Inland Waters, and Fishing]: 2017, Ice",
  ],
  [
    "an acronym, its year and a title",
    "LKC 2016 Tolls at a Glance 2016: LKC and Reed Rates, Reed.",
    "[LKC] LKC: 2016, Tolls at a Glance 2016: LKC and Reed Rates, Reed",
  ],
  ["an address", "PORTOS.BR. Marés do norte. Quay: Molhe, 2015.", "[PORTOS.BR] PORTOS.BR: 2015, Marés do norte"],
  ["an address with its article", "Le Lac.fr. Marées du nord. Quay, 1991.", "[Le Lac.fr]: 1991, Marées du nord"],
  [
    "an address and a dash, as NP 405 has it",
    "PORTOS.BR - Marés do norte. Quay : Molhe, 2015.",
    "[PORTOS.BR] PORTOS.BR: 2015, Marés do norte",
  ],
  ["a title that ends with a sign", "L’anguille du lac : Venez la voir !, 2004.", "[L’anguille du lac : Venez la voir !]: 2004, "],
  ["a word that nobody bears", "Royal Lakes Police. 2015. Ice.", "[Royal Lakes Police]: 2015, Ice"],
  ["before another's word", "Anglers’ Rights Watch, 2015, Ice.", "[Anglers’ Rights Watch]: 2015, Ice"],
  ["in Spanish", "Vigilancia Internacional (2015). Hielo.", "[Vigilancia Internacional]: 2015, Hielo"],
  ["in French", "Ingénieurs du Secours Lacustre (2015). Glace.", "[Ingénieurs du Secours Lacustre]: 2015, Glace"],
  ["a house and whose it is", "Casa del Pescador (2015), *Hielo*, Quay.", "[Casa del Pescador]: 2015, Hielo"],
  ["an office of a country", "Fisheries Canada. 2015. Ice.", "[Fisheries Canada]: 2015, Ice"],
  ["of two words and a country", "Marine Safety Chile. (2015). Ice.", "[Marine Safety Chile]: 2015, Ice"],
  ["a newspaper of a place", "Boston Globe. 2015. Ice.", "[Boston Globe]: 2015, Ice"],
  ["two matters of a state", "U.S. Ports and Ferry Enforcement (2015). Ice.", "[U.S. Ports and Ferry Enforcement]: 2015, Ice"],
  ["two matters", "Tolls and Ferry Protection. 2015. Ice.", "[Tolls and Ferry Protection]: 2015, Ice"],
  ["what it is for before it", "Anglers’ Rights, Alliance for (2015). Ice.", "[Anglers’ Rights, Alliance for]: 2015, Ice"],
  [
    "such a body before another",
    "Harbor Watch Alliance, Lakes Rights Network (2015). Ice.",
    "[Harbor Watch Alliance]; [Lakes Rights Network]: 2015, Ice",
  ],
  ["a company of several", "Lind Berg & Co. 2015. Ice.", "[Lind Berg & Co]: 2015, Ice"],
  ["sons", "Tan and Sons (2015). Ice.", "[Tan and Sons]: 2015, Ice"],
  ["an institution", "Lakes Commission. 2009. *The State of the Lakes*.", "[Lakes Commission]: 2009, The State of the Lakes"],
  [
    "an institution and its acronym",
    "Lakes Commission (LKC). 2009. The State of the Lakes.",
    "[Lakes Commission] LKC: 2009, The State of the Lakes",
  ],
  ["an acronym and its institution", "LKC [Lakes Commission]. 2009. The State.", "[Lakes Commission] LKC: 2009, The State"],
  [
    "an acronym and its institution with commas and a conjunction",
    "LKC (Lakes, Kelp and Cod). 2009. The State.",
    "[Lakes, Kelp and Cod] LKC: 2009, The State",
  ],
  ["after its state", "U.S. LKC (U.S. Lakes Commission). 2009 The State.", "[U.S. Lakes Commission] U.S. LKC: 2009, The State"],
  ["a month and a day after commas", "Lind, A. (2020, octubre, 26). Jornada 31: Hielo.", "Lind | A.: 2020, Jornada 31: Hielo"],
  ["an acronym alone", "LKC. 2009. The State of the Lakes.", "[LKC] LKC: 2009, The State of the Lakes"],
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
  [
    "an institution among persons",
    "Universidad del Lago, Ana Berg, and Wei Tan. 2018. Ice.",
    "[Universidad del Lago]; Berg | Ana; Tan | Wei: 2018, Ice",
  ],
  ["a surname that is a word of institutions", "Tan, W., Press, O., Lind, A., 2024. Ice.", "Tan | W.; Press | O.; Lind | A.: 2024, Ice"],
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
  ["a surname with a word of institutions", "Bank Luna, Carolina. 2017. Eels.", "Bank Luna | Carolina: 2017, Eels"],
])("%s", (_why, line, expected) => {
  expect(drawn(entry(line))).toBe(expected);
});
