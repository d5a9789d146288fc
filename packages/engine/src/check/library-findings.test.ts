import { describe, expect, test } from "vitest";
import { check } from "../../test/checked.ts";
import { bib, book } from "../../test/sources.ts";
import { readDocument } from "../document.ts";
import { buildSource } from "../library/build-source.ts";
import { drain } from "../read/drain.ts";
import { readLibrary } from "../read/read-library.ts";
import type { Locale } from "../text/locale.ts";
import { checkDocument } from "./check.ts";

describe("faults of a declared library", () => {
  const broken = "@book{tan1999, author = {Tan, Wei}, year = 1999}\n@book{lind2001, author = {Lind, Ada}, year = 2001\n";
  const front = "---\nbibliography: library.bib\n---\n";
  test.each([
    [
      "an entry that is never closed, at the end of the file",
      bib(broken),
      ["library.problem: library.bib:2:1 entry 'lind2001' is never closed; read up to the end of the file. 2 kept."],
    ],
    [
      "one that has only begun",
      bib(`${broken.split("\n")[0]}\n  @boo`),
      ["library.problem: library.bib:2:3 an entry breaks off at the end of the file; it was left out. 1 kept."],
    ],
    [
      "several",
      bib(`@book{a, title = {x\n@book{b, title = {y\n${broken.split("\n")[0]}`),
      [
        "library.problem: library.bib:1:18 entry 'a' has a value of 'title' that is never closed; read up to the next entry. 1 more like it. 3 kept.",
      ],
    ],
    [
      "a key that is used twice",
      bib(`${book("tan1999", "Tan, Wei", "1999")}${book("tan1999", "Tan, Wei", "1999", "Snow")}`),
      ["library.duplicate: library.bib:2:1 entry 'tan1999' uses the key of line 1; the first is used."],
    ],
    ["none of a library that nobody declared", bib(broken, { declared: false }), []],
  ])("%s", (_why, source, expected) => {
    const faults = (text: string) => check(text, { sources: [source] }).filter(({ code }) => /^library\.[^n]/.test(code));
    expect(faults("So (Tan 1999).").map(({ code, message }) => `${code}: ${message}`)).toEqual(expected);
    expect(faults(`${front}So.`).map(({ start, end }) => `${front}So.`.slice(start, end))).toEqual(expected.map(() => "library.bib"));
    expect(faults("So.").map(({ start, end }) => [start, end])).toEqual(expected.map(() => [0, 1]));
  });

  const [here, there] = [book("tan1999", "Tan, Wei", "1999", "Ice Roads"), book("tan1999", "Lind, Ada", "2001", "Reeds")];
  const second = { name: "second.bib" };
  const shared = "library.duplicate: second.bib:1:1 entry 'tan1999' uses the key of another work in library.bib:1; that one is used.";
  test.each([
    ["for different works", [bib(here), bib(there, second)], [shared]],
    ["for one work", [bib(here), bib(here, second)], []],
    ["that differ by a capital", [bib(here), bib(there.replace("tan1999", "Tan1999"), second)], []],
    ["several", [bib(here + book("b", "B, A", "1")), bib(there + book("b", "C, D", "2"), second)], [`${shared} 1 more like it.`]],
    [
      "in three libraries, told for each but the first",
      [bib(here), bib(there, second), bib(there, { name: "third.bib" })],
      [shared, shared.replace("second", "third")],
    ],
    ["in a library that nobody declared", [bib(here), bib(there, { ...second, declared: false })], []],
  ])("a key that two libraries have: %s", (_why, sources, expected) => {
    const found = check("So [@tan1999].", { sources }).filter(({ code }) => code === "library.duplicate");
    expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual(expected);
  });

  test("of several keys that are there twice one that the text cites is told", () => {
    const twice = (key: string): string => book(key, "Tan, Wei", "1999") + book(key, "Tan, Wei", "1999", "Snow");
    const told = (text: string, source = bib(twice("a") + twice("b"))): readonly string[] =>
      check(text, { sources: [bib(here), source] }).flatMap(({ code, message }) => (code === "library.duplicate" ? message : []));
    expect(told("So [@b].")).toEqual(["library.bib:4:1 entry 'b' uses the key of line 3; the first is used. 1 more like it."]);
    expect(told("So (Tan 1999).")[0]).toContain("entry 'a'");
    const [first, other] = [here + book("b", "Lind, Ada", "2001"), there + book("b", "Reed, Bo", "2003")];
    const shared = check("So [@b].", { sources: [bib(first), bib(other, second)] }).find(({ code }) => code === "library.duplicate");
    expect(shared?.message).toContain("second.bib:2:1 entry 'b' uses the key of another work in library.bib:2");
  });

  test("works that a text lists itself, each at its place", () => {
    const text = "---\nreferences:\n- id: a\n- id: a\n- title: Ice\n  note: none\n---\nSo (Tan 1999).\n";
    const reading = readDocument(text, "markdown");
    const uri = "file:///paper.md";
    const source = drain(
      buildSource({ name: "paper.md", uri, role: "bibliography", declared: true }, drain(readLibrary(text, "csl-yaml"))),
    );
    const told = checkDocument({ reading, citations: [], library: [source], uri });
    expect(told.map(({ code, start, end, message }) => `${code} «${text.slice(start, end)}» ${message}`)).toEqual([
      "library.duplicate «- id: a» paper.md:4:1 entry 'a' uses the key of line 3; the first is used.",
      "library.problem «- title: Ice» paper.md:5:1 an item has no id to cite it by; give it one. 3 kept.",
    ]);
  });

  const child = (field: string): string => `@inbook{child, author = {Tan, Wei}, title = {Ice}, year = 1999, ${field} = {parent}}\n`;
  const parent = bib("@book{parent, title = {Lakes}}\n", { name: "parents.bib" });
  const MISSING = "library.bib:1:1 entry 'child' refers by";
  test.each([
    ["alone", [bib(child("crossref"))], [MISSING]],
    ["beside a file that has it", [bib(child("crossref")), parent], []],
    [
      "beside a file that does not",
      [bib(child("crossref")), bib(book("lind2001", "Lind, Ada", "2001"), { name: "parents.bib" })],
      [MISSING],
    ],
    ["as data, beside a file that has it", [bib(child("xdata")), bib("@xdata{parent, year = 1999}", { name: "data.bib" })], []],
    ["as data, beside a file that does not", [bib(child("xdata")), parent], [MISSING]],
    ["as data, alone", [bib(child("xdata"))], [MISSING]],
    ["to itself", [bib(child("crossref").replace("{parent}", "{child}")), parent], [MISSING]],
  ])("an entry that refers to what its file does not have, %s", (_why, sources, expected) => {
    const told = check("So (Tan 1999).", { sources }).filter(({ code }) => code === "library.problem");
    expect(told.map(({ message }) => message.slice(0, MISSING.length))).toEqual(expected);
  });

  test("in the reader's language", () => {
    const say = (locale: Locale) => check("So.", { sources: [bib(broken)], locale }).map(({ message }) => message.slice(-22));
    expect([say("es"), say("fr")]).toEqual(
      [["Entradas en uso: 2."], ["Entrées retenues\u00a0: 2."]].map((one) => [expect.stringContaining(one[0] as string)]),
    );
  });
});
