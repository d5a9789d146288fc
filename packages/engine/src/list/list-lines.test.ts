import { expect, test } from "vitest";
import { drawn, entriesOf, expectEntries } from "../../test/listed.ts";

test.each([
  ["items", "<ul>\n  <li>«Tan, Wei. 1999. <i>Ice</i>. Reed.»</li>\n  <li>«Lind, Ada. 2001. Lakes.»</li>\n</ul>"],
  ["items on one line", "<ol><li>«Tan, Wei. 1999. Ice.»</li><li>«Lind, Ada. 2001. Lakes.»</li></ol>"],
  ["items that nothing closes", "<ul>\n<li>«Tan, Wei. 1999.\nIce.»\n<li>«Lind, Ada. 2001. Lakes.»\n</ul>"],
  ["paragraphs", '<p class="ref">«Tan, Wei. 1999. Ice.»</p>\n<P>«Lind, Ada. 2001. Lakes.»</P>'],
  ["paragraphs in items", "<ul><li><p>«Tan, Wei. 1999. Ice.»</p></li>\n<li><p>«Lind, Ada. 2001. Lakes.»</p></li></ul>"],
  [
    "terms and what they stand for",
    "<dl>\n<dt>[Tan 1999]</dt>\n<dd>«Tan, Wei. 1999. Ice.»</dd>\n<dt>2</dt><dd>«Lind, Ada. 2001. Lakes.»</dd></dl>",
  ],
  [
    "divisions",
    '<div id="refs" role="list">\n<div class="csl-entry">\n«Tan, Wei. 1999. Ice.»\n</div>\n<div>«Lind, Ada. 2001. Lakes.»</div>\n</div>',
  ],
  ["line breaks", "<p>«Tan, Wei. 1999. Ice.»<br>«Lind, Ada. 2001. Lakes.»<br/>\n«LKC. 2002. Tolls.»</p>"],
  ["up to another heading", "<p>«Tan, Wei. 1999. Ice.»</p>\n<h2>Annex</h2>\n<p>Lind, Ada. 2001. Lakes.</p>"],
])("a list of HTML: %s", (_why, list) => {
  expectEntries(`Text.\n\n<h2>References</h2>\n${list}\n`);
  expectEntries(`Text.\r\n\r\n## References\r\n\r\n${list.replaceAll("\n", "\r\n")}\r\n`);
});

test("tags within a sentence part nothing, nor do those in code", () => {
  const text = "## References\n\nTan, Wei. 1999. <em>Ice</em><sub>2</sub>. `<li>` Reed.\n";
  expect(entriesOf(text).map(drawn)).toEqual(["Tan | Wei: 1999, Ice"]);
});

test("a tag that closes at the end of a line ends no entry", () => {
  const text =
    "References\n\nTan, Wei. Ice and reed. Quay: <span class=“x”>LKC</span>\nReeds, 2001.\n\nLind, Ada. Lakes. Quay: Reed,\n2004.\n\nWelland, Ruth. Who?\nReed, 2005.\n";
  expect(entriesOf(text, "plain").map(drawn)).toEqual([
    "Tan | Wei: 2001, Ice and reed",
    "Lind | Ada: 2004, Lakes",
    "Welland | Ruth: 2005, Who?",
  ]);
});

test("in LaTeX a tag is none", () => {
  expectEntries("\\section{References}\n\n«Tan, Wei. 1999. If a <p> b, then ice.»\n", "latex");
});
