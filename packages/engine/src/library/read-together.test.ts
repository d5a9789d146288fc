import { expect, test } from "vitest";
import { readTogether } from "./read-together.ts";

const strings = "@string{qup = {Quay}}\n";
const refs = "@book{a, title = {Ice}, publisher = qup # { Press}, xdata = {x}}\n@inbook{b, title = {Part}, crossref = {c}}\n";
const more = "@book{c, title = {Lakes}, crossref = {d}}\n@xdata{x, address = {Lund}}\n";

function read(...texts: readonly string[]): readonly unknown[] {
  const readings = readTogether(texts.map((text) => ({ text, format: "bibtex" })));
  return readings.map(({ entries, problems }) => [
    ...entries.map(({ key, fields }) => [key, fields]),
    ...problems.map(({ what }) => what.kind),
  ]);
}

test("files lend each other strings, data and what entries inherit, over several files", () => {
  expect(read(strings, refs, more, "@book{d, title = {Sea}, publisher = {Reed}}")).toMatchObject([
    [],
    [
      ["a", { publisher: "Quay Press", "publisher-place": "Lund" }],
      ["b", { "container-title": "Lakes", publisher: "Reed" }],
    ],
    [["c", { publisher: "Reed" }]],
    [["d", {}]],
  ]);
});

test("strings of a file behind it are none of a file's, and what nobody has is told", () => {
  expect(read(refs, strings)).toMatchObject([[["a", { publisher: "qup Press" }], ["b", {}], "reference", "noString", "reference"], []]);
});

test("a file by itself, or beside one of another format, reads as ever", () => {
  const json = '[{"id": "c", "title": "Lakes", "type": "book"}]';
  const [, { problems } = { problems: [] }] = readTogether([
    { text: json, format: "csl-json" },
    { text: refs, format: "bibtex" },
  ]);
  expect(problems).toHaveLength(3);
  expect(readTogether([])).toEqual([]);
});

test("what refers back to itself over files comes to an end", () => {
  expect(
    read("@book{a, title = {A}, publisher = {Reed}, crossref = {b}}", "@book{b, title = {B}, note = {N}, crossref = {a}}"),
  ).toMatchObject([[["a", { publisher: "Reed", note: "N" }]], [["b", { publisher: "Reed", note: "N" }]]]);
});
