import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { libraryFormats, libraryStuff } from "../../test/library-stuff.ts";
import type { Reading } from "../library/entry.ts";
import type { CommonEnds } from "../text/common-ends.ts";
import { drain } from "./drain.ts";
import { type LibraryFormat, readLibrary } from "./read-library.ts";

function read(text: string, format: LibraryFormat, before: Reading | null = null, same: CommonEnds | null = null): Reading {
  return drain(readLibrary(text, format, before, same));
}

function drawn({ entries, places, shadowed, problems, cut }: Reading): unknown {
  return { entries, places, shadowed, problems, cut };
}

/** An entry of a long library, by its number. */
const whole: Readonly<Record<LibraryFormat, (at: number) => string>> = {
  bibtex: (at) => `@book{k${at % 650}, title = {Ice}, note = \\unheard, crossref = {k${at - (at % 9)}}}\n`,
  "csl-json": (at) => `${at === 0 ? "[" : ","}{"id": "k${at % 650}", "title": "Ice"}\n`,
  "csl-yaml": (at) => `- id: k${at % 650}\n  title: Ice\n`,
  ris: (at) => `TY  - BOOK\nAU  - Tan, Wei\nPY  - ${1990 + (at % 9)}\nER  - \n\n`,
};

describe.each(libraryFormats)("%s", (format) => {
  const text = fc.array(fc.constantFrom(...libraryStuff[format]), { maxLength: 20 }).map((words) => words.join(""));

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
      { numRuns: 200 },
    );
  });

  test("so does a long one, where the host knows what changed", () => {
    const long = Array.from({ length: 700 }, (_, at) => whole[format](at)).join("");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(3000), text), { minLength: 1, maxLength: 3 }), (edits) => {
        let now = long;
        let reading = read(now, format);
        for (const [place, length, put] of edits) {
          const at = place % (now.length + 1);
          const rest = now.slice(at + length);
          now = now.slice(0, at) + put + rest;
          reading = read(now, format, reading, { prefix: at, suffix: rest.length });
        }
        expect(drawn(reading)).toEqual(drawn(read(now, format)));
      }),
      { numRuns: 4 },
    );
  });
});

describe("several changes at once", () => {
  const reads = fc.constantFrom(...libraryFormats);
  const edit = fc.tuple(fc.nat(), fc.nat(1500), fc.nat(9));
  test("a text written anew reads as it does afresh", () => {
    const pad = "So it goes on. ".repeat(20);
    fc.assert(
      fc.property(reads, fc.nat(99), fc.array(edit, { minLength: 2, maxLength: 4 }), (format, count, edits) => {
        const first = Array.from({ length: count }, (_, at) => whole[format](at).replace("Ice", `Ice. ${pad}`)).join("");
        let now = first;
        for (const [place, length, word] of edits) {
          const at = place % (now.length + 1);
          now = now.slice(0, at) + libraryStuff[format][word] + now.slice(at + length);
        }
        const reading = read(now, format, read(first, format));
        expect(drawn(reading)).toEqual(drawn(read(now, format)));
        expect(new Set(reading.entries).size).toBe(reading.entries.length);
      }),
      { numRuns: 200 },
    );
  });

  test.each<[format: LibraryFormat, entry: (at: number) => string]>([
    ["bibtex", (at) => `@book{key${at}, title = {Ice ${at}}}\n`],
    ["csl-json", (at) => `{"id": "key${at}", "title": "Ice ${at}"},\n`],
    ["csl-yaml", (at) => `- id: key${at}\n  title: Ice ${at}\n`],
  ])("%s: entries between them stay the same objects", (format, entry) => {
    const entries = Array.from({ length: 900 }, (_, at) => entry(at));
    const before = read(entries.join(""), format);
    const now = [entry(-1), ...entries.with(300, entry(-2)).toSpliced(600, 40, entry(-3))].join("");
    const come = read(now, format, before).entries.filter((one) => !before.entries.includes(one));
    expect(come.map(({ key }) => key)).toEqual(["key-1", "key-2", "key-3"]);
  });
});

describe("what a piece was told by is read anew with it", () => {
  test.each<[why: string, format: LibraryFormat, before: string, after: string]>([
    [
      "a value in a preamble that is never closed",
      "bibtex",
      '@preamble{"\\n{@book{a, title = {Ice}}@comment{@book{not}}ewcommand{\\qup}{Quay}"}\n',
      '@preamble{"\\n{@book{a, title = {Ice}}@comment{@book{not}}e},\n year = {2004}\n}\n@book{a, title = {Ice}}wcommand{\\qup}{Quay}"}\n',
    ],
    ["a brace on the line after an entry", "bibtex", "@book{a, title = {Ice} roads}\n ", "@book{a, title = {Ice} roads}\n }"],
    ["a tag on the last line", "ris", "ER\nPY  - 2004\nTY ", "ER\nPY  - 2004\nTY TY  - BOOK\n"],
  ])("%s", (_why, format, before, after) => {
    expect(drawn(read(after, format, read(before, format)))).toEqual(drawn(read(after, format)));
  });
});

describe("what stands far below a line has no say in what it is, or is read anew with it", () => {
  const blank = "\n".repeat(80);
  test.each<[why: string, before: string, after: string]>([
    ["a brace below a bracket without items", "[references:\nreferences:\n- id: b\n- id: c\n", '{"id": "j"}references:\n'],
    ["a brace below items in a bracket never closed", "[{id: a}\nreferences:\n- id: b\n- id: c\n", "{id: j}\n"],
    ["a brace below a bracket that other items stand before", "references:\n- id: a\nreferences: [\n- id: b\n- id: c\n", "{id: j}\n"],
    ["the end of a quote", '[{id: "a}, {id: b}, {id: c}, {id: d}', ', {id: e, title: "}'],
    ["a line that ends the YAML before the end of a quote", '[{id: "a}, {id: b}, {id: c}\n---', 'x\n, {id: e, title: "}'],
    ["a word for a list far above items", "- id: a\n", `references:\n${blank}- id: b\nauthor: x\n- id: c\n`],
  ])("%s", (_why, before, after) => {
    const text = before + after;
    const shorter = [before, before + after.slice(after.indexOf("\n") + 1)];
    for (const first of shorter) expect(drawn(read(text, "csl-yaml", read(first, "csl-yaml")))).toEqual(drawn(read(text, "csl-yaml")));
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
