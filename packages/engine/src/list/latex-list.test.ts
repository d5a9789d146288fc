import { describe, expect, test } from "vitest";
import { drawn, entriesOf } from "../../test/listed.ts";
import { readDocument } from "../document.ts";

describe("LaTeX's own list", () => {
  const list = (items: string): string =>
    `\\begin{document}\nText.\n\\begin{thebibliography}{99}\n${items}\n\\end{thebibliography}\n\\end{document}\n`;
  test.each([
    ["initials first", "\\bibitem{a} W.~Tan and A.~Lind, \\emph{Ice Roads}, Reed, 2001.", "a: Tan | W.; Lind | A.: 2001, Ice Roads"],
    [
      "new blocks and old italics",
      "\\bibitem{a}\nWei Tan.\n\\newblock {\\em Ice Roads}.\n\\newblock Reed, 2001.",
      "a: Tan | Wei: 2001, Ice Roads",
    ],
    ["the year after the authors", "\\bibitem{a} Tan, Wei (2001). Ice Roads. Reed.", "a: Tan | Wei: 2001, Ice Roads"],
    [
      "natbib's label",
      "\\bibitem[{Tan and Lind(2001b)Tan, and Lind}]{a} Wei Tan and Ada Lind. Ice.",
      "a: Tan | Wei; Lind | Ada: 2001b, Ice",
    ],
    [
      "a label that agrees",
      "\\bibitem[Tan et~al.(2001)]{a} Wei Tan and Ada Lind. \\emph{Ice}. 2001.",
      "a: Tan | Wei; Lind | Ada: 2001, Ice",
    ],
    ["no author and no year", "\\bibitem{a} A page.", "a: : , "],
    ["a comment", "% \\bibitem{gone} Gone, A. 1999. Ice.\n\\bibitem{a} Tan, W. 1999. Ice.", "a: Tan | W.: 1999, Ice"],
  ])("%s", (_why, items, expected) => {
    expect(entriesOf(list(items), "latex").map((one) => `${one.key}: ${drawn(one)}`)).toEqual([expected]);
  });

  test("each item is one entry, on its line", () => {
    const text = list("\\bibitem{a} Tan, W. 1999. Ice.\n\n\\bibitem{b} Lind, A. 2001. Eels.");
    expect(readDocument(text, "latex").list).toMatchObject({
      line: 3,
      source: { entries: [{ key: "a" }, { key: "b" }] },
      places: { lines: Uint32Array.of(4, 6) },
    });
  });

  test("those of several chapters are one list", () => {
    const one = (items: string): string => `\\begin{thebibliography}{9}\n${items}\n\\end{thebibliography}\n`;
    const first = one("\\bibitem{a} Tan, W. 1999. Ice.\n\n\\bibitem{b} Lind, A. 2001. Eels.");
    const text = `${first}\nText \\cite{c}.\n\n${one("\\bibitem{c} Berg, O. 2003. Fog.\n\n\\bibitem{b} Lind, A. 2001. Eels.")}`;
    expect(entriesOf(text, "latex").map(({ key }) => key)).toEqual(["a", "b", "c"]);
  });

  test("is no list in other syntaxes", () => {
    expect(readDocument(list("\\bibitem{a} Tan, W. 1999. Ice."), "markdown").list).toBeNull();
  });
});
