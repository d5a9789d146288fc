import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../../test/texts.ts";
import type { Entry, EntryName } from "../library/entry.ts";
import { drain } from "../read/drain.ts";
import { type LibraryFormat, readLibrary } from "../read/read-library.ts";
import { type WriteFormat, writeLibrary } from "./write-library.ts";

const formats: readonly WriteFormat[] = ["bibtex", "biblatex", "csl-json", "csl-yaml", "ris"];

function readAs(text: string, format: WriteFormat): readonly Entry[] {
  const { entries, problems } = drain(readLibrary(text, (format === "biblatex" ? "bibtex" : format) as LibraryFormat));
  expect(problems.filter(({ what }) => what.kind !== "duplicate")).toEqual([]);
  return entries;
}

/** Words that hold what means something to one of the formats, but no blanks at their ends. */
const word = fc.constantFrom(
  ..."Ice reeds Díez 王 H2O AT&T 50% #1 a_b {x} $5 ~ ^ \\ <i> &amp; &#233; a<b> [sic] *x* _y_ C++ @a |b 'quoted' \"said\" O’Neill --- -- `` '' :x - # ? ! x: null true 007 2004-05-01".split(
    " ",
  ),
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const name: fc.Arbitrary<EntryName> = fc.oneof(
  fc.record({
    kind: fc.constant("person" as const),
    family: fc.constantFrom("Tan", "van der Berg", "O'Neill", "Díez", "García Pérez", "D’Arcy", "Lind-Ek"),
    given: fc.constantFrom("Wei", "Ada M.", "J.-C.", "Inés"),
    suffix: fc.constantFrom("", "Jr.", "III"),
  }),
  fc.record({
    kind: fc.constant("institution" as const),
    name: fc.constantFrom("Lakes Commission", "Ministry of Ice and Snow", "UNICEF", "Reed & Co.", "Reed, Inc."),
    short: fc.constant(""),
  }),
);
const date = fc.constantFrom(
  { year: "2004", date: "" },
  { year: "2004", date: "2004-10" },
  { year: "2004", date: "2004-10-03" },
  { year: "2004", date: "2004-21" },
  { year: "2004", date: "2004/2006" },
  { year: "", date: "" },
  { year: "n.d.", date: "" },
  { year: "forthcoming", date: "" },
);
/** What every format can say. */
const entry: fc.Arbitrary<Entry> = fc
  .record({
    key: fc.constantFrom("tan2004", "díez:2005", "a-b", "Lind_1999"),
    type: fc.constantFrom("book", "article-journal", "chapter", "paper-conference"),
    authors: fc.array(name, { maxLength: 3 }),
    editors: fc.array(name, { maxLength: 2 }),
    date,
    title: text,
    publisher: text,
    abstract: text,
    language: fc.constant("en"),
    URL: fc.constantFrom("https://x.org/~ada/a_b_c?x=1&y=%20#z", "https://x.org"),
  })
  .map(({ date: issued, publisher, abstract, language, URL, ...rest }) => {
    return { ...rest, ...issued, suffix: "", fields: { publisher, abstract, language, URL } };
  });

function spaced(words: string): string {
  return words.normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** An entry as it is compared: fields in the order of their names. */
function ordered(found: Entry | undefined): unknown {
  return found && { ...found, fields: Object.fromEntries(Object.entries(found.fields).sort()) };
}

describe.each(formats)("%s", (format) => {
  test("what every format can say is read as it was written", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        const { text: written, lost } = writeLibrary(entries, format);
        expect(readAs(written, format).map(ordered)).toEqual(entries.map(ordered));
        expect(lost).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("a title is read again, or told as lost, whatever stands beside it", () => {
    const any = anyText(6);
    const wild = fc.record({
      key: any,
      type: fc.constantFrom("book", "treaty", "", "x y"),
      authors: fc.array(fc.record({ kind: fc.constant("person" as const), family: any, given: any, suffix: any }), { maxLength: 2 }),
      editors: fc.array(fc.record({ kind: fc.constant("institution" as const), name: any, short: any }), { maxLength: 2 }),
      year: any,
      suffix: any,
      date: any,
      title: any,
      fields: fc.dictionary(
        fc.oneof(any, fc.constantFrom("DOI", "issued", "id", "type", "author", "custom", "accessed", "crossref", "year")),
        any,
        { maxKeys: 4 },
      ),
    });
    fc.assert(
      fc.property(wild, (one) => {
        const { text: written, lost } = writeLibrary([one], format);
        const { entries } = drain(readLibrary(written, (format === "biblatex" ? "bibtex" : format) as LibraryFormat));
        const told = new Set(lost.map(({ field }) => field));
        expect(entries.length).toBeLessThanOrEqual(1);
        if (entries[0] === undefined) expect(told).toContain("entry");
        else if (!told.has("title")) expect(spaced(entries[0].title)).toBe(spaced(one.title));
      }),
      { numRuns: 300 },
    );
  });
});

test.each(formats.flatMap((from) => formats.map((to) => [from, to] as const)))("from %s to %s and back nothing changes", (from, to) => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 2 }), (entries) => {
      const first = readAs(writeLibrary(entries, from).text, from);
      const there = readAs(writeLibrary(first, to).text, to);
      expect(there.map(ordered)).toEqual(first.map(ordered));
    }),
    { numRuns: 30 },
  );
});
