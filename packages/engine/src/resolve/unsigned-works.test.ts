import { describe, expect, test } from "vitest";
import { said } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";

describe("unsigned works", () => {
  const library = bib(
    `@misc{lind, title = {Lind v. Board of Lakes}, year = {1999}}
@misc{rules, title = {New Rules for Ferries on the Lake}, year = {2004}}
@article{times, title = {The Guard}, journal = {Harbor Times}, year = {2005}}
@techreport{office, title = {Eels}, institution = {Reeds Office}, year = {2006}}
@book{signed, author = {Lind, Ada}, title = {New Rules}, year = {2004}}
`,
  );
  test.each([
    ["a court case", "(Lind v. Board of Lakes 1999)", "known lind"],
    ["a court case in prose and italics", "as *Lind v. Board of Lakes* (1999) held", "known lind"],
    ["a title cut short", "(New Rules for Ferries 2004)", "known rules"],
    ["the newspaper", "(Harbor Times 2005)", "known times"],
    ["who published it", "(Reeds Office 2006)", "known office"],
    ["a case that nobody has is no citation", "(Lind v. Board of Lakes 1983)", ""],
  ])("%s", (_why, text, expected) => {
    expect(said(text, [library])).toBe(expected);
  });

  test.each([
    ["in quotation marks", "In “New Rules for Ferries on the Lake” (2004) it says", "known rules"],
    ["in italics", "In *Eels and Ice* (2008) she says", "known eels"],
    ["in brackets", "(“Eels and Ice”, 2008; *Tale of a Lake*, 2007)", "known eels; known tale"],
    ["without its article", "(“Tale of a Lake”, 2007)", "known tale"],
    ["which begins with a bracket", "In “(New) Boats and Ferries” (2010) she says", "known old"],
    ["its main title", "She wrote “Eels and Ice” (2008).", "known eels"],
    ["but not in another year", "In “New Rules” (2005) she says", ""],
    ["nor as an event", "The Lakes Treaty (2009) says", ""],
    ["nor a title nobody has", "In “Old Rules” (2004) it says", ""],
  ])("a work, signed or not, by its title %s", (_why, text, expected) => {
    const titled = bib(
      book("tale", "Tan, Wei", "2007", "A Tale of a Lake") +
        book("eels", "Tan, Wei", "2008", "Eels and Ice: A Memoir") +
        book("treaty", "Lind, Ada", "2009", "Lakes Treaty") +
        book("old", "Tan, Wei", "2010", "(New) Boats and Ferries"),
    );
    expect(said(text, [library, titled])).toBe(expected);
  });

  test("newspapers with a conjunction, with their article or without", () => {
    const papers = bib("@article{globe, title = {The Guard}, journal = {The Globe and Post}, year = {2005}}\n");
    expect(said("(Globe and Post 2005; The Globe and Post, 2005). The Globe and Post (2005) says.", [papers])).toBe(
      "known globe; known globe; known globe",
    );
  });

  test("a country's work with what it is", () => {
    expect(
      said(
        "(BRASIL, CÓDIGO PENAL, 1940, p. 5)\n\n# Referências\n\nBRASIL. Decreto nº 2848. Rio de Janeiro, 1940.\n\nLIND, A. *Ice*. Lima: Quay, 2001.\n",
        [],
      ),
    ).toBe("known list:1");
  });

  test("a list prints the title in the author's place", () => {
    expect(said("(Lind v. Board of Lakes 1999)\n\n# References\n\nLind v. Board of Lakes. 1999. 12 L.R. 3.\n", [library])).toBe(
      "known lind",
    );
  });
});
