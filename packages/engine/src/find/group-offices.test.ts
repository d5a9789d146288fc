import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { mask } from "../mask/mask.ts";
import { findCitations } from "./find.ts";
import type { CitationMention } from "./mention.ts";

function found(text: string): readonly CitationMention[] {
  return findCitations(text, mask(text, "markdown"), "markdown").filter(({ needs }) => needs !== "title");
}

/** `authors year`, one a citation. */
function labels(citations: readonly CitationMention[]): string {
  return citations.map(({ authors, etAl, year }) => `${authors.join(", ")}${etAl ? " et al." : ""} ${year}`).join("; ");
}

describe("offices, papers and things in a group", () => {
  test.each([
    [
      "an office by what it deals with and its country",
      "(«Sécurité publique Canada, 2009») (voir «Affaires mondiales Canada, s. d.»)",
      "Sécurité publique Canada 2009; Affaires mondiales Canada s. d.",
    ],
    [
      "an institution and what it deals with",
      "(«Agence des services frontaliers du Canada [ASFC] 2010a» ; «Instituto de los Mexicanos en el Exterior 2012»)",
      "Agence des services frontaliers du Canada 2010; Instituto de los Mexicanos en el Exterior 2012",
    ],
    [
      "two institutions and their acronyms",
      "(«Harbor Planning Council [HPC] & Lake Institute [LI], 2017»; «Lake Board [LB], and Tan, 2011»; «Lake Bank and Harbor Health Office [HHO], 2009»)",
      "Harbor Planning Council, Lake Institute 2017; Lake Board, Tan 2011; Lake Bank, Harbor Health Office 2009",
    ],
    [
      "offices whose names go on in lower case, and long ones",
      "(«ministère de la Sécurité publique du Québec 2012»; «Régie de l’eau, 2018a», «2018b»; «Commission of Inquiry into the Actions of Officials in Relation to Ada Lind 2006: 13»)",
      "ministère de la Sécurité publique du Québec 2012; Régie de l’eau 2018; Régie de l’eau 2018; Commission of Inquiry into the Actions of Officials in Relation to Ada Lind 2006",
    ],
    [
      "the state before an office with its acronym",
      "(«U.S. Harbor Accountability Office [HAO], 2013, p. 18»; «Lo Presti 2000»)",
      "U.S. Harbor Accountability Office 2013; Lo Presti 2000",
    ],
    ["a word that begins a name", "(«Just Harbors Commission, 2020»)", "Just Harbors Commission 2020"],
    [
      "what works of several are on",
      "(«Lind and Tan 2010 »on dams; «Roe, 2013 »more generally; «Berg 2001 »on lakes)".replace(/ »/g, "» "),
      "Lind, Tan 2010; Roe 2013; Berg 2001",
    ],
    [
      "a paper of several words and its day, with no comma",
      "(«Harbor Morning Post 11 May 2019, A4»; «El Faro 3 de mayo de 2011»; «*Tarn Times* 2011, 3B»)".replace("«*Tarn", "*«Tarn"),
      "Harbor Morning Post 2019; El Faro 2011; Tarn Times 2011",
    ],
    [
      "the year and pages of an edition before print, a book within",
      "(«Lind 1967 [1377], 278»; «Tan, 1776/1976, Bk. IV»)",
      "Lind 1967; Tan 1776/1976",
    ],
    [
      "but nobody who made something, no hashtag, no court, no session, no car, no article of a treaty",
      "(dir. Ada Lind, 2014) (architect: Tan, 1978) (#LindNow, 2017) (Tarn High Court, 12 June 2015) (109th Congress, 2005) (Toyota Lark, 1998) (LKC 1982, art. 76)",
      "",
    ],
    [
      "but a paper with its article, a company and an office",
      "(«Le Courrier libéré, 23 mai 1968»; «Renault Group 2019»; «Institut de la statistique du Tarn [IST], 2015a»; «WHO Regional Office for Africa 2020»)",
      "Le Courrier libéré 1968; Renault Group 2019; Institut de la statistique du Tarn 2015; WHO Regional Office for Africa 2020",
    ],
    ["nor shares and votes in the place of pages", "(Lilong, 2019: 41 per cent) (Lords, 1911: 131 to 114)", ""],
    ["but no votes, no money and no party", "(Yes 1998, No 2047) (USD 2015) Tan (D, 1984)", ""],
  ])("%s", (_why, drawn, expected) => {
    const { text, spans } = marked(drawn);
    const citations = found(text).filter(({ needs }) => needs !== "library");
    expect(citations.map((mention) => mention.text)).toEqual(spans.map((span) => span.text));
    expect(labels(citations)).toBe(expected);
  });
});
