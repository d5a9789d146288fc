import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { libraryStuff } from "../../test/library-stuff.ts";
import type { Reading } from "../library/entry.ts";
import { drain } from "./drain.ts";
import { type LibraryFormat, readLibrary } from "./read-library.ts";

function read(text: string, format: LibraryFormat, before: Reading | null = null): Reading {
  return drain(readLibrary(text, format, before));
}

function drawn({ entries, places, problems, cut }: Reading): unknown {
  return { entries, places, problems, cut };
}

describe.each(Object.keys(libraryStuff) as LibraryFormat[])("%s", (format) => {
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
