import { describe, expect, test } from "vitest";
import { codes, library, paper, told } from "../../test/checked.ts";
import { bib } from "../../test/sources.ts";

describe("works that are listed and not cited", () => {
  test("a work in the list that the text does not cite", () => {
    expect(told(paper("").replace("Tan 1999; ", ""))).toEqual(["citation.unused: Tan 1999 is in the list but not cited in the text."]);
  });

  test("no unused work in a list that other texts share, which may cite it", () => {
    expect(told(paper("").replace("Tan 1999; ", ""), { isPart: true })).toEqual([]);
  });

  test("no unused work under a heading such as Further reading", () => {
    const more = "\n\n## Further reading\n\nBerg, Ole. 1998. *Snow*.\n";
    expect(codes(`${paper("So.").trimEnd()}${more}`)).toBe("");
    expect(codes(`${paper("So.").trimEnd()}${more.replace("Further reading", "Other references")}`)).toBe("citation.unused");
  });

  test("no unused work where the text cites none of the list, since it cites in another way", () => {
    expect(codes("As others say [1].\n\n## References\n\nTan, Wei. 1999. Ice.\n")).toBe("");
  });

  test("no unused work within a range of letters", () => {
    const works = ["a", "b", "c", "d", "e"].map((letter) => `Berg, Ole. 2001${letter}. *Snow ${letter}*.`).join("\n\n");
    expect(codes(`${paper("So (Berg 2001a–e).").trimEnd()}\n\n${works}\n`)).toBe("");
    expect(told(`${paper("So (Berg 2001a–d).").trimEnd()}\n\n${works}\n`)).toEqual([
      "citation.unused: Berg 2001e is in the list but not cited in the text.",
    ]);
  });

  test("no unused entry that has no year", () => {
    expect(codes(paper("So.").replace("Tan, Wei. 1999. *Ice Roads*.", "Tan, Wei. 1999. *Ice Roads*.\n\nLind, Ada. *Eels*."))).toBe("");
  });

  test("no court case is missed in the list", () => {
    const cases = bib("@misc{lind, title = {Lind v. Board of Lakes}, year = {1999}}");
    expect(codes(paper("So it is (Lind v. Board of Lakes 1999)."), { sources: [cases] })).toBe("");
  });

  test.each([
    ["Spanish", "Entrevista con Inés Luna, Quay, 3 de mayo de 2012."],
    ["Spanish, decomposed, in italics", "*Entrevista con Élodie Moreau*, Cais, 2012.".normalize("NFD")],
    ["English", "Interview with a pilot. Tarn, 3 May 2012."],
    ["English, by telephone", "Telephone interview with Ole Berg, 2012, Quay."],
    ["French", "Entretien avec Ole Berg (2012), Quai."],
  ])("no unused interview: %s", (_why, line) => {
    expect(told(`${paper("So.").trimEnd()}\n\n${line}\n`)).toEqual([]);
    expect(codes(`${paper("So.").trimEnd()}\n\n“${line.replace(/^\*?/, "Last ")}” *Post*, 2012.\n`)).toBe("citation.unused");
  });

  test("no unused item where LaTeX is told to print them all", () => {
    const list =
      "\\begin{thebibliography}{9}\n\\bibitem{a} Tan, W. 1999. Ice.\n\\bibitem{b} Lind, A. 2001. Eels.\n\\end{thebibliography}\n";
    expect(codes(`So \\cite{a}.\n${list}`, { syntax: "latex" })).toBe("citation.unused");
    expect(codes(`So \\cite{a}.\\nocite{*}\n${list}`, { syntax: "latex" })).toBe("");
  });

  test("a work in the list that the text cites by its key alone is used", () => {
    const text = "So [@tan1999], and (Welland 2004).\n\n## References\n\nTan, Wei. 1999. *Ice Roads*.\n\nWelland, Ruth. 2004. *Who?*\n";
    expect(codes(text, { sources: [library] })).toBe("");
  });
});
