import { describe, expect, test } from "vitest";
import { mask } from "../../mask/mask.ts";
import { findCitations } from "../find.ts";

/** What the writing shows of each citation, in order: `form`, `doubt` or `library`. */
function shown(text: string): string {
  return findCitations(text, mask(text, "markdown"), "markdown")
    .map(({ needs }) => needs)
    .filter((needs) => needs !== "title")
    .join(" ");
}

describe("in a group", () => {
  test.each([
    ["a name", "(Tan 2001)", "form"],
    ["a name after a word that points", "(see Tan 2001)", "form"],
    ["a name after two words that point", "(véase también Tan 2001)", "form"],
    ["a name and what it is", "(Tan 2001 is typical)", "form"],
    ["an institution in lower case over an apostrophe", "(Conseil d’orientation des marées, 2010)", "form"],
    ["a name and how he would have it", "(or so Tan 2001 would have it)", "doubt"],
    ["what the source is about, and a word that points", "(on the treaty, see Tan 2001; for the war, Berg 2003)", "form doubt"],
    ["a thing and where it was made", "(the treaty of Tarn 2001)", "library"],
    ["what stands in it", "(the plan is in Tan 2001)", "doubt"],
    ["a name and what he does not hold", "(and Tan 2001 doubts it)", "form"],
    ["a name after a word that leads nowhere", "(founded under Tan 2001)", "doubt"],
    ["an acronym", "(NAFTA, 1994)", "doubt"],
    ["an acronym after a lead-in", "(e.g. NATO 1949)", "doubt"],
    ["an acronym that is told of", "(what is known as ESA 2010)", "library"],
    ["what has capitals at both ends", "(via LakeNET 2006 and others)", "library"],
    ["but no family in capitals", "(via BERGSTRÖM 2001)", "doubt"],
    ["a court of appeals", "Tarn v. Berg, 869 F.3d 490 (D.C. Cir. 1976), another (Fed. Cir. 2014)", "library library"],
    [
      "another court after a report of laws",
      "Quay Corp., 663 F. Supp. 706 (S.D.N.Y. 1987); 12 F.3d 1, 3-4 (Tarn Cir. 1999)",
      "library library",
    ],
    ["what is held against it", "(voir Tan 2012 ; mais cf. LKC 2014)", "form doubt"],
    ["a series of numbers", "a time series of prices (Netflix, 2020)", "form"],
    ["a manuscript", "the deposit (MS 1847, folio 3)", ""],
    ["a share in a year", "a reculé en Bretagne (2017 : 8,1 %), then rose (2024: 1.4).", ""],
    [
      "where and in which month it happened",
      "Earthquakes struck the basin twice (Tarnby, August 1999; Heron, May 2001).",
      "library library",
    ],
    ["a paper and its month", "in the report (Tarnweek, June 2001)", "doubt"],
    ["an English paper in a Spanish sentence", "La Casa Blanca lo negó (The Tarn Post, 2017).", "form"],
    ["an institution with an adjective in lower case", "(Commission mixte internationale, s.d.; Comisión económica, 2009)", "form form"],
    ["a single letter in the name of an institution", "(V-Dem Institute 2023, R-Tex 2004)", "form library"],
    ["who gave a picture", "Retablo, madera (donación de la familia Tarn, 1931); oil (gift of Ada Lind, 1944)", "library library"],
    ["what is shown at a desk", "Tarif réduit (moins de 26 ans, Carte Quai 2016)", "library"],
    ["a flight by its ways", "Le vol LKC 447 (Rio-Paris, 1er juin 2009) partait.", ""],
    [
      "which school gave a degree",
      "Licenciada en Física (Universidad de Tarn, 1999) y máster en Óptica (Escuela de Quay, 2001).",
      "library library",
    ],
    ["a school that is a source", "Graduates earn more (University of Tarn, 1999).", "form"],
    ["who broadcast it", "The series *Marea* (Netflix, 2015–2017) and the film Tarn (HBO, 2011) show it.", "library library"],
    ["on which stage a part was played", "She made her debut as Ophelia (Tarn Old Quay, 1988).", "library"],
    ["where a match was played", "The third Tarn Test (Heronley, 1981) turned on an innings.", "library"],
    ["who brought out what is told of as art", "Her debut novel, The Glass Ferry (Tarn, 2003), sold poorly.", "library"],
    ["what somebody holds from a university", "Ada Lind (BA 1994, PhD 2001) and Tom Reece (MSc 1998)", "library library library"],
    ["a month cut short in capitals is an acronym", "(SEP, 2013; ver Tan 2009, pp. 40-42)", "doubt form"],
    ["how many there were", "cohorts (Kano 2010, n = 377)", "library"],
    ["the government of a state", "(Govt. of Bihar 2011, Planning Commission 2013)", "form form"],
    ["the architect of a building", "the Heron Building (Tan van der Berg, 1958) and La Villa Tarn (Le Moreau, 1931)", "library library"],
    ["from one to another", "(de Tan 1928 a Berg 2000) (de Tan 1962 à Berg 2004)", "form doubt form doubt"],
    ["a final", "in the cup final (Tarnby, 1994)", "library"],
    ["but no journal", "in 12 J. Law 45 (Tan 2004)", "form"],
    ["who brought a code out, after its section", "in Tarn Code Ann. §51.803 (Reed 2009)", "library"],
    ["days of births and deaths", "Ada Tan (b. Tarn, ME, 12 Mar 1804; d. Heron, 4 May 1860) rowed.", "library library"],
    [
      "the title of a film in its own language, after a link",
      "[The Lake](https://x.org/a) (*Marea*, 1959) and *The Lake* (Tan, 2004)",
      "library form",
    ],
    [
      "when something was done",
      "(Adopted June, 1860) (Amended May 2003) (Retired 2004) (Texto 2001) (Modifié 2010)",
      "library library library library library",
    ],
    ["what a meeting brought out", "(Proceedings of LAKES 2008, Reed) (Actas del Coloquio 1999)", "library library"],
    ["what somebody has set out to do", "(the Lake Board in its Goals 2030) (en sus Rumbos 2021 para todos)", "library library"],
    ["sections by their numbers", "(discussing Sections 1503 and 1505) (véase Artículos 1601 y 1602)", ""],
    ["where a treaty was signed", "the Convention on Reeds (Berne 1979) and on ducks (Ramsar, 1971)", "library library"],
    ["an acronym that figures are from", "(own figures from OECD 2010)", "doubt"],
    ["an acronym with pages", "(OECD 2019: 5)", "form"],
    ["a country", "(Canada, 1988)", "library"],
    ["a city", "(New York, 2001)", "library"],
    ["two places", "(Canada and Mexico 2004)", "library"],
    ["a publisher, as in a full note", "*Night Ferries* (Quay University Press, 2006), 12", "library"],
    ["a publisher of a place", "(Ottawa: University of Quay Press, 2004)", "library"],
    ["a publisher after its town", "(New York: Night, 1999; Princeton: Ferry, 2001)", "library library"],
    ["a place without a date", "(Holanda, no prelo)", "form"],
    ["a number", "(Building 2004)", "library"],
    [
      "what those who write made themselves",
      "(Fonte: Autores, 2022) (Source: Authors, 2022) (Fuente: Autor, 2020) (Elaborado por Autores, 2021) (Quelle: eigene Darstellung, 2020)",
      "library library library library library",
    ],
    ["those whose name is kept back", "(Author, 2015; see Authors 2016)", "form form"],
    [
      "a meeting in short, after its name",
      "International Conference on Lake Systems (LKC 2019); Simpósio da Rede de Portos (LakeNet 2026); Conference on Lakes (LakeSYS 2019)",
      "library form library",
    ],
    ["but who wrote of one", "the Conference on Lakes (Tan 2019; McAdam 2001) and the Cup of (LKC, 2004)", "form form doubt"],
    ["families in capitals that dashes join, or clubs", "(OKAFOR - LINDQVIST 2001) (FLAMENGO - PALMEIRAS, 2021)", "doubt doubt"],
    ["a site by its address", "(P5lake.org, 2015; Port-lake.harbors.de, n.d.)", "form form"],
    ["a program called by a year", "(Horizon 2020; Agenda 2030)", "library library"],
    [
      "a word that a year tells apart",
      "(Budget 2021) (Datos 2018) (Année 2019) (Fundada 1990) (Plan 2030)",
      "library library library library library",
    ],
    ["such a word with pages", "(Plan 2003: 12)", "form"],
    ["a part of a year", "(Fin 2022) (Printemps 2019) (Mediados 2019) (Late 2019) (FY 2019)", "library library"],
    ["a member of a parliament", "(D-Mass., 2004)", "library"],
    ["numbers that are compared", "They were 2001 (1999: 1850).", ""],
    ["a publisher in Spanish", "*Perímetro y orilla* (Ediciones del Muelle, 2011)", "library"],
    ["a news agency", "(Associated Press 2001)", "form"],
    ["a protocol", "(Kyoto Protocol 1997)", "doubt"],
    ["an article before a name, line-wrapped", "(A\nNobody 1999)", "doubt"],
    ["a city with a month", "(Mexico City, October 2001)", ""],
    ["a newspaper's month", "(Harbor Times, October 2001)", "doubt"],
    ["a newspaper's month in italics", "(*Harbor Times*, October 2001)", "form"],
  ])("%s", (_why, text, needs) => {
    expect(shown(text)).toBe(needs);
  });
});
