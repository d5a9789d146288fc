import { marked } from "@concordat/marked";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check, declared, library, paper, told, undeclared } from "../../test/checked.ts";
import { bib, book } from "../../test/sources.ts";

describe("what is told, in full", () => {
  test.each([
    ["nothing", "So it was (Welland 2004).", [], []],
    [
      "a year that differs from the list",
      "So it was (Welland 2003).",
      [],
      ["citation.mismatch: Text says Welland 2003, list says Welland 2004 (line 7). Which is right?"],
    ],
    [
      "a year on which another library agrees with the list",
      "So it was (Tan 1998).",
      [library],
      ["citation.mismatch: Text says Tan 1998, list says Tan 1999 (line 5). So does library.bib. Which is right?"],
    ],
    [
      "a name that differs from the list",
      "So it was (Wellland 2004).",
      [],
      ["citation.mismatch: Text says Wellland 2004, list says Welland 2004 (line 7). Which is right?"],
    ],
    [
      "a year that differs from a library",
      "So it was (Lind 2000).",
      [library],
      ["citation.mismatch: Text says Lind 2000, library.bib says Lind 2001 (line 1). Which is right?"],
    ],
    [
      "the day of a newspaper that differs from a declared corpus, which has no lines",
      "So it was (Harbor Times, October 2, 2005).",
      [declared],
      ["citation.mismatch: Text says Harbor Times, 2005-10-02, lakes says Harbor Times, 2005-10-03. Which is right?"],
    ],
    [
      "a work that a library has and the list has not",
      "So it was (Lind 2001).",
      [library],
      ['citation.unlisted: "Lind 2001" is in library.bib but not in this paper\'s list. Add it?'],
    ],
    [
      "a work that nobody has",
      "So it was (Nobody 1971).",
      [library],
      ['citation.unknown: "Nobody 1971" was not found: this list (2), library.bib (2).'],
    ],
    [
      "a key that nobody has, with one that is spelled like it",
      "So it was [@linf2001] and @Lid2001.",
      [library],
      [
        'citation.unknown: "@linf2001" was not found: this list (2), library.bib (2). Nearest: @lind2001.',
        'citation.unknown: "@Lid2001" was not found: this list (2), library.bib (2). Nearest: @lind2001.',
      ],
    ],
    [
      "a key that nobody has, and none is like it",
      "So it was [@tarn1971; @lin].",
      [library],
      [
        'citation.unknown: "@tarn1971" was not found: this list (2), library.bib (2).',
        'citation.unknown: "@lin" was not found: this list (2), library.bib (2).',
      ],
    ],
    [
      "a work that nobody has, with the nearest",
      "So it was (Welland and Tan 1994).",
      [],
      ['citation.unknown: "Welland and Tan 1994" was not found: this list (2). Nearest: Welland 2004.'],
    ],
    [
      "a work by a name of several words that is surely an author's",
      "Según Lindero Tan (1971), no; according to the Lakes Institute (1972), yes; after Moon Harbor (1969), no.",
      [],
      [
        'citation.unknown: "Lindero Tan 1971" was not found: this list (2).',
        'citation.unknown: "Lakes Institute 1972" was not found: this list (2).',
      ],
    ],
    [
      "a work that only an undeclared corpus has",
      "So it was (García Luna 2011).",
      [undeclared],
      ['citation.unknown: "García Luna 2011" was not found: this list (2). The corpus lakes has it.'],
    ],
    [
      "nothing for what only an undeclared corpus makes a citation",
      "So it was, as García Luna 2011 has it, and (see LKC 2009; under LKC 2009).",
      [undeclared],
      [],
    ],
    [
      "a citation that fits two works",
      "So it was (Okafor 2003).",
      [declared],
      ['citation.ambiguous: "Okafor 2003" fits 2 works: Reading the Water; A Second Look at the Shore. Choose 2003a or 2003b.'],
    ],
    [
      "one that fits many",
      "So it was (Lind 2001).",
      [bib(Array.from("ABCDEFG", (title) => book(`lind${title}`, "Lind, Ada", "2001", `Reeds ${title}`)).join(""))],
      ['citation.ambiguous: "Lind 2001" fits 7 works: Reeds A; Reeds B; Reeds C; Reeds D; 3 more.'],
    ],
    [
      "a work that nobody has, where the only name like it is of another time",
      "So it was (Wollund 1944).",
      [],
      ['citation.unknown: "Wollund 1944" was not found: this list (2).'],
    ],
    [
      "a work near one that only an undeclared corpus has",
      "So it was (Welland and Bäcker 1998).",
      [undeclared],
      ['citation.unknown: "Welland and Bäcker 1998" was not found: this list (2). Nearest: Welland 2004.'],
    ],
    ["a key that nobody has", "So it was [@nobody1971].", [], ['citation.unknown: "@nobody1971" was not found: this list (2).']],
    ["nothing for a key that is not in the list", "So it was [@lind2001].", [library], []],
    [
      "a work that the list has under another year, and a library as the text cites it",
      "So it was (Tan 2000).",
      [bib(book("tan2000", "Tan, Wei", "2000", "Ice Roads"))],
      ["citation.mismatch: Text says Tan 2000, list says Tan 1999 (line 5). library.bib agrees with the text. Which is right?"],
    ],
    [
      "a work that a library has beside the list's of the same title",
      "So it was (Tan 2000).",
      [bib(book("tan2000", "Tan, Wei", "2000", "Ice Roads") + book("tan1999", "Tan, Wei", "1999", "Ice Roads"))],
      ['citation.unlisted: "Tan 2000" is in library.bib but not in this paper\'s list. Add it?'],
    ],
    ["nothing for a name in doubt that nobody has", "So it was after Katrina (2005), and (WHO, 2020).", [], []],
    [
      "a name in doubt that is an author's after all",
      "So it was in Tan (1971).",
      [],
      ['citation.unknown: "Tan 1971" was not found: this list (2). Nearest: Tan 1999.'],
    ],
    ["nothing for places and things with their dates", "So it was after Rio (1992), NAFTA (1994) and the Treaty of Rome (1957).", [], []],
    [
      "a work whose authors are in the other order",
      "So it was (Reed and Lind 2001).",
      [bib(book("lind2001", "Lind, Ada and Reed, Ole", "2001"))],
      ["citation.mismatch: Text says Reed and Lind 2001, library.bib says Lind and Reed 2001 (line 1). Which is right?"],
    ],
    ["pages and nobody near", "So it was, “they say” (1971: 5).", [], []],
    ["nothing for what only looks like a citation", "So it was in Windows 2000 and after Rio (1992).", [], []],
  ])("%s", (_why, sentence, sources, expected) => {
    expect(told(paper(sentence), { sources })).toEqual(expected);
  });

  test("large libraries by their thousands", () => {
    const many = bib(Array.from({ length: 1200 }, (_, at) => book(`k${at}`, `Person${at}, A`, "1999")).join(""));
    expect(told("So (Nobody 1971).", { sources: [many] })).toEqual(['citation.unknown: "Nobody 1971" was not found: library.bib (1,200).']);
  });
});

test("a problem stands at its citation, with its line, column and level", () => {
  const { text, spans } = marked(paper("One.\r\nTwo, as said («Welland 2003: 58»; «Nobody 1971»)."));
  expect(check(text).map(({ code, level, start, end, line, column }) => [code, level, text.slice(start, end), line, column])).toEqual([
    ["citation.mismatch", "warning", spans[0]?.text, 2, 15],
    ["citation.unknown", "information", spans[1]?.text, 2, 33],
  ]);
});

test("at most one problem for a citation, each at a citation or an entry, whatever stands in the text", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "(Welland 2003)",
      "(Wellland 2004; Okafor 2003)",
      "Okafor (2003c)",
      "[@nobody; @welland2004]",
      "(Harbor Times, October 2, 2005)",
      "Lakes Commission (2009: 3)",
      "(García 2011, 2012a)",
      "(Nobody n.d.)",
      "\n\n## References\n\n",
      "\nTan, Wei. 1999. Ice.\n",
      "\n———. 2003. Reeds.\n",
      "<!-- concordat-ignore citation.unknown -->\n",
      ". As ",
      " and ",
      "\n\n",
    ),
    { maxLength: 25, size: "max" },
  );
  fc.assert(
    fc.property(pieces, fc.constantFrom([], [declared], [undeclared], [library, undeclared]), (words, sources) => {
      const text = words.join(" ");
      const problems = check(text, { sources });
      let end = 0;
      for (const problem of problems) {
        expect(problem.start).toBeGreaterThanOrEqual(end);
        expect(problem.end).toBeGreaterThan(problem.start);
        end = problem.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 150 },
  );
});
