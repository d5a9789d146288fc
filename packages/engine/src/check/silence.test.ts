import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { check, codes, library, paper } from "../../test/checked.ts";
import { readDocument } from "../document.ts";
import { libraryOf } from "../resolve/library-of.ts";
import { resolveCitations } from "../resolve/resolve.ts";
import { reviewDocument } from "./check.ts";
import type { CheckSettings } from "./problem.ts";

describe("silence", () => {
  test.each([
    ["the line after the mark", "<!-- concordat-ignore citation.mismatch -->\nSo (Welland 2003).", ""],
    ["of several codes", "<!-- concordat-ignore citation.unknown, citation.mismatch -->\nSo (Welland 2003; Nobody 1971).", ""],
    ["of every code", "<!-- concordat-ignore -->\nSo (Welland 2003; Nobody 1971).", ""],
    ["not of another code", "<!-- concordat-ignore citation.unknown -->\nSo (Welland 2003; Nobody 1971).", "citation.mismatch"],
    ["not of the line after that", "<!-- concordat-ignore -->\nSo.\nAnd (Welland 2003).", "citation.mismatch"],
    ["not of its own line", "(Welland 2003) <!-- concordat-ignore -->\n", "citation.mismatch"],
    ["not by the word alone", "They wrote concordat-ignore here.\nSo (Welland 2003).", "citation.mismatch"],
    ["with carriage returns", "<!-- concordat-ignore -->\r\nSo (Welland 2003).", ""],
  ])("%s", (_why, sentence, expected) => {
    expect(codes(paper(sentence))).toBe(expected);
  });

  test.each([
    ["latex", "%"],
    ["restructuredtext", ".."],
    ["asciidoc", "//"],
    ["typst", "//"],
  ] as const)("in the comments of %s", (syntax, mark) => {
    const asked = { sources: [library], syntax };
    expect(codes("So.\nSo (Lind 2000).\n", asked)).toBe("citation.mismatch");
    expect(codes(`${mark} concordat-ignore citation.mismatch\nSo (Lind 2000).\n`, asked)).toBe("");
  });
});

describe("settings", () => {
  const sentence = "So (Welland 2003; Nobody 1971) and Welland (2003: 4).";
  test.each([
    ["a code off", { levels: { "citation.mismatch": "off" } }, "citation.unknown information"],
    [
      "another level",
      { levels: { "citation.unknown": "error", "citation.mismatch": "hint" } },
      "citation.mismatch hint, citation.unknown error, citation.mismatch hint",
    ],
    [
      "a code at one text ignored",
      { ignore: [{ code: "citation.mismatch", text: "Welland 2003" }] },
      "citation.unknown information, citation.mismatch warning",
    ],
    [
      "the text under another code is not",
      { ignore: [{ code: "citation.unknown", text: "Welland 2003" }] },
      "citation.mismatch warning, citation.unknown information, citation.mismatch warning",
    ],
  ])("%s", (_why, settings, expected) => {
    const problems = check(paper(sentence), { settings: settings as CheckSettings });
    expect(problems.map(({ code, level }) => `${code} ${level}`).join(", ")).toBe(expected);
  });

  test("every code can be off", () => {
    const off: CheckSettings = { levels: { "library.none": "off" } };
    expect(codes("(Welland 2003)", { settings: off })).toBe("");
  });
});

test("what was silenced is kept apart, with its place and who asked for it", () => {
  const { text, spans } = marked(paper("So («Welland 2003»; «Nobody 1971»).\n\n<!-- concordat-ignore -->\nAnd («Welland 2005»)."));
  const reading = readDocument(text, "markdown");
  const library = libraryOf(reading, []);
  const settings: CheckSettings = {
    levels: { "citation.unknown": "off" },
    ignore: [{ code: "citation.mismatch", text: "Welland 2003" }],
  };
  const { problems, silenced } = reviewDocument({ reading, citations: resolveCitations(reading, library), library, settings });
  expect(problems.filter(({ code }) => code !== "citation.unused")).toEqual([]);
  expect(silenced.map(({ start, end, code, by }) => [start, end, code, by])).toEqual([
    [spans[0]?.start, spans[0]?.end, "citation.mismatch", "ignore"],
    [spans[1]?.start, spans[1]?.end, "citation.unknown", "levels"],
    [spans[2]?.start, spans[2]?.end, "citation.mismatch", "text"],
  ]);
});
