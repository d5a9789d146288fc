import { type Entry, type LibraryFormat, libraryFormat } from "@concordat/engine";
import { describe, expect, test } from "vitest";
import type { Files } from "../files.ts";
import { memoryFiles } from "../memory-files.ts";
import { libraryFiles } from "./library-files.ts";

const [a, b, c] = ["a", "b", "c"].map((key) => `@book{${key}, author = {Tan, Wei}, title = {On ${key}}, year = 2004}\n`) as [
  string,
  string,
  string,
];

/** What is known of an open file after each of the texts that it goes through, as `key: title (year)`. */
async function typed(name: string, texts: readonly string[]): Promise<readonly string[][]> {
  let text = "";
  const files: Files = { ...memoryFiles(), openText: () => ({ text, same: () => null }) };
  const library = libraryFiles(files, () => "en");
  const seen: string[][] = [];
  for (text of texts) {
    const { source, problems } = await library.read(`file:///${name}`);
    expect(source?.entries.length).toBe(source?.places.starts.length);
    const starts = [...(source?.places.starts ?? [])];
    expect(starts).toEqual(starts.toSorted((x, y) => x - y));
    seen.push([...Array.from(source?.entries ?? [], drawn), ...problems.map(({ message }) => message)]);
  }
  return seen;
}

const drawn = ({ key, title, year }: Entry): string => `${key}: ${title} (${year})`;
const STAYS = "What it said before stays in use.";
const whole = ["a: On a (2004)", "b: On b (2004)", "c: On c (2004)"];

describe("an open library in which somebody types", () => {
  test.each<[why: string, half: string, told: string]>([
    [
      "a value is not closed yet",
      "@book{b, author = {Tan, Wei}, title = {On b, and\n",
      "entry 'b' has a value of 'title' that is never closed; read up to the next entry.",
    ],
    [
      "a field has no value yet",
      "@book{b, author = {Tan, Wei}, title =\n",
      "entry 'b' has a field 'title' without a value; the rest was read.",
    ],
    ["a field is only begun", "@book{b, author = {Tan, Wei}, ti}\n", "entry 'b' has a field 'ti' without a value; the rest was read."],
    ["all fields are gone", "@book{b, }\n", "entry 'b' has no fields; it was left out."],
    ["there is only its key", "@book{b,\n", "entry 'b' is never closed; read up to the next entry."],
    [
      "a comma is still missing",
      "@book{b, author = {Tan, Wei} title = {On b}}\n",
      "entry 'b' has no comma before 'title'; it was read all the same.",
    ],
  ])("keeps the others, and the entry as it last was whole, where %s", async (_why, half, told) => {
    const [first, second, third] = await typed("refs.bib", [a + b + c, a + half + c, a + half.replace("{b", "{b ") + c]);
    expect([first, second, third?.slice(0, 3)]).toEqual([whole, [...whole, `${told} ${STAYS}`], whole]);
  });

  test("takes the entry as it is once it is whole again", async () => {
    const mended = b.replace("2004", "2005");
    const states = await typed("refs.bib", [a + b + c, a + b.replace("2004}", "") + c, a + mended + c]);
    expect(states.at(-1)).toEqual(["a: On a (2004)", "b: On b (2005)", "c: On c (2004)"]);
  });

  test.each([
    ["its key is gone", `${a}@book{, title = {On b}\n${c}`, ["a: On a (2004)", "on2: On b ()", "c: On c (2004)"]],
    ["it is another one by now", `${a}@book{bb, title = {On bb},\n${c}`, ["a: On a (2004)", "bb: On bb ()", "c: On c (2004)"]],
    ["it is gone as a whole", a + c, ["a: On a (2004)", "c: On c (2004)"]],
    [
      "it stands whole elsewhere",
      `${a}@book{b, title = {Other},\n${b}${c}`,
      ["a: On a (2004)", "b: Other ()", "b: On b (2004)", "c: On c (2004)"],
    ],
  ])("keeps nothing of an entry where %s", async (_why, text, expected) => {
    const [, now] = await typed("refs.bib", [a + b + c, text]);
    expect(now?.filter((line) => /^\w+: /.test(line) && line.endsWith(")")).map((line) => line.replace(/^on\w*/, "on2"))).toEqual(expected);
  });

  test("has nothing to keep of an entry that was never whole", async () => {
    const half = "@book{d, title = {On d},\n";
    expect((await typed("refs.bib", [half + c, `${half.replace("On d", "On dd")}${c}`])).map(([entry]) => entry)).toEqual([
      "d: On d ()",
      "d: On dd ()",
    ]);
  });

  test("keeps an entry that is broken at the end of the file, and the keys that are told twice", async () => {
    const text = a + a + b + c;
    const [, now] = await typed("refs.bib", [text, text.slice(0, -10)]);
    expect(now).toEqual([
      "a: On a (2004)",
      ...whole,
      "entry 'a' uses the key of line 1; the first is used.",
      expect.stringMatching(/^entry 'c' .*\. What it said before stays in use\.$/),
    ]);
  });

  test.each<[format: LibraryFormat, name: string, text: string, from: string, to: string]>([
    ["csl-json", "refs.json", '[{"id":"a","title":"On a"},\n{"id":"b","title":"On b"},\n{"id":"c","title":"On c"}]', '"On b"}', '"On b'],
    ["csl-json", "refs.json", '[{"id":"a","title":"On a"},\n{"id":"b","title":"On b"},\n{"id":"c","title":"On c"}]', ':"On b"}', "}"],
    ["csl-yaml", "refs.yaml", "- id: a\n  title: On a\n- id: b\n  title: On b\n- id: c\n  title: On c\n", "title: On b", "title: [On"],
    [
      "ris",
      "refs.ris",
      "TY  - BOOK\nID  - ka\nTI  - On a\nER  -\nTY  - BOOK\nID  - kb\nTI  - On b\nER  -\nTY  - BOOK\nID  - kc\nTI  - On c\nER  -\n",
      "TI  - On b",
      "TI  -",
    ],
  ])("in %s as well", async (format, name, text, from, to) => {
    expect(libraryFormat(name)).toBe(format);
    const [first, second] = await typed(name, [text, text.replace(from, to)]);
    const k = format === "ris" ? "k" : "";
    const entries = [`${k}a: On a ()`, `${k}b: On b ()`, `${k}c: On c ()`];
    expect([first, second]).toEqual([entries, [...entries, expect.stringContaining(STAYS)]]);
  });
});
