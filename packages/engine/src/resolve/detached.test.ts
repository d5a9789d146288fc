import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { bib, book } from "../../test/sources.ts";
import { readDocument } from "../document.ts";
import { resolveCitations } from "./resolve.ts";

const library = bib(
  book("tarn2002", "Tarn, Ilmari", "2002", "Ice Roads") +
    book("lind2003", "Lind, Ada", "2003", "Reeds") +
    book("lind2005", "Lind, Ada", "2005", "Eels") +
    book("berg2003", "Berg, Ole", "2003", "Pike") +
    book("diez2006", "D{\\'\\i}ez, In{\\'e}s and Luna Rojas, Carlos", "2006", "Orillas") +
    book("office2004", "{Harbor Office}", "2004", "Moorings"),
);

/** One mark is the author, the other the year part, which has its digit first; then what it turned out to be. */
function expectDetached(drawn: string, expected: string): void {
  const { text, spans: drawnSpans } = marked(drawn);
  const spans = /^\d/.test(drawnSpans[0]?.text ?? "") ? drawnSpans.toReversed() : drawnSpans;
  const found = resolveCitations(readDocument(text, "markdown"), [library]).filter(({ mention }) => mention.author !== null);
  const last = found.at(-1);
  expect(last?.mention.author && text.slice(last.mention.author.start, last.mention.author.end)).toBe(spans[0]?.text);
  expect(last?.mention.text).toBe(spans[1]?.text);
  expect(`${last?.mention.authors.join(", ")}: ${said(last?.resolution)}`).toBe(expected);
}

function said(resolution: ReturnType<typeof resolveCitations>[number]["resolution"] | undefined): string {
  if (resolution?.kind === "known") return `known ${resolution.hit.id}`;
  if (resolution?.kind === "ambiguous") return `ambiguous ${resolution.hits.map(({ id }) => id).join(" ")}`;
  if (resolution?.kind !== "mismatch") return resolution?.kind ?? "nothing";
  return `mismatch ${resolution.candidates.map(({ hit, differs }) => `${hit.id} ${differs[0]?.field}`).join(" ")}`;
}

describe("the author of a year that stands apart", () => {
  test.each([
    ["where the author found it", "So does «Tarn» in Johannesburg («2002: 44»).", "Tarn: known tarn2002"],
    ["before a quotation", "As «Ilmari Tarn» reported, “it froze. Nobody left.” («2002: 60»).", "Tarn: known tarn2002"],
    ["a page of four digits", "As «Ilmari Tarn» reported, “it froze” («2002: 1244»).", "Tarn: known tarn2002"],
    ["a pronoun that speaks", "With «Tarn» (2001) I part where she claims that “ice is mute” («2002: 60»).", "Tarn: known tarn2002"],
    [
      "a pronoun that speaks, Spanish",
      "Sigo a «Lind» (2003), salvo donde ella sostiene que “el hielo calla” («2005: 8»).",
      "Lind: known lind2005",
    ],
    ["decomposed", "«Tarn» señaló que “el hielo calla” («2002: 60»).".normalize("NFD"), "Tarn: known tarn2002"],
    ["straight quotes", 'As «Tarn» put it, "it froze. Nobody left" («2002: 60»).', "Tarn: known tarn2002"],
    ["guillemets", "Según «Tarn», ««se heló. Nadie salió»» («2002: 60»).", "Tarn: known tarn2002"],
    ["the subject of the sentence", "Indeed, «Ada Lind» captures it when she speaks of “two eels” («2003:11»).", "Lind: known lind2003"],
    ["in an interview", "In an interview with «Ada Lind», a Danish official said: “we row. We do” («2005: 86»).", "Lind: known lind2005"],
    ["two authors, and no pages", "As «Díez and Luna Rojas» show, however, it changed a lot («2006»).", "Díez, Luna Rojas: known diez2006"],
    ["in Spanish", "Como «Díez y Luna Rojas» muestran, todo cambió («2006»).", "Díez, Luna Rojas: known diez2006"],
    ["the verb before him, in Spanish", "Como afirma «Lind», cambió («2003»).", "Lind: known lind2003"],
    ["what was written, in Italian", "«Lind» lo aveva già scritto in carcere («2003: 801»).", "Lind: known lind2003"],
    ["a time to come, in French", "«Lind» le dira autrement plus tard («2003, p. 4»).", "Lind: known lind2003"],
    ["what he called it", "«Lind’s» “second frost reversed” («2003») is a classic.", "Lind: known lind2003"],
    ["what was set out", "«Lind’s» theory, set out in the middle of the frost («2003»), had few takers.", "Lind: known lind2003"],
    ["the verb before him, in French", "Comme l’affirme «Lind», tout changea («2003 : 4»).", "Lind: known lind2003"],
    ["a possessive", "«Lind’s» account of the reeds is better («2003, p. 4»).", "Lind: known lind2003"],
    ["an institution", "The «Harbor Office» warned that none would moor («2004: 3»).", "Harbor Office: known office2004"],
    ["over a page break", "As «Lind» shows, it has taken on a certain level of\n\npermanence («2003»).", "Lind: known lind2003"],
    ["pages of two years", "As «Lind» argues, it froze and froze (2003: 4; «2005: 12»).", "Lind: known lind2005"],
    ["a year that is near", "As «Ilmari Tarn» reported, “it froze” («2001: 60»).", "Tarn: mismatch tarn2002 year"],
    ["the speaker before others", "As «Lind» argues against Berg, it froze («2003: 4»).", "Lind: known lind2003"],
    ["a quotation that is a sentence of its own", "«Tarn» wrote of it. “It froze. Nobody left” («2002: 60»).", "Tarn: known tarn2002"],
    ["pages of the author cited last", "«Lind» (2003) went on. It was “two eels” («2003: 11»).", "Lind: known lind2003"],
    ["for whom it is so, in Spanish", "Para «Tarn», en cambio («2002: 21»), se heló.", "Tarn: known tarn2002"],
    ["who tells an institution", "As «Ilmari Tarn» told the Senate («2002: 60»), it froze.", "Tarn: known tarn2002"],
    ["and in Spanish, whom nobody has", "Como dijo «Rua» ante el Senado («1994: 12»), se heló.", "Rua: unknown"],
    ["whom nobody has", "As «Rua» reported, “it froze” («2001: 60»).", "Rua: unknown"],
    ["a pronoun", "«Ada Lind» captures it (2003: 11). She argues that Ottawa froze («2003: 12»).", "Lind: known lind2003"],
    [
      "a pronoun after a citation in prose",
      "«Lind» (2003) captures it. Later, she argues the opposite («2005: 12»).",
      "Lind: known lind2005",
    ],
    [
      "a pronoun after two authors, of whom one fits",
      "«Lind» (2003) and Tarn (2002) differ. She holds that it froze («2005: 1»).",
      "Lind: known lind2005",
    ],
  ])("%s", (_why, drawn, expected) => {
    expectDetached(drawn, expected);
  });

  test.each([
    ["after a work", "In a later article («2003: 12»), «Lind» concedes it.", "Lind: known lind2003"],
    [
      "after a work, in Spanish",
      "En un trabajo posterior («2006»), «Díez y Luna Rojas» reconocen que no.",
      "Díez, Luna Rojas: known diez2006",
    ],
    ["after a title in quotes, with pages", "In “Ice and Snow” («2003: 1244»), «Lind» blames it.", "Lind: known lind2003"],
    ["after a title in italics, with pages", "In *Ice, Snow, and Reeds* («2003: 12»), «Lind» treats it.", "Lind: known lind2003"],
    ["whom nobody has, in French", "Dans un essai plus tardif («1994»), «Rua» admet qu’il gelait.", "Rua: unknown"],
  ])("named next: %s", (_why, drawn, expected) => {
    expectDetached(drawn, expected);
  });

  test.each([
    [
      "a pronoun that may mean either",
      "Lind (2003) and Berg (2003) differ. She holds that it froze (2003: 1).",
      "ambiguous lind2003 berg2003",
    ],
    ["pages and nobody near", "It was “two eels” (2003: 11).", "unknown"],
    ["what somebody thought whom nobody knows", "One may doubt it after Heron’s long essay (1997).", "unknown"],
  ])("stays open: %s", (_why, text, expected) => {
    const last = resolveCitations(readDocument(text, "markdown"), [library]).at(-1);
    expect(last?.mention.author).toBeNull();
    expect(said(last?.resolution)).toBe(expected);
  });

  test.each([
    ["a year nobody speaks for", "Lind was there in the last year of the war (2003)."],
    ["a year that does not fit", "As Lind shows, the crisis (2008) was long."],
    ["a year near one that fits", "As Lind shows, the crisis (2004) was long."],
    ["a thing of somebody's", "In Heron’s harbor (1997) it froze; Canada’s survey (1998) tells of it."],
    ["an article of a law", "In the first article (1994), Canada agrees; the law has an article (1998) on ports, Lind says."],
    ["a title by its maker", "Rua’s “Night Ferries” (2003) is long."],
    ["a film and a paper", "In *Casablanca* (1942), Lind says little. Katrina’s cost, set out in that report (2005), was high."],
    ["a work and what is said in it", "In a long book (1994), it says so. In a meeting (1995), Lind agreed."],
    ["a month", "As Lind shows, it was over in March (2003)."],
    ["another paragraph before a quotation", "Lind argues that it froze.\n\n“The crisis came” (2003)."],
    ["the sentence before", "Lind argues that it froze. The crisis came (2003)."],
    ["another paragraph", "As Lind shows, it froze.\n\nThe crisis came (2003)."],
    ["figures of some years", "It was 1,787 in all (2016: 914; 2018: 1,377; 2023: 1,144)."],
    ["a figure of thousands", "It was more than before (2016: 1,377)."],
    ["a year of the name's own", "Lind (2005) shows that the crisis (2003) was long."],
  ])("nothing: %s", (_why, text) => {
    const found = resolveCitations(readDocument(text, "markdown"), [library]);
    expect(found.filter(({ mention }) => mention.form === "narrative" && /^\d/.test(mention.text))).toEqual([]);
  });
});
