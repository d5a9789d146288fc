import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countsOf, silenceOf } from "../../test/labelled/figures.ts";
import { scoreLabelled } from "../../test/labelled/labelled.ts";
import { readLabelled } from "../../test/labelled/read-labelled.ts";
import { tablesOf } from "../../test/labelled/tables.ts";
import { readDocument } from "../document.ts";
import type { CitationMention } from "./mention.ts";

describe("the labelled lines", () => {
  const scored = scoreLabelled();
  const all = Object.values(scored).flat();

  test("are as many as they were, and read no worse", () => {
    const { labelled, found, hit, right } = countsOf(all);
    const silence = silenceOf(all);
    expect(labelled).toBeGreaterThanOrEqual(870);
    expect(silence.all).toBeGreaterThanOrEqual(265);
    expect(labelled - hit).toBeLessThanOrEqual(2);
    expect(labelled - right).toBeLessThanOrEqual(6);
    expect(found - hit).toBe(0);
    expect(silence.silent).toBe(silence.all);
  });

  test("give the figures of docs/recognizer.md; else run npm run labelled -- --write", () => {
    expect(readFileSync(new URL("../../../../docs/recognizer.md", import.meta.url), "utf8")).toContain(tablesOf(scored));
  });
});

describe("the labelled lines with their accents apart", () => {
  const accented = Object.values(scoreLabelled())
    .flat()
    .filter(({ line }) => line.text.normalize("NFD") !== line.text.normalize("NFC"));

  test.each(accented.map(({ line }) => line))("read the same: $text", ({ text, syntax }) => {
    const apart = readDocument(text.normalize("NFD"), syntax).citations;
    const joined = readDocument(text.normalize("NFC"), syntax).citations;
    for (const { start, text: written } of apart) expect(text.normalize("NFD").slice(start, start + written.length)).toBe(written);
    expect(apart.map(unplaced)).toEqual(joined.map(unplaced));
  });

  test("are many", () => {
    expect(accented.length).toBeGreaterThan(200);
  });
});

describe("the labelled lines wrapped as short as may be", () => {
  const lines = Object.values(scoreLabelled())
    .flat()
    .map(({ line }) => line)
    .filter(({ text, syntax }) => syntax === "markdown" && !/[\n|`]/.test(text));
  const wrapped = (text: string, by: string): string => text.replace(/(?<=\p{Ll}[,;]?) (?=\p{Ll}{2})/gu, by);
  const read = (text: string): unknown =>
    readDocument(text, "markdown").citations.map((mention) => unplaced({ ...mention, text: mention.text.replace(/\r?\n(?:> )?/g, " ") }));

  test.each([
    ["with line ends of two units", "", "\r\n"],
    ["in a quotation", "> ", "\n> "],
  ])("read the same %s", (_how, before, by) => {
    for (const { text } of lines) expect(read(before + wrapped(text, by)), text).toEqual(read(text));
  });
});

/** A citation without its offsets, which accents move. */
function unplaced({ start: _start, end: _end, group: _group, text, author, ...mention }: CitationMention): unknown {
  return { ...mention, text: text.normalize("NFC"), author: author !== null };
}

describe("a file of labelled lines is refused", () => {
  test.each([
    [
      "a mark lost",
      "== Years\nSo («Tan 1999»; Lind 2001).\n    Tan | 1999 | parenthetical\n    Lind | 2001 | parenthetical",
      "x.txt:2: 1 marks and 2 labels",
    ],
    ["a label lost", "== Years\nSo («Tan 1999»).", 'x.txt:2: "Years" and its labels do not go together'],
    ["a label where nothing is to be", "== Nothing: years\nSo («Tan 1999»).\n    Tan | 1999 | parenthetical", "do not go together"],
    ["a label of another year", "== Years\nSo («Tan 1999»).\n    Tan | 1998 | parenthetical", 'no 1998 in "Tan 1999"'],
    ["a form that is none", "== Years\nSo («Tan 1999»).\n    Tan | 1999 | brackets", '"brackets" is no form'],
    ["a mark never closed", "== Years\nSo («Tan 1999).\n    Tan | 1999 | parenthetical", "never closed"],
  ])("%s", (_why, file, message) => {
    expect(() => readLabelled(file, "x.txt")).toThrow(message);
  });
});
