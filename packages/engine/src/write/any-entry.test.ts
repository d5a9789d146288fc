import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry, EntryName } from "../library/entry.ts";
import { bibTypes } from "../read/bibtex/types.ts";
import { dateVariables, nameVariables } from "../read/csl-json/variables.ts";
import { drain } from "../read/drain.ts";
import { yearOf } from "../read/edtf.ts";
import { type LibraryFormat, readLibrary } from "../read/read-library.ts";
import { type WriteFormat, writeLibrary } from "./write-library.ts";

const formats: readonly WriteFormat[] = ["bibtex", "biblatex", "csl-json", "csl-yaml", "ris"];

function readAs(text: string, format: WriteFormat): readonly Entry[] {
  return drain(readLibrary(text, (format === "biblatex" ? "bibtex" : format) as LibraryFormat)).entries;
}

const words = "Ice Díez 王 AT&T 50% #1 a_b {x} $5 ~ <i> [sic] *x* 'said' O’Neill – 12 007 x: y,z; and".split(" ");
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(" "));
const name: fc.Arbitrary<EntryName> = fc.oneof(
  fc.record(
    {
      kind: fc.constant("person" as const),
      family: fc.constantFrom("Tan", "van der Berg", "O'Neill", "Díez", "García Pérez", "Vázquez de Parga", "al-Lind", "王"),
      given: fc.constantFrom("Wei", "Ada M.", "J.-C.", ""),
      suffix: fc.constantFrom("", "", "Jr."),
      particle: fc.constantFrom("de", "von"),
    },
    { requiredKeys: ["kind", "family", "given", "suffix"] },
  ),
  fc.record({
    kind: fc.constant("institution" as const),
    name: fc.constantFrom("Lakes Commission", "École des lacs", "UNICEF", "Reed & Co.", "Reed, Inc.", "Reed and Sons"),
    short: fc.constant(""),
  }),
);
const names = fc.array(name, { minLength: 1, maxLength: 3 });
const edtf = fc.constantFrom(
  ..."2004 2004-10 2004-10-03 2004-21 2004/2006 2004-05/2004-07 2004-12-31/2005-01-01 2004/.. 2004/ ../2004 199X 2004~ 2004? 2004% 0876 -0044 2004-04-XX".split(
    " ",
  ),
);
const issued = fc.oneof(
  edtf.map((date) => ({ year: yearOf(date), date: /^\d{4}$/.test(date) ? "" : date })),
  fc.constantFrom({ year: "", date: "" }, { year: "n.d.", date: "" }, { year: "forthcoming", date: "" }),
);
const textFields = (
  "abstract annote archive archive_location call-number chapter-number collection-number collection-title container-title container-title-short " +
  "dimensions edition event-title event-place genre issue jurisdiction keyword medium note number number-of-pages number-of-volumes original-publisher " +
  "original-title part-number publisher publisher-place reviewed-title scale section source status title-short version volume volume-title shelf"
).split(" ");
const fields = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...textFields), text, { maxKeys: 6 }),
    fc.dictionary(fc.constantFrom(...dateVariables), edtf, { maxKeys: 2 }),
    fc.record(
      {
        DOI: fc.constantFrom("10.1000/x_y(1)<2>", "10.1000/182"),
        URL: fc.constantFrom("https://x.org/~ada/a_b?x=1&y=%20#z", "https://x.org/{a}"),
        ISBN: fc.constant("978-3-16-148410-0"),
        ISSN: fc.constant("1234-5678"),
        PMID: fc.constant("12"),
        page: fc.constantFrom("1-9", "e12", "10, 12-14"),
        language: fc.constantFrom("en", "de", "en-US", "tlh", "French"),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([some, dates, own]) => ({ ...some, ...dates, ...own }));
const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    key: fc.constantFrom("tan2004", "díez:2005", "a-b", "Lind_1999"),
    type: fc.constantFrom(...bibTypes.keys()),
    authors: fc.array(name, { maxLength: 3 }),
    editors: fc.array(name, { maxLength: 2 }),
    roles: fc.dictionary(fc.constantFrom(...nameVariables), names, { maxKeys: 2 }),
    issued,
    suffix: fc.constantFrom("", "", "a"),
    title: text,
    fields,
  })
  .map(({ issued, suffix, roles, ...rest }) => ({
    ...rest,
    ...issued,
    suffix: /^\d{4}$/.test(issued.year) ? suffix : "",
    ...(Object.keys(roles).length === 0 ? {} : { roles }),
  }));

const people = `author|editor|${[...nameVariables].join("|")}`;
/**
 * What a format may lose, by fields. BibTeX knows no particle that drops, no doubt of days, and no year of two with a letter, BibLaTeX one number for a
 * chapter; RIS little beside what journals and books have.
 */
const lost: Readonly<Record<WriteFormat, RegExp>> = {
  bibtex: new RegExp(`^(?:${people}|year|date|number)$`),
  biblatex: /^number$/,
  "csl-json": /^$/,
  "csl-yaml": /^$/,
  ris: /^(?!title$|abstract$|publisher$|DOI$|URL$|ISBN$|volume$|page$|language$|key$)/,
};

/** What an entry says beside its title, names and date. */
const said = ({ roles = {}, fields }: Entry): readonly string[] => [...Object.keys(roles), ...Object.keys(fields)].sort();

describe.each(formats)("%s", (format) => {
  test("an entry reads among others as it does by itself", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 2, maxLength: 3 }), (entries) => {
        const alone = entries.flatMap((entry) => readAs(writeLibrary([entry], format).text, format));
        expect(readAs(writeLibrary(entries, format).text, format)).toEqual(alone);
      }),
      { numRuns: 100 },
    );
  });

  test("nothing is added", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const [there] = readAs(writeLibrary([entry], format).text, format);
        // BibTeX knows theses and reports only by their kinds.
        const before = format === "bibtex" && /^(?:thesis|report)$/.test(entry.type) ? [...said(entry), "genre"] : said(entry);
        expect(said(there as Entry).filter((field) => !before.includes(field))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("only what it has no words for is lost", () => {
    const may = lost[format];
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const told = writeLibrary([entry], format).lost.map(({ field }) => field);
        expect(told.filter((field) => !may.test(field))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("what went through it once goes through it again without a change", () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const [there] = readAs(writeLibrary([entry], format).text, format);
        const { text, lost } = writeLibrary([there as Entry], format);
        expect(lost).toEqual([]);
        expect(readAs(text, format)).toEqual([there]);
      }),
      { numRuns: 300 },
    );
  });
});
