import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bib, project, report, run, settings } from "./checking.ts";
import { root } from "./launch.ts";

test("the example brief: its one year that differs, at line and column, with what the list says", async () => {
  const { code, out } = await run(["check", "examples/"]);
  const line =
    readFileSync(`${root}examples/policy-brief.md`, "utf8")
      .split("\n")
      .findIndex((text) => text.includes("Flynn 2001")) + 1;
  const column = (readFileSync(`${root}examples/policy-brief.md`, "utf8").split("\n")[line - 1]?.indexOf("Flynn 2001") ?? -1) + 1;
  expect(out).toContain(`examples/policy-brief.md:${line}:${column} warning citation.mismatch Text says Flynn 2001, list says Flynn 2002`);
  expect(out.match(/citation\.\w+|entity\.\w+|library\.\w+/g)).toEqual(["citation.mismatch"]);
  expect(code).toBe(1);
});

test("the example brief as JSON: the same problem, and offsets that hold the text they name", async () => {
  const { code, files } = await report(["examples/"], root);
  const text = readFileSync(`${root}examples/policy-brief.md`, "utf8");
  expect(code).toBe(1);
  expect(files.flatMap(({ problems }) => problems.map(({ start, end }) => text.slice(start, end)))).toEqual(["Flynn 2001: 60-74"]);
  for (const { start, end, text: said } of files[0]?.mentions ?? []) expect(text.slice(start, end)).toBe(said);
});

test("a clean paper exits 0 and says what was looked at", async () => {
  const cwd = project({ "paper.md": "---\nbibliography: refs.bib\n---\n\nSo it is (Welland 2004: 12).\n", "refs.bib": bib });
  const { code, out } = await run(["check", "paper.md"], cwd);
  expect(out).toMatch(/Looked at: Markdown, English; no list of its own; refs\.bib \(1 entry\)/);
  expect(code).toBe(0);
});

test("a file that two words name is looked at once, where it is named first", async () => {
  const cwd = project({ "papers/b.md": "So it is.\n", "papers/a.md": "So it is.\n" });
  const { files } = await report(["papers/b.md", "./papers/b.md", "papers"], cwd);
  expect(files.map(({ file }) => file)).toEqual(["papers/b.md", "papers/a.md"]);
});

test.each([
  ["front matter", { "paper.md": "---\nbibliography: refs.bib\n---\nSee Welland (2005).\n", "refs.bib": bib }, []],
  ["concordat.json", { "paper.md": "See Welland (2005).\n", "refs.bib": bib, "concordat.json": '{ "libraries": ["refs.bib"] }' }, []],
  ["--library", { "paper.md": "See Welland (2005).\n", "refs.bib": bib }, ["--library", "refs.bib"]],
  [
    "a CSL-JSON file",
    {
      "paper.md": "See Welland (2005).\n",
      "refs.json":
        '[{"id":"welland2004","type":"book","author":[{"family":"Welland","given":"Ruth"}],"title":"Who?","issued":{"date-parts":[[2004]]}}]',
    },
    ["--library=refs.json"],
  ],
])("a library named by %s is read", async (_how, files, words) => {
  const { code, files: checked } = await report([...words, "paper.md"], project(files));
  expect(checked[0]?.problems).toMatchObject([{ code: "citation.mismatch", level: "warning", line: expect.any(Number) }]);
  expect(checked[0]?.mentions).toMatchObject([
    { status: "mismatch", ids: [], candidates: [{ id: "welland2004", differs: [{ field: "year", text: "2005", record: "2004" }] }] },
  ]);
  expect(code).toBe(1);
});

test.each([
  ["a list of its own", "See Welland (2005).\n\n## References\n\nWelland, Ruth. 2004. *Who Watches?* Quay.\n", "paper.md"],
  ["LaTeX", "\\section{One}\nSee Welland (2005).\n\\section*{References}\nWelland, Ruth. 2004. Who Watches? Quay.\n", "paper.tex"],
  ["plain text with CRLF", "See Welland (2005).\r\n\r\nReferences\r\n\r\nWelland, Ruth. 2004. Who Watches? Quay.\r\n", "paper.txt"],
])("%s is checked against", async (_what, text, name) => {
  const { code, files } = await report([name], project({ [name]: text }));
  expect(files[0]?.list?.entries).toBe(1);
  expect(files[0]?.problems.map((problem) => problem.code)).toContain("citation.mismatch");
  expect(code).toBe(1);
});

test.each([
  ["paper.md", "## Lecturas de apoyo"],
  ["paper.txt", "LECTURAS DE APOYO"],
  ["paper.tex", "\\section*{Lecturas de apoyo}"],
  ["paper.rst", "Lecturas de apoyo\n================="],
  ["paper.adoc", "== Lecturas de apoyo"],
  ["paper.typ", "= Lecturas de apoyo"],
])("the list under a heading that concordat.json names is checked against: %s", async (name, heading) => {
  const paper = `See Welland (2005).\n\n${heading}\n\nWelland, Ruth. 2004. Who Watches? Quay.\n`;
  const cwd = project({ [name]: paper, "concordat.json": settings({ listHeadings: ["Lecturas de apoyo"] }) });
  const { files } = await report([name], cwd);
  expect(files[0]).toMatchObject({ list: { line: 3, entries: 1 } });
  expect(files[0]?.problems.map((problem) => problem.code)).toContain("citation.mismatch");
});

test.each([
  ["Markdown, unless it is said otherwise", [], "markdown"],
  ["in another syntax", ["--syntax", "plain"], "plain"],
])("standard input: %s", async (_why, words, syntax) => {
  const { files } = await report([...words, "-"], project(), "🙂 (Nobody 1901)");
  expect(files[0]).toMatchObject({
    file: "-",
    syntax,
    error: null,
    mentions: [{ start: 4, end: 15, text: "Nobody 1901", status: "unknown" }],
  });
});

test.each([
  ["error", 0],
  ["warning", 1],
  ["information", 1],
  ["never", 0],
])("--fail-on %s with one warning exits %i", async (level, code) => {
  const cwd = project({ "paper.md": "See Welland (2005).\n", "refs.bib": bib });
  expect((await run(["check", "--fail-on", level, "--library", "refs.bib", "paper.md"], cwd)).code).toBe(code);
});

test.each([
  ["es", "LC_ALL", "es_MX.UTF-8", "Se examinó:"],
  ["fr", "LC_ALL", "fr_CA.UTF-8", "Diffère\u00a0:"],
])("messages are in the reader's language: %s", async (_locale, name, value, word) => {
  const cwd = project({ "paper.md": "See Welland (2005).\n", "refs.bib": bib });
  const { out } = await run(["check", "--library", "refs.bib", "paper.md"], cwd, { [name]: value });
  expect(out).toContain(word);
});

test("the built-in corpus, undeclared, never gives a problem; declared, it does; without it, nothing is known", async () => {
  const cites = project({ "paper.md": "As Welsh (2005) says. So does (Welsh 2004).\n" });
  expect((await report(["paper.md"], cites)).files[0]?.problems.filter(({ code }) => code === "citation.mismatch")).toEqual([]);
  expect((await report(["--corpus", "diez-2005", "paper.md"], cites)).files[0]?.problems.map(({ code }) => code)).toEqual([
    "citation.mismatch",
  ]);
  expect(
    (await report(["--no-corpus", "paper.md"], cites)).files[0]?.mentions.map((mention) => mention.kind === "citation" && mention.status),
  ).toEqual(["unknown", "unknown"]);
});

test("a folder stands for its papers, and not for what tells of a corpus in it", async () => {
  const cwd = project({
    "README.md": "So it is.\n",
    "paper.md": "So it is.\n",
    "arctic/data/corpus.yaml": "name: arctic\ntitle: Arctic\nlicense: CC0-1.0\n",
    "arctic/README.md": "As Welland (2004) says.\n",
    "arctic/LICENSE.txt": "CC0\n",
    "arctic/notes.md": "So it is.\n",
  });
  const checked = async (...words: readonly string[]) => (await report(words, cwd)).files.map(({ file }) => file);
  expect(await checked(".")).toEqual(["./README.md", "./arctic/notes.md", "./paper.md"]);
  expect(await checked("arctic/README.md")).toEqual(["arctic/README.md"]);
});

test("a paper in UTF-16 with its byte-order mark is read as any other", async () => {
  const cwd = project({ "paper.md": Buffer.from("\ufeffAs Díez (2005) says.\n", "utf16le") });
  const { code, files } = await report(["--no-corpus", "paper.md"], cwd);
  expect([code, files[0]?.error, files[0]?.mentions.map(({ start, text }) => [start, text])]).toEqual([0, null, [[3, "Díez (2005"]]]);
});
