import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../library/entry.ts";
import { drain } from "./drain.ts";
import { type LibraryFormat, readLibrary } from "./read-library.ts";

/** What stands in files of each format, whole and broken. */
const stuff: Readonly<Record<LibraryFormat, readonly string[]>> = {
  bibtex: [
    "@book{a, title = {Ice}}",
    "@book{b, title = {Reeds}, author = {Tan, Wei}}\n",
    "@article{c, journal = jol, year = 2004}",
    '@string{jol = "Journal of Lakes"}\n',
    "@string{jol = {Lakes}}",
    "@comment{@book{not}}",
    "@book{d, title = {Open",
    "@misc{e title = {Late}}",
    "@",
    "@book",
    "}",
    "{",
    '"',
    "\n",
    "\r\n",
    "\r",
    "  ",
    "words between",
  ],
  "csl-json": [
    "[",
    "]",
    ",\n",
    '{"id": "a", "title": "Ice"}',
    '\n  {"id": "b",\n   "title": "Reeds"}',
    '{"id": "a", "type": "book"}',
    '{"title": "nobody"}',
    '{"references": [',
    '"tan": {"title": "Reeds"}',
    '"tan": {\n"type": "book"',
    '{"id": "c", "title": "Open',
    "{",
    "}",
    '"',
    "\\",
    "\r\n",
    "\n",
  ],
  "csl-yaml": [
    "references:\n",
    "---\n",
    "...\n",
    "- id: a\n",
    "  title: Ice\n",
    "  author:\n",
    "  - family: Tan\n",
    "- id: b\n  type: book\n",
    "- title: nobody\n",
    "  - id: c\n",
    "    title: 'Open\n",
    "author:\n- name: x\n",
    "-",
    "- ",
    "  ",
    " ",
    "x",
    "#",
    "\r",
    "\n",
  ],
  ris: [
    "TY  - BOOK\n",
    "AU  - Tan, Wei\n",
    "T1  - Ice\n",
    "PY  - 2004\n",
    "ID  - tan2004\n",
    "ER  - \n",
    "ER  -",
    "ER\n",
    "TY  - JOUR\r\n",
    "ER  - \r\n",
    "TY -",
    "more words\n",
    "ER",
    "  - ",
    "x",
    "\r",
    "\n",
    "\ufeff",
  ],
};

function read(text: string, format: LibraryFormat, before: Reading | null = null): Reading {
  return drain(readLibrary(text, format, before));
}

function drawn({ entries, places, problems, cut }: Reading): unknown {
  return { entries, places, problems, cut };
}

describe.each(Object.keys(stuff) as LibraryFormat[])("%s", (format) => {
  const text = fc.array(fc.constantFrom(...stuff[format]), { maxLength: 20 }).map((words) => words.join(""));

  test("an edited file reads as it does afresh, after any row of edits", () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat(12), text), { minLength: 1, maxLength: 4 }), (first, edits) => {
        let now = first;
        let reading = read(first, format);
        for (const [place, length, put] of edits) {
          const at = now.length === 0 ? 0 : place % (now.length + 1);
          now = now.slice(0, at) + put + now.slice(at + length);
          reading = read(now, format, reading);
          expect(drawn(reading)).toEqual(drawn(read(now, format)));
        }
      }),
      { numRuns: 400 },
    );
  });
});

test("an edit of one entry leaves the others the same objects", () => {
  const keys = Array.from({ length: 20 }, (_, at) => `key${at}`);
  const text = keys.map((key) => `@book{${key}, title = {A title}, note = {${"So it goes on. ".repeat(6)}}}\n\n`).join("");
  const before = read(text, "bibtex");
  const after = read(text.replace("{key7, title = {A", "{key7, title = {Another, longer\n"), "bibtex", before);
  expect(keys.filter((_, at) => after.entries[at] !== before.entries[at])).toEqual(["key7"]);
  expect(after.places.lines[8]).toBe((before.places.lines[8] as number) + 1);
});
