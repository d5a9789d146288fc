import { expect, test } from "vitest";
import { drawn, entriesOf, expectEntries } from "../../test/listed.ts";

test.each(["markdown", "restructuredtext", "asciidoc", "typst"] as const)(
  "marks that a mask takes for markup part entries: %s",
  (syntax) => {
    const list = `* «Tan, Wei. Forthcoming. “Ice.” *Reed*.»\n* «De Luna, W. E. [1899] 1967. *Lakes*. Reed.»\n* «LKC. 2010. Tolls.»`;
    const head = { markdown: "# References", restructuredtext: "References\n----------", asciidoc: "== References", typst: "= References" };
    expectEntries(`${head[syntax]}\n\n${list.replaceAll("\n", "\r\n")}\r\n`, syntax);
  },
);

test.each([
  ["AsciiDoc's numbers", "asciidoc", ". Tan, Wei. 1999. Ice.\n. Lind, Ada. 2001. Lakes.\n. LKC. n.d. Tolls."],
  ["reStructuredText's numbers", "restructuredtext", "#. Tan, Wei. 1999. Ice.\n#. Lind, Ada. 2001. Lakes.\n#. LKC. n.d. Tolls."],
  [
    "LaTeX's items",
    "latex",
    "\\begin{itemize}\n\\item \\textsc{Tan}, Wei, \\emph{Ice}, Quay, 1999.\n\\item[2.] Lind, Ada. 2001. Lakes.\n\\item \\textsc{LKC}, \\emph{Tolls}, Quay, n.d.\n\\end{itemize}",
  ],
] as const)("items by %s", (_why, syntax, items) => {
  const head = { asciidoc: "== References", restructuredtext: "References\n----------", latex: "\\section*{References}" };
  const entries = entriesOf(`${head[syntax]}\n\n${items}\n`, syntax);
  expect(entries.map(drawn)).toEqual(["Tan | Wei: 1999, Ice", "Lind | Ada: 2001, Lakes", "[LKC] LKC: n.d., Tolls"]);
});
