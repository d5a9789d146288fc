import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../library/entry.ts";
import type { TitleMark, TitlePart } from "../library/title-parts.ts";
import { drain } from "../read/drain.ts";
import { plainTitle } from "../read/html-title.ts";
import { type LibraryFormat, readLibrary } from "../read/read-library.ts";
import { type WriteFormat, writeLibrary } from "./write-library.ts";

const read = (text: string, format: LibraryFormat): Entry => drain(readLibrary(text, format)).entries[0] as Entry;
const json = (title: string): string => JSON.stringify([{ id: "a", type: "book", title }]);
const bib = (title: string): string => `@book{a, title = {${title}}}`;
const titleIn = (entry: Entry, format: WriteFormat): string => {
  const { text } = writeLibrary([entry], format);
  return format === "csl-json" ? (JSON.parse(text)[0].title as string) : (/title = \{(.*)\},/.exec(text)?.[1] ?? "");
};

describe("what is set apart in a title is kept", () => {
  test.each<[why: string, html: string, latex: string, plain: string]>([
    ["italics", "On <i>Homo sapiens</i> today", "On \\emph{{Homo} sapiens} today", "On Homo sapiens today"],
    ["bold", "On <b>ice</b>", "On \\textbf{ice}", "On ice"],
    ["small capitals", 'The <span style="font-variant:small-caps;">cisen</span> files', "The \\textsc{cisen} files", "The cisen files"],
    ["what stands below, which Unicode has", "CO<sub>2</sub> now", "{CO}\\textsubscript{2} now", "CO₂ now"],
    ["what stands above, which it has not", "The 21<sup>st</sup> century", "The 21\\textsuperscript{st} century", "The 21st century"],
    ["one in the other", "On <i>ice <b>and</b> snow</i>", "On \\emph{ice \\textbf{and} snow}", "On ice and snow"],
    ["signs that mean something to both", "A & <i>B&C_1</i> &lt;i>", "A \\& \\emph{{B\\&C\\_1}} {<}i>", "A & B&C_1 <i>"],
  ])("%s", (_why, html, latex, plain) => {
    const one = read(json(html), "csl-json");
    expect([one.title, titleIn(one, "bibtex")]).toEqual([plain, latex]);
    const other = read(bib(latex), "bibtex");
    expect([other.title, titleIn(other, "csl-json")]).toEqual([plain, html]);
    expect(writeLibrary([one], "bibtex").lost).toEqual([]);
  });

  test.each([
    ["by a declaration in braces", "Review of {\\it Ice} and {\\bf\nsnow}", "Review of <i>Ice</i> and <b>snow</b>"],
    ["in a formula", "CO$_2$ and m$^{2}$", "CO<sub>2</sub> and m<sup>2</sup>"],
    ["by BibLaTeX", "On \\mkbibemph{ice}", "On <i>ice</i>"],
    ["around what LaTeX writes", "On \\emph{D{\\'\\i}ez --- {\\TeX}}", "On <i>Díez — TeX</i>"],
    ["of an accent in it, no part of it", "\\emph{\\'Etude}", "<i>Étude</i>"],
    ["without braces, nothing", "On \\emph ice", "On ice"],
  ])("as LaTeX says it: %s", (_why, latex, html) => {
    expect(titleIn(read(`@book{a, title = "${latex}"}`, "bibtex"), "csl-json")).toBe(html);
  });

  test.each([
    ["italics", "On <i>Homo sapiens</i> today", "On *Homo sapiens* today"],
    ["bold, italics, both", "<b>Ice</b>, <i>snow</i>, <b><i>lake</i></b>", "**Ice**, *snow*, ***lake***"],
    ["one in the other", "On <i>ice <b>and</b> snow</i>", "On *ice **and** snow*"],
    ["small capitals", 'The <span style="font-variant:small-caps;">cisen</span> files', "The [cisen]{.smallcaps} files"],
    ["scripts", "CO<sub>2</sub> of the 21<sup>st</sup> and x<sup>a\u00a0b</sup>", "CO~2~ of the 21^st^ and x^a\\ b^"],
    ["within a word", "in<i>word</i>s", "in*word*s"],
    ["not to be written small", 'The <span class="nocase">iPhone</span> age', "The [iPhone]{.nocase} age"],
    ["beside signs that are printed", "2*3 <i>a_b*</i> [<b>c</b>]", "2\\*3 *a\\_b\\** \\[**c**\\]"],
  ])("in the Markdown that Pandoc takes in CSL-YAML: %s", (_why, html, markdown) => {
    const yaml = (title: string): string => `- id: a\n  type: book\n  title: '${title}'\n`;
    expect(titleIn(read(yaml(markdown), "csl-yaml"), "csl-json")).toBe(html);
    const { text, lost } = writeLibrary([read(json(html), "csl-json")], "csl-yaml");
    expect(read(text, "csl-yaml")).toMatchObject(read(yaml(markdown), "csl-yaml"));
    expect([/title: "?(.*?)"?$/m.exec(text)?.[1]?.replaceAll("\\\\", "\\"), lost]).toEqual([markdown, []]);
  });

  test("blanks at its ends stand beside it", () => {
    const { text } = writeLibrary([read(json("On<i> ice <b> and</b> snow </i>now"), "csl-json")], "csl-yaml");
    expect(text).toContain('title: "On *ice  **and** snow* now"');
  });

  test("in a subtitle", () => {
    const entry = read("@book{a, title = {Ice}, subtitle = {On \\emph{Snow}}}", "bibtex");
    expect([entry.title, titleIn(entry, "csl-json")]).toEqual(["Ice: On Snow", "Ice: On <i>Snow</i>"]);
  });

  test("words that are not to be written small, as braces", () => {
    expect(titleIn(read(json('The <span class="nocase">iPhone</span> age'), "csl-json"), "biblatex")).toBe("The {iPhone} age");
  });

  test.each([
    ["a tag without another", "On <i>ice"],
    ["tags that cross", "<i>a<b>b</i>c</b>"],
    ["no tag", "a < b"],
    ["a sign that is escaped", "&lt;i>a&lt;/i>"],
  ])("nothing where there is only %s", (_why, html) => {
    expect(read(json(html), "csl-json").titleParts).toBeUndefined();
  });

  test("and is told as lost by RIS, which keeps the words", () => {
    const { lost } = writeLibrary([read(json("On <i>ice</i>"), "csl-json")], "ris");
    expect(lost.filter(({ field }) => field !== "key")).toEqual([{ key: "a", field: "title in parts", value: "On [italic: ice]" }]);
  });
});

test("whatever is set apart comes back from BibTeX, CSL-JSON and CSL-YAML, or is told", () => {
  const mark = fc.constantFrom<TitleMark>("italic", "bold", "smallCaps", "above", "below");
  const words = fc.constantFrom("Ice", "ice & snow", "Díez", "2", "a_b", "<i>", "{x}", "$5", "\\", "--", "st");
  const part: fc.Arbitrary<TitlePart> = fc.record({ text: words, marks: fc.uniqueArray(mark, { maxLength: 2 }) });
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.constantFrom<WriteFormat & LibraryFormat>("bibtex", "csl-json", "csl-yaml"),
      (titleParts, format) => {
        const entry: Entry = { ...read(bib("x"), "bibtex"), title: plainTitle(titleParts), titleParts };
        const { text, lost } = writeLibrary([entry], format);
        const again = read(text, format);
        expect(again.key).toBe("a");
        // Markdown has no other blanks in what stands above or below the line than those that do not break.
        const plain = ({ title }: Entry): string => title.normalize("NFC").replaceAll("\u00a0", " ");
        if (lost.every(({ field }) => !field.startsWith("title"))) expect(plain(again)).toBe(plain(entry));
      },
    ),
    { numRuns: 300 },
  );
});
