import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { libraryStuff } from "../../../test/library-stuff.ts";
import { said } from "../../../test/resolved.ts";
import { bib, book } from "../../../test/sources.ts";
import { drain } from "../../read/drain.ts";
import { type LibraryFormat, readLibrary } from "../../read/read-library.ts";
import { search } from "../../search/search.ts";
import { buildSource } from "../build-source.ts";
import { byKey, byName, byTitle, nearNames } from "../look-up.ts";
import { numberOf, type SourceIndex } from "../source-index.ts";
import type { TermTable } from "../term-table.ts";
import { openSource } from "./open-source.ts";
import { packSource } from "./pack-source.ts";

const about = { name: "refs.bib", uri: null, role: "setting", declared: true } as const;

function reopened(source: SourceIndex): SourceIndex | null {
  const packed = drain(packSource(source));
  return packed && openSource(source, new Uint8Array(packed));
}

/** A source with all that is made on demand. */
function whole({ entries, names, firsts, years, words, keys, ...rest }: SourceIndex): unknown {
  const table = ({ terms, ...rest }: TermTable): unknown => ({ ...rest, terms: terms.slice() });
  return { ...rest, entries: [...entries], tables: [names, firsts, years, words, keys].map(table), lastWords: [...rest.lastWords] };
}

describe.each(Object.keys(libraryStuff) as LibraryFormat[])("%s", (format) => {
  test("a source that was packed is the one it was", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...libraryStuff[format]), { maxLength: 30 }), (words) => {
        const source = drain(buildSource(about, drain(readLibrary(words.join(""), format))));
        expect(whole(reopened(source) as SourceIndex)).toEqual(whole(source));
      }),
      { numRuns: 300 },
    );
  });
});

const names = ["Müller, Ada", "Benítez Rodríguez, Inés", "{Foro de los Lagos}", "d'Ancona, Pia", "Łuksza, Jan", "Tan, Wei and Lind, Ada"];
const works = fc.array(
  fc.tuple(fc.constantFrom("a", "b2004", "Ü", "lind-2001"), fc.constantFrom(...names), fc.integer({ min: 1998, max: 2003 })),
);

test("every question is answered as before", () => {
  fc.assert(
    fc.property(works, fc.constantFrom("mue", "muller 20", "benitz rodrig", "lind", "foro de", "a", "iced", "łuk"), (written, query) => {
      const source = bib(written.map(([key, author, year], at) => book(key, author, String(year), `Iced Roads ${at}`)).join(""));
      const other = reopened(source) as SourceIndex;
      const answers = (one: SourceIndex): unknown => [
        search([one], query).hits.map(({ hit, score }) => [hit.id, hit.entry, score, numberOf(one, hit.entry)]),
        byName([one], query).map(({ entry }) => entry),
        nearNames([one], query).map(({ entry }) => entry),
        byTitle([one], query).map(({ entry }) => entry),
        byKey([one], "b2004")?.entry,
        said("So (Müller 1999; Benítez 2000; Ancona 2001; Foro de los Lagos 2002; FDL 2003; @b2004).", [one]),
      ];
      expect(answers(other)).toEqual(answers(source));
    }),
  );
});

test("a long one is packed in portions, none of them lost", () => {
  const text = Array.from({ length: 8400 }, (_, at) => book(`k${at}`, `Łuksza${at}, Ada`, "1999", "Iced ".repeat(at % 30))).join("");
  const source = bib(text);
  expect(whole(reopened(source) as SourceIndex)).toEqual(whole(source));
});

test("an entry is the same object each time", () => {
  const source = reopened(bib(book("a", "Tan, Wei", "1999") + book("b", "Lind, Ada", "2001"))) as SourceIndex;
  expect(source.entries.at(1)).toBe([...source.entries][1]);
  expect([source.entries.at(-1), source.entries.at(2), source.entries.slice(1, 9)]).toEqual([
    source.entries.at(1),
    undefined,
    [source.entries.at(1)],
  ]);
});

test("half a character cannot be kept", () => {
  const source = drain(buildSource(about, drain(readLibrary('[{"id": "\\ud800", "title": "Ice"}]', "csl-json"))));
  expect(drain(packSource(source))).toBeNull();
});

test.each([
  ["nothing", (_packed: Uint8Array) => new Uint8Array()],
  ["bytes of something else", (packed: Uint8Array) => packed.map((byte) => byte ^ 1)],
  ["a part", (packed: Uint8Array) => packed.slice(0, -4)],
  ["the first bytes", (packed: Uint8Array) => packed.slice(0, 10)],
  ["more than was packed", (packed: Uint8Array) => Uint8Array.from([...packed, 0, 0, 0, 0])],
])("%s opens as nothing", (_what, damaged) => {
  const packed = new Uint8Array(drain(packSource(bib(book("a", "Tan, Wei", "1999")))) as ArrayBuffer);
  expect(openSource(about, new Uint8Array(damaged(packed)))).toBeNull();
});

test("bytes may stand anywhere in a buffer", () => {
  const source = bib(book("a", "Tan, Wei", "1999"));
  const packed = new Uint8Array(drain(packSource(source)) as ArrayBuffer);
  const room = new Uint8Array(packed.length + 3);
  room.set(packed, 3);
  expect(openSource(source, room.subarray(3))?.entries.at(0)).toEqual(source.entries.at(0));
});
