import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "./checking.ts";
import { type Ended, launch } from "./launch.ts";

const reports = "As Welland (2004: 3) held (see Welland 2004; Tan 1999). So did (Lind 2001).";
const article =
  "(Tan 1999) and *(Lind 2001)*, not `(Tan 2001)`.\n\nReferences\n\nLind, Ada. 2001. Reeds. Quay.\n\nTan, Wei. 1999. Ice Roads. Quay.\n";
const works = [
  { id: "ice-roads", type: "book", title: "Ice Roads", author: [{ family: "Tan" }], issued: { "date-parts": [[1999]] } },
  { id: "harbor", type: "book", title: "Who Watches?", author: [{ family: "Welland" }], issued: { "date-parts": [[2004]] } },
];

/** A set of two labelled papers: one with its library in both forms, one with nothing but its own list, whose ending tells another syntax. */
const set = (): string =>
  project({
    "manifest.json": JSON.stringify([
      { doc: "reports/house.txt", kind: "rendered", bibliography: ["reports/refs.bib", "reports/refs.csl.json"] },
      { doc: "article.txt", kind: "native", bibliography: ["references.json"], syntax: "markdown" },
    ]),
    "reports/house.txt": reports,
    "reports/refs.bib": "@book{ice, author = {Tan, Wei}, year = 1999}\n@book{watch, author = {Welland, Ruth}, year = 2004}\n",
    "reports/refs.csl.json": JSON.stringify(works),
    "article.txt": article,
    "references.json": '[{"id": "ref-reeds"}, {"id": "ref-ice"}]',
  });

const evaluate = (...words: readonly string[]): Promise<Ended> => launch("bench/eval/main.ts", words);

/** The predictions of a file, a citation a line: its text, then its keys. */
function drawn(file: string): readonly (readonly [doc: string, citations: readonly string[]])[] {
  const texts: Readonly<Record<string, string>> = { "reports/house.txt": reports, "article.txt": article };
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => {
    const { doc, citations } = JSON.parse(line) as { doc: string; citations: { start: number; end: number; keys: string[] }[] };
    return [doc, citations.map(({ start, end, keys }) => `${texts[doc]?.slice(start, end)} = ${keys.join(" ")}`)];
  });
}

test("a set of papers: a prediction for every parenthesis, with the keys of all its works, in a file whose path is printed", async () => {
  const { code, out, err } = await evaluate(set());
  expect([code, err]).toEqual([0, ""]);
  expect(drawn(out.trim())).toEqual([
    ["reports/house.txt", ["Welland (2004: 3) = watch", "(see Welland 2004; Tan 1999) = watch ice", "(Lind 2001) = "]],
    ["article.txt", ["(Tan 1999) = ref-ice", "(Lind 2001) = ref-reeds"]],
  ]);
});

test("--items gives one a work, --library csl takes the other library, --out chooses the file", async () => {
  const folder = set();
  const file = join(folder, "found.jsonl");
  const { code, out, err } = await evaluate(folder, "--items", "--library", "csl", "--no-corpus", "--out", file);
  expect([code, out, err]).toEqual([0, `${file}\n`, ""]);
  expect(drawn(file)).toEqual([
    ["reports/house.txt", ["Welland (2004: 3 = harbor", "Welland 2004 = harbor", "Tan 1999 = ice-roads", "Lind 2001 = "]],
    ["article.txt", ["Tan 1999 = ref-ice", "Lind 2001 = ref-reeds"]],
  ]);
});

test("--prose: what is found where nothing is cited, with file and line, and the counts for 20,000 words", async () => {
  const folder = project({
    "news.md": "The ice broke up.\n\nNobody quite knows why (Sandoval 2005).\n",
    "deep/minutes.txt": "We met at noon.\n",
  });
  const { code, out, err } = await evaluate("--prose", folder, "--no-corpus");
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n")).toEqual([
    "news.md:3: Sandoval 2005 (unknown)",
    "news.md:3: library.none Nothing to check 1 citation against: this text has no reference list and names no library.",
    "",
    "words, citations and problems, each per 20000 words",
    "deep/minutes.txt: 4 words, 0 (0.00) citations, 0 (0.00) problems",
    "news.md: 10 words, 1 (2000.00) citations, 1 (2000.00) problems",
    "in all: 14 words, 1 (1428.57) citations, 1 (1428.57) problems",
    "",
  ]);
});

test.each([
  ["no folder", [], /^Name the folder of a set of papers/],
  ["a folder without a manifest", ["."], /manifest\.json/],
  ["a library of another form", [".", "--library", "ris"], /^--library takes bib or csl; "ris" is neither\.$/],
  ["prose where there is none", ["--prose", "bin"], /^There is no text in .*bin: no file ends in \.txt/],
])("what cannot be done is said, and exits 2: %s", async (_why, words, message) => {
  const folder = project({ "bin/data.csv": "a,b" });
  const { code, out, err } = await launch("bench/eval/main.ts", words, { cwd: folder });
  expect([code, out]).toEqual([2, ""]);
  expect(err.trim()).toMatch(message);
});
