import fc from "fast-check";
import { expect, test } from "vitest";
import { drain } from "../read/drain.ts";
import { readLibrary } from "../read/read-library.ts";
import { buildSource } from "./build-source.ts";
import type { Reading } from "./entry.ts";
import type { SourceIndex } from "./source-index.ts";

const about = { name: "a.bib", uri: null, role: "setting", declared: true } as const;

function read(text: string, before: Reading | null = null): Reading {
  return drain(readLibrary(text, "bibtex", before));
}

function build(reading: Reading, before: SourceIndex | null = null): SourceIndex {
  return drain(buildSource(about, reading, before));
}

function tables({ names, words, keys, entries, places, shadowed }: SourceIndex): unknown {
  return { names, words, keys, entries, places, shadowed };
}

const author = fc.constantFrom("Welland, Ruth", "Díez, Jordi", "García Luna, Inés", "{Lakes Commission}", "Tan, Wei and Berg, Ada", "");
const title = fc.constantFrom("Ice", "Ice and Reeds", "The Harbor", "Díez on Ice");
const entry = fc.tuple(fc.nat(60), author, title).map(([key, names, words]) => `@book{k${key}, author = {${names}}, title = {${words}}}\n`);
const file = fc.array(entry, { minLength: 30, maxLength: 60 });

const change = fc.tuple(fc.nat(), fc.nat(2), fc.array(entry, { maxLength: 2 }));

test("the index of an edited file is the one it has afresh", () => {
  fc.assert(
    fc.property(file, fc.array(change, { minLength: 1, maxLength: 2 }), (entries, changes) => {
      const before = read(entries.join(""));
      let changed = entries;
      for (const [place, gone, come] of changes) changed = changed.toSpliced(place % (changed.length + 1), gone, ...come);
      const now = read(changed.join(""), before);
      const patched = build(now, build(before));
      expect(tables(patched)).toEqual(tables(build(now)));
      for (const word of build(now).lastWords) expect(patched.lastWords).toContain(word);
    }),
  );
});
