import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyAuthors } from "./authors-before.ts";
import { groupItem } from "./group-item.ts";
import { plainAuthors } from "./plain-authors.ts";
import { plainItem } from "./plain-item.ts";
import { findYears, type Year } from "./years.ts";

/** Families, and words that are families and something else as well: months, places, papers, offices, things, openers. */
const words = fc.constantFrom(
  ..."Lind Tan Ada Berg Moreau Ibáñez Dîner Paris México May Mars March April Globe Mail Law Treaty Bank Church Senate Page Given However".split(
    " ",
  ),
  ..."For The As See Similarly Finalmente Title Annex Budget McKay Hafner-Burton May-June Neo-Lind Constantly Recently Costa Silva Routledge Authors Junior Al Others Verlag Ortega Gasset Trans Cup".split(
    " ",
  ),
);
const joints = fc.constantFrom(" ", ", ", " and ", ", and ", " & ", ", & ", " et ", " y ", " e ", "; ", "-");
const rows = fc
  .tuple(words, fc.array(fc.tuple(joints, words), { maxLength: 3 }))
  .map(([first, more]) => first + more.map(([joint, word]) => joint + word).join(""));
const others = fc.constantFrom("", "", "", " et al.", ", et al.", " y otros", "'s", "’s", "’", " et al.’s");

describe("what is read at once is read as anything else would be", () => {
  test("in a group", () => {
    const parts = fc.tuple(
      fc.constantFrom(
        ..."|see |e.g., |See also |and |, |for |in Chile, |in the case of |cf. |the |Based on |as told by |según |(as in |vs. ".split("|"),
      ),
      rows,
      others,
      fc.constantFrom(" ", ", ", ",  ", ""),
    );
    const ends = fc.constantFrom(
      "2004",
      "2004a",
      "2004: 3",
      "2004, p. 12",
      "2004 dollars",
      "n.d.",
      "1804",
      "2004, May 4",
      "2004; Tan 2005",
    );
    fc.assert(
      fc.property(fc.constantFrom("It is so ", "\u0001Lake\u0001 "), parts, ends, (before, [prefix, names, more, comma], end) => {
        const prose = `${before}(${prefix}${names}${more}${comma}${end})`;
        const from = before.length + 1;
        const [year] = findYears(prose, from, prose.length) as readonly Year[];
        if (year === undefined) return;
        const item = plainItem(prose, from, year, prose.length - 1);
        if (item !== null) expect(item).toEqual(groupItem(prose, from, year, prose.length - 1));
      }),
      { numRuns: 3000 },
    );
  });

  test("in prose", () => {
    const before = fc.constantFrom(
      ..."|As |For |After |The |De |Sans |He |Since |Unlike |that |the |by |of |la |de |van |However, |Nor, |Wendell, |in fact, |in 1999, |Tan (2003), |it was so. |So it is (Tan 2003). |Roe v |Roe vs. |Dr. |said: |Yet |and |in his |Ministry of |Banque |(see |May |comme |en |que |basada en |against |St. |“".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(
          "",
          "All of this holds. ",
          "The Department of Lakes is ",
          "El Observatorio de Lagos dice ",
          "La Banque mondiale affirme ",
        ),
        before,
        rows,
        others,
        (first, lead, names, more) => {
          const prose = `${first}${lead}${names}${more}`;
          const authors = plainAuthors(prose, prose.length, 0);
          if (authors === null) return;
          const { first: _, ...read } = authors;
          const { first: __, ...whole } =
            anyAuthors(`${prose} (2004)`, prose.length, 0, { start: prose.length + 1, end: prose.length + 7 }) ?? {};
          expect(read).toEqual(whole);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("most is read so", () => {
    const prose = "It is so (Lind and Tan, 2004: 3).";
    const [year] = findYears(prose, 0, prose.length) as readonly [Year];
    expect(plainItem(prose, 10, year, prose.length - 2)?.authors).toEqual(["Lind", "Tan"]);
    expect(plainAuthors("In the work of Lind", 19, 0)).toBeNull();
    expect(plainAuthors("All that Lind et al.", 20, 0)?.names).toEqual(["Lind"]);
    expect(plainAuthors("As Lind’s", 9, 0)?.possessive).toBe(true);
    expect(plainAuthors("As Ada Lind and Tan", 19, 0)?.names).toEqual(["Ada Lind", "Tan"]);
    expect(plainAuthors("However, Lind, Tan, and Berg", 28, 0)?.names).toEqual(["Lind", "Tan", "Berg"]);
    expect(plainAuthors("Constantly, Lind and Tan", 24, 0)).toBeNull();
    expect(plainAuthors("según el Observatorio de Violencia Basada en Género", 51, 0)).toBeNull();
  });
});
