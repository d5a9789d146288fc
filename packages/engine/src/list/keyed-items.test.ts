import { expect, test } from "vitest";
import { drawn, entriesOf } from "../../test/listed.ts";
import { readDocument } from "../document.ts";
import { libraryOf } from "../resolve/library-of.ts";
import { resolveCitations } from "../resolve/resolve.ts";

const rst = `So [Tan1999]_ holds, as Lind (2001) and [nobody]_ do.

References
----------

.. [Tan1999] Tan, Wei. 1999. Ice.
   Tarn: Reed.
.. [lind] Lind, Ada. 2001. Lakes.

.. [1] A note.
`;

const asciidoc = `So <<tan>> holds, as Lind (2001) and <<other>> do.

[bibliography]
== References

* [[[tan]]] Tan, Wei. 1999. Ice.
* [[[lind,1]]] Lind, Ada. 2001. Lakes.
`;

test.each([
  ["reStructuredText", "restructuredtext", rst, "known Tan1999, known lind, unknown"],
  ["AsciiDoc", "asciidoc", asciidoc, "known tan, known lind"],
] as const)("entries that print their keys are cited by them: %s", (_name, syntax, text, expected) => {
  expect(entriesOf(text, syntax).map(drawn)).toEqual([expect.stringContaining("Tan | Wei: 1999, Ice"), "Lind | Ada: 2001, Lakes"]);
  const reading = readDocument(text, syntax);
  const said = resolveCitations(reading, libraryOf(reading, []));
  expect(
    said.map(({ resolution }) => (resolution.kind === "known" ? `known ${resolution.hit.entry.key}` : resolution.kind)).join(", "),
  ).toBe(expected);
});

test("a list without keys is read as any other", () => {
  expect(
    entriesOf("Text.\n\n.. [Note] See there.\n\nReferences\n----------\n\nTan, Wei. 1999. Ice.\n", "restructuredtext").map(drawn),
  ).toEqual(["Tan | Wei: 1999, Ice"]);
});

test.each([
  ["reStructuredText", "restructuredtext", "References\n----------\n\n.. [Roe2003] Roe, Ole. 2003. Tolls.\n\n"],
  ["AsciiDoc", "asciidoc", "[bibliography]\n== References\n\n* [[[roe]]] Roe, Ole. 2003. Tolls.\n\n"],
] as const)("entries without keys stand among those that print theirs: %s", (_name, syntax, head) => {
  const text = `Text.\n\n${head}Tan, Wei. 1999. Ice.\n\nLind, Ada. 2001. Lakes.\n`;
  const read = ["Roe | Ole: 2003, Tolls", "Tan | Wei: 1999, Ice", "Lind | Ada: 2001, Lakes"];
  expect(entriesOf(text, syntax).map(drawn)).toEqual(read);
  expect(entriesOf(text.replace("\n\nLind", "\nLind"), syntax).map(drawn)).toEqual(read);
  expect(entriesOf(`${text}\nAs Tan (1999) argued, tolls are high.\n`, syntax).map(drawn)).toEqual(read);
});

test.each([
  ["reStructuredText", "restructuredtext", "References\n----------\n\n.. [Roe2003] Roe, Ole. 2003.\n   Tolls.\nTan, Wei. 1999. Ice.\n"],
  ["AsciiDoc", "asciidoc", "== References\n\n* [[[roe]]] Roe, Ole. 2003.\nTolls.\n* Tan, Wei. 1999. Ice.\n"],
] as const)("entries without keys follow at once: %s", (_name, syntax, text) => {
  expect(entriesOf(text, syntax).map(drawn)).toEqual(["Roe | Ole: 2003, Tolls", "Tan | Wei: 1999, Ice"]);
});

test("entries with keys follow those without", () => {
  const text =
    "Text.\n\nReferences\n----------\n\nLind, Ada. 2001. Lakes.\n\nTan, Wei. 1999. Ice.\n\n.. [Roe2003] Roe, Ole. 2003. Tolls.\n";
  expect(entriesOf(text, "restructuredtext").map(drawn)).toEqual([
    "Lind | Ada: 2001, Lakes",
    "Tan | Wei: 1999, Ice",
    "Roe | Ole: 2003, Tolls",
  ]);
});
