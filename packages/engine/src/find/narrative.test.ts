import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { mask } from "../mask/mask.ts";
import { findCitations } from "./find.ts";
import type { CitationMention } from "./mention.ts";

function found(text: string): readonly CitationMention[] {
  return findCitations(text, mask(text, "markdown"), "markdown");
}

/** `authors year`, one a citation. */
function labels(citations: readonly CitationMention[]): string {
  return citations.map(({ authors, etAl, year }) => `${authors.join(", ")}${etAl ? " et al." : ""} ${year}`).join("; ");
}

describe("the words before a bracket", () => {
  test.each([
    ["a family and a given name", "«Lind, Ada (1992») wrote.", "Lind 1992"],
    ["a family that ends as nouns do, and a given name", "«Lawrence, Ada (1992») wrote.", "Lawrence 1992"],
    [
      "a particle after a word that begins a sentence",
      "Tanto «de la Garza (2001») como «de los Ríos (1994») parten.",
      "de la Garza 2001; de los Ríos 1994",
    ],
    [
      "a ministry as French writes it",
      "Le «ministère de l’Éducation nationale et de la Jeunesse (2019») le publie, selon le «ministère de la Santé (2020»).",
      "ministère de l’Éducation nationale et de la Jeunesse 2019; ministère de la Santé 2020",
    ],
    ["but no word that begins a sentence", "Overall, «Lind (1992») wrote. Canada, «Lind (1992») wrote.", "Lind 1992; Lind 1992"],
    [
      "but not what says that one stands for many",
      "E.g. «Lind (1992»). E.g., «Tan (2011») holds. I.e. «Roe (2003»).",
      "Lind 1992; Tan 2011; Roe 2003",
    ],
    [
      "but no place where something is done",
      "Dans leur étude de Marseille, «N’Guessan et Tan (2001») parlent. In a survey of Lima, «Lind and Roe (2004») ask.",
      "N’Guessan, Tan 2001; Lind, Roe 2004",
    ],
    ["an article that is the name's", "«El Tanari (2013») souligne; selon «La Jornada (2002»), oui.", "El Tanari 2013; La Jornada 2002"],
    ["an institution in lower case", "Selon la «Banque mondiale (2019»), oui.", "Banque mondiale 2019"],
    [
      "with a capital at its end",
      "l’«Agence des services frontaliers du Canada (2006») montre",
      "Agence des services frontaliers du Canada 2006",
    ],
    ["an article in lower case", "según el «Banco de Lagos (2010»)", "Banco de Lagos 2010"],
    ["an article that is none", "El «Banco Mundial (2013») afirma.", "Banco Mundial 2013"],
    ["a particle in capitals", "«DE LA CRUZ (1999: 4») says.", "DE LA CRUZ 1999"],
    [
      "a particle after a word that no article parts from a name",
      "Chez «de Tarn (1980»), comme chez «d’Aubin (1989»), non. Contre «de Lind (1978»), «d’Argent (1991: 3») tient bon. Frente a «de la Cueva (2003»), no.",
      "de Tarn 1980; d’Aubin 1989; de Lind 1978; d’Argent 1991; de la Cueva 2003",
    ],
    ["an elided preposition", "celui d’«Aubin (2009») montre, et celui de «d’Arcy (1991») montre.", "Aubin 2009; d’Arcy 1991"],
    [
      "a verb that is a particle as well",
      "It is law, as do «Lind and Tan (2014»), so do «do Carmo et al. (2013») hold.",
      "Lind, Tan 2014; do Carmo et al. 2013",
    ],
    ["a court's case", "as in «Lind v. Board of Lakes (1999»).", "Lind v. Board of Lakes 1999"],
    [
      "and in quotes",
      "as in “«Lind v. Board of Lakes” (1999»), in “«*Tan v. Berg*” (2001»)",
      "Lind v. Board of Lakes 1999; Tan v. Berg 2001",
    ],
    ["what an institution is called for short", "A «Agência Nacional de Águas (Ana) (2020») diz", "Agência Nacional de Águas 2020"],
    [
      "families in capitals that dashes join",
      "a frase - «Tan (2004») - e, enfim, «OKAFOR - LINDQVIST - ROE (2001») dizem; TÓQUIO - «OSAKA (1964») foi",
      "Tan 2004; OKAFOR, LINDQVIST, ROE 2001; OSAKA 1964",
    ],
    [
      "an adverb that begins a sentence",
      "Recentemente, «Lind e Tan (2004») dizem. Également, «Lind, Roe et Tan (2001») disent. Importantly, «Lind and Tan (1998») say.",
      "Lind, Tan 2004; Lind, Roe, Tan 2001; Lind, Tan 1998",
    ],
    [
      "but families with such endings",
      "«Clemente, Lind e Tan (2004») dizem. «Clément, Roe et Tan (2001») disent. «Kelly, Beverly and McAnally (1998») say.",
      "Clemente, Lind, Tan 2004; Clément, Roe, Tan 2001; Kelly, Beverly, McAnally 1998",
    ],
    ["where a reader is sent", "Visit «Lind and Tan (2004») for more. Visite «Roe (2001: 3») también.", "Lind, Tan 2004; Roe 2001"],
    ["over a conjunction", "the «Department of Quays and Tolls (2003») argues", "Department of Quays and Tolls 2003"],
    [
      "a newspaper that has a number",
      "«Página/12 (2017») publicó; lo dice «Diario/9 (2003», p. 4).".replace("2003»", "2003").replace("p. 4)", "p. 4»)"),
      "Página/12 2017; Diario/9 2003",
    ],
    [
      "but not what a sentence is on, nor a preposition after a number",
      "Interoperability, «Ó Tan (2014») reminds us, is. Son 64, frente a los 41 de «Harbor Rights Watch (2013»). Bandits, «Ada Tan (1993») famously quipped, would do well.",
      "Ó Tan 2014; Harbor Rights Watch 2013; Ada Tan 1993",
    ],
    ["an article that parts two names", "In Guatemala the «LKC (2009: 72») used lists.", "LKC 2009"],
    [
      "a particle after a word that no name has",
      "Adding «Ng (2015»), «Ó Tan (2016») to it. I follow «de Waal (2015») in it. How would «de Soto (2000») explain it? On sait, depuis «de Certeau (1980, p. 36»), que. Retomo «de Jelin (2002») la noción. Enligt «Lind och Roe (1999») ja.",
      "Ng 2015; Ó Tan 2016; de Waal 2015; de Soto 2000; de Certeau 1980; de Jelin 2002; Lind, Roe 1999",
    ],
    ["a book of a work of old", "«Lind (III, 1993, p. 321») dice.", "Lind 1993"],
    ["a surname that is a word for sources", "«Fuentes (2011») argues; según «Fuentes y Tan (2009»)", "Fuentes 2011; Fuentes, Tan 2009"],
    ["a surname that is a month's", "«Winter & Tan (2002») say", "Winter, Tan 2002"],
    ["a passage of a work of old", "«Lind (VI 71, 1993, p. 321») y «Tan (514a, 2001») dicen.", "Lind 1993; Tan 2001"],
    [
      "an initial before a family that is a word elsewhere",
      "shown by «Lind and E. Pace (2009») and «K. Pace (2010»)",
      "Lind, E. Pace 2009; K. Pace 2010",
    ],
    ["initials after families", "«Lind, A. and Tan, B. C. (2011») say (as «Berg, O. (2012»))", "Lind, Tan 2011; Berg 2012"],
    ["a surname that is a word elsewhere", "by «G. Shen, Mi, & He (2013») and «Kim and An (2010»)", "G. Shen, Mi, He 2013; Kim, An 2010"],
    ["and one between commas", "Here «Shen, An, and Hancock (2018») said so.", "Shen, An, Hancock 2018"],
    ["a surname of one letter", "and «Ó (2001») say", "Ó 2001"],
    ["a soft hyphen", "«Peña\u00adNieto (2012») dice", "PeñaNieto 2012"],
    ["of their colleagues", "L’analyse de «Lind et de ses collègues (2018») le dit", "Lind et al. 2018"],
    ["their colleagues", "«Lind and her colleagues (2018») say", "Lind et al. 2018"],
    ["a possessive of et al.", "on «Lind et al.’s (2018») panel and «Lind et al.'s 2019» one", "Lind et al. 2018; Lind et al. 2019"],
    ["a possessive without s", "«Childers’ (1999») word", "Childers 1999"],
  ])("%s", (_why, drawn, expected) => {
    const { text, spans } = marked(drawn);
    expect(found(text).map((mention) => mention.text)).toEqual(spans.map((span) => span.text));
    expect(labels(found(text))).toBe(expected);
  });
});
