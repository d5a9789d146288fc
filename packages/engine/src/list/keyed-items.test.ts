import { expect, test } from "vitest";
import { drawn, entriesOf } from "../../test/listed.ts";
import { readDocument } from "../document.ts";
import { libraryOf, resolveCitations } from "../resolve/resolve.ts";

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
