import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { drawName } from "../../test/sources.ts";
import { readDocument } from "../document.ts";
import type { Entry } from "../library/entry.ts";
import type { Syntax } from "../mask/syntax.ts";

function entriesOf(text: string, syntax: Syntax = "markdown"): readonly Entry[] {
  return readDocument(text, syntax).list?.source.entries ?? [];
}

/** The one entry of a list that holds nothing else. */
function entry(line: string, syntax: Syntax = "markdown"): Entry {
  const entries = entriesOf(`References\n\n${line}\n`, syntax);
  expect(entries).toHaveLength(1);
  return entries[0] as Entry;
}

/** `authors: year, title`. */
function drawn({ authors, year, suffix, title }: Entry): string {
  return `${authors.map(drawName).join("; ")}: ${year}${suffix}, ${title}`;
}

/** The marks are the entries that the list is expected to have. */
function expectEntries(text: string, syntax: Syntax = "markdown"): void {
  const { text: plain, spans } = marked(text);
  expect(entriesOf(plain, syntax).map(({ start, end }) => plain.slice(start, end))).toEqual(spans.map((span) => span.text));
}

describe("headings", () => {
  test.each([
    ["Markdown", "## References"],
    ["with closing signs", "# Works Cited ##"],
    ["bold", "**References**"],
    ["bold, with a colon", "**References:**"],
    ["numbered", "6. References"],
    ["numbered and bold", "**6. Literature cited**"],
    ["numbered in Roman", "## VI. Bibliography"],
    ["with a section number", "## 4.2 Reference list"],
    ["with an attribute", "# References {#refs .unnumbered}"],
    ["capitals", "REFERENCES"],
    ["Spanish", "## Bibliografía"],
    ["Spanish, decomposed", "## Bibliografía".normalize("NFD")],
    ["Spanish, two words", "**Referencias bibliográficas**"],
    ["Spanish, works", "# Obras citadas"],
    ["Spanish, sources", "Fuentes"],
    ["French", "## Références"],
    ["French, works", "## Ouvrages cités"],
    ["French, bibliography", "Bibliographie :"],
  ])("%s", (_why, heading) => {
    const text = `Text (Welland 2004).\n\n${heading}\n\nWelland, Ruth. 2004. Who Watches?\n`;
    expect(readDocument(text, "markdown").list).toMatchObject({ start: 22, end: text.length - 1, line: 3 });
  });

  test.each([
    ["a section", "\\section*{References}"],
    ["a chapter in Spanish", "\\chapter{Bibliograf\\'{\\i}a}"],
    ["bold", "\\textbf{References}"],
  ])("LaTeX: %s", (_why, heading) => {
    expect(entriesOf(`\\begin{document}\nText.\n\n${heading}\n\nWelland, Ruth. 2004. Who?\n`, "latex").map(drawn)).toEqual([
      "Welland | Ruth: 2004, Who?",
    ]);
  });

  test.each([
    ["no heading", "Welland, Ruth. 2004. Who Watches?\n"],
    ["the word in a sentence", "These are the References of note.\n\nWelland, Ruth. 2004. Who Watches?\n"],
    ["another heading", "## Notes\n\nWelland, Ruth. 2004. Who Watches?\n"],
    ["nothing under it", "## References\n"],
    ["nothing under it that can be cited by a year", "## References\n\nWelland, Ruth. Who Watches?\n"],
    ["inside code", "```\n## References\n\nWelland, Ruth. 2004. Who?\n```\n"],
  ])("no list: %s", (_why, text) => {
    expect(readDocument(text, "markdown").list).toBeNull();
  });

  test("the last heading opens the list, and the next of its level ends it", () => {
    expectEntries(
      "## References\n\nOld, A. 1990. Gone.\n\n## References\n\n### Books\n\n«Tan, W. 1999. Ice.»\n\n### Papers\n\n«Tan, W. 2001. Snow.»\n\n## Annex\n\nNot, A. 2002. Here.\n",
    );
  });
});

describe("what is one entry", () => {
  test.each([
    ["a blank line between", "References\n\n«Tan, Wei. 1999. Ice.»\n\n«Welland, Ruth. 2004. Who?»\n"],
    ["a line each", "References\n«Tan, Wei. 1999. Ice.»\n«Welland, Ruth. 2004. Who?»\n"],
    ["hanging lines", "References\n\n«Tan, Wei. 1999. Ice roads and\n    the people on them.»\n«Welland, Ruth. 2004. Who\n    watches?»\n"],
    [
      "lines broken anyhow",
      "References\n\n«Tan, Wei. 1999. Ice roads and\nthe people on them. Lakeside:\nReed Press.»\n\n«Welland, Ruth. 2004. Who?»\n",
    ],
    ["list marks", "## References\n\n- «Tan, Wei. 1999. Ice.»\n- «Welland, Ruth. 2004. Who?»\n"],
    ["numbers", "## References\n\n1. «Tan, Wei. 1999. Ice.»\n2. «Welland, Ruth. 2004. Who?»\n"],
    ["numbers in brackets", "## References\n\n[1] «Tan, Wei. 1999. Ice.»\n[2] «Welland, Ruth. 2004. Who?»\n"],
    ["carriage returns", "References\r\n\r\n«Tan, Wei. 1999. Ice roads\r\n    and more.»\r\n«Welland, Ruth. 2004. Who?»\r\n"],
    ["an entry without a year is passed over", "References\n\nTan, Wei. Ice.\n\n«Welland, Ruth. 2004. Who?»\n"],
    ["no last line end", "References\n\n«Welland, Ruth. 2004. Who?»"],
  ])("%s", (_why, text) => {
    expectEntries(text);
    expectEntries(text.replace(/^## /, ""), "plain");
  });

  test("numbered, on their lines", () => {
    const entries = entriesOf("One.\n\nReferences\n\nTan, Wei. 1999. Ice.\n\nWelland, Ruth. 2004. Who?\n");
    expect(entries.map(({ key, line }) => `${key} on ${line}`)).toEqual(["list:1 on 5", "list:2 on 7"]);
  });
});

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
    ["a year in the title", "Tan, Wei. 1999. The Ice of 1944. Reed Press.", "Tan | Wei: 1999, The Ice of 1944"],
  ])("%s", (_why, line, expected) => {
    expect(drawn(entry(line))).toBe(expected);
  });

  test("a DOI, and the whole as a note", () => {
    expect(entry("Tan, Wei. 1999. *Ice*. https://doi.org/10.5555/shores.2007.3.").fields).toMatchObject({ DOI: "10.5555/shores.2007.3" });
    expect(entry("Tan, Wei. 1999. *Ice\n   roads*. Reed.").fields.note).toBe("Tan, Wei. 1999. Ice roads. Reed.");
  });

  test.each([
    ["em dashes", "———. 2001. Snow."],
    ["hyphens", "---. 2001. Snow."],
    ["underscores", "\\_\\_\\_\\_. 2001. Snow."],
    ["em dashes and a comma", "———, 2001, Snow."],
    ["an em dash before brackets", "——— (2001). Snow."],
  ])("%s repeat the authors before", (_why, line) => {
    const entries = entriesOf(`References\n\nTan, Wei, and Ada Lind. 1999. Ice.\n\n${line}\n\n${line.replace("2001", "2002")}\n`);
    expect(entries.map(drawn)).toEqual([
      "Tan | Wei; Lind | Ada: 1999, Ice",
      "Tan | Wei; Lind | Ada: 2001, Snow",
      "Tan | Wei; Lind | Ada: 2002, Snow",
    ]);
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
