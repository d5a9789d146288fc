import { expect, test } from "vitest";
import { atMarks, type Drawn, mistakes } from "../test/drawn.ts";
import { footnotes } from "./footnotes.ts";

const paper = "name: S\nkind: paper\nfootnotes: [{ number: 2, paragraph: 40, markedIn: 7 }]\n";
const work = (uses: string) => `label: C\ncsl: { type: book }\nuses: [{ source: s, text: C, form: narrative, claim: X, ${uses} }]\n`;

test.each<[why: string, files: Drawn, messages: string[]]>([
  ["in the paragraph of its note", { "sources/s": paper, "citations/c": work("footnote: 2, paragraph: 40") }, []],
  ["a note that the source does not list", { "sources/s": paper, "citations/c": work("footnote: 3, paragraph: 1") }, []],
  ["in no note", { "sources/s": paper, "citations/c": work("paragraph: 7") }, []],
  [
    "in the paragraph of the mark",
    { "citations/c": work("footnote: 2, paragraph: |7"), "sources/s": paper },
    ['Footnote 2 of "s" stands in paragraph 40, and this says 7. Make the two agree.'],
  ],
  [
    "what is ascribed in a note",
    { "sources/s": `${paper}attributions: [{ by: An official, claim: C, footnote: 2, paragraph: |41 }]\n` },
    ['Footnote 2 of "s" stands in paragraph 40, and this says 41. Make the two agree.'],
  ],
])("%s", (_, files, messages) => {
  expect(mistakes(footnotes, files)).toEqual(atMarks(files, messages));
});
