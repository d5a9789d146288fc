import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { CheckReport } from "concordat";
import { afterAll, expect, test } from "vitest";
import { launch, root } from "./launch.ts";

const concordat = "packages/cli/bin/concordat.js";
const folder = mkdtempSync(join(tmpdir(), "concordat-"));
afterAll(() => rmSync(folder, { recursive: true }));

const schema = JSON.parse(readFileSync(`${root}packages/cli/schema/check.schema.json`, "utf8")) as object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** Writes files into a folder of their own and gives its path. */
function project(files: Readonly<Record<string, string | Uint8Array>>): string {
  const place = mkdtempSync(join(folder, "p-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(place, name, ".."), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  return place;
}

/** Runs `concordat check --format json`; the answer must fit the documented shape. */
async function report(
  words: readonly string[],
  cwd: string,
  input = "",
): Promise<{ readonly code: number | null; readonly files: CheckReport["files"] }> {
  const { code, out, err } = await launch(concordat, ["check", "--format", "json", ...words], { cwd, input });
  expect(err).toBe("");
  const answer = JSON.parse(out) as CheckReport;
  validate(answer);
  expect(validate.errors ?? []).toEqual([]);
  return { code, files: answer.files };
}

const bib = "@book{welland2004,\n  author = {Welland, Ruth},\n  title = {Who Watches the Harbor?},\n  year = {2004}\n}\n";

test("the example brief: its one year that differs, at line and column, with what the list says", async () => {
  const { code, out } = await launch(concordat, ["check", "examples/"]);
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
  const { code, out } = await launch(concordat, ["check", "paper.md"], { cwd });
  expect(out).toMatch(/Looked at: markdown, English; no list of its own; refs\.bib \(1 entry\)/);
  expect(code).toBe(0);
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
  ["Markdown, unless it is said otherwise", [], "markdown"],
  ["in another syntax", ["--syntax", "plain"], "plain"],
])("standard input: %s", async (_why, words, syntax) => {
  const { files } = await report([...words, "-"], folder, "🙂 (Nobody 1901)");
  expect(files[0]).toMatchObject({
    file: "-",
    syntax,
    error: null,
    mentions: [{ start: 4, end: 15, text: "Nobody 1901", status: "unknown" }],
  });
});

test("bad files are named one by one, the others are checked, and the exit code is 2", async () => {
  const cwd = project({
    "good.md": "So it is.\n",
    "empty.md": "",
    "binary.md": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0]),
    "latin.md": Buffer.from("Seg\u00fan la se\u00f1ora.\n", "latin1"),
    "folder.md/inside.txt": "x",
  });
  const { code, files } = await report(["good.md", "missing.md", "empty.md", "binary.md", "latin.md"], cwd);
  expect(files.map(({ file, error }) => [file, error?.code ?? null])).toEqual([
    ["good.md", null],
    ["missing.md", "missing"],
    ["empty.md", null],
    ["binary.md", "binary"],
    ["latin.md", "encoding"],
  ]);
  expect(code).toBe(2);
  const { err, out } = await launch(concordat, ["check", "missing.md"], { cwd });
  expect(err + out).not.toMatch(/\n\s+at |Error:/);
  expect(out).toContain("missing.md");
});

const settings = (value: object): string => JSON.stringify(value, null, 2);
const cites = "See Welland (2005).\n";
const MISSING = "There is no such file. It is named by";

test.each<[why: string, files: Record<string, string>, words: string[], error: { code: string; message: string }]>([
  [
    "a library in front matter",
    { "paper.md": `---\ntitle: T\nbibliography: nope.bib\n---\n${cites}` },
    [],
    { code: "library", message: `nope.bib: ${MISSING} paper.md:3:15.` },
  ],
  [
    "a library in LaTeX",
    { "paper.tex": `${cites}\\bibliography{nope}\n` },
    [],
    { code: "library", message: `nope.bib: ${MISSING} paper.tex:2:15.` },
  ],
  [
    "a library in concordat.json",
    { "paper.md": cites, "concordat.json": settings({ libraries: ["nope.bib"] }) },
    [],
    { code: "library", message: `nope.bib: ${MISSING} concordat.json:3:5.` },
  ],
  [
    "a pattern in concordat.json",
    { "paper.md": cites, "concordat.json": settings({ libraries: ["lib/*.bib"] }) },
    [],
    { code: "library", message: `lib/*.bib: ${MISSING} concordat.json:3:5.` },
  ],
  [
    "a library on the command line",
    { "paper.md": cites },
    ["--library", "nope.bib"],
    { code: "library", message: `nope.bib: ${MISSING} the command line.` },
  ],
  [
    "a library of a format that is not read, beside one that is",
    { "paper.md": `---\nbibliography: [refs.bib, refs.ris]\n---\n${cites}`, "refs.bib": bib, "refs.ris": "TY  - BOOK\n" },
    [],
    {
      code: "library",
      message: "refs.ris: Concordat reads .bib and CSL-JSON (.json) libraries; this is neither. It is named by paper.md:2:26.",
    },
  ],
  [
    "a corpus in concordat.json",
    { "paper.md": cites, "concordat.json": settings({ corpora: ["atlantis"] }) },
    [],
    { code: "corpus", message: "atlantis: There is no corpus of this name; known: diez-2005. It is named by concordat.json:3:5." },
  ],
  [
    "a setting that is none",
    { "paper.md": cites, "concordat.json": settings({ levls: {} }) },
    [],
    { code: "settings", message: 'concordat.json: "levls" is no setting of Concordat; it was left out.' },
  ],
])("what is named and cannot be used is said with its place, and exits 2: %s", async (_why, files, words, error) => {
  const cwd = project(files);
  const name = Object.keys(files)[0] ?? "";
  const { code, files: reports } = await report([...words, name], cwd);
  expect(reports[0]?.error).toEqual(error);
  expect(code).toBe(2);
  const { code: again, out } = await launch(concordat, ["check", ...words, name], { cwd });
  expect(out).toContain(`  Could not be used:\n    ${error.message}\n`);
  expect(out).toMatch(/, not everything that was named could be used\.\n$/);
  expect(out.includes("names no library")).toBe(error.code === "settings");
  expect(again).toBe(2);
});

test("each citation is counted once: as agreeing, as differing, as silenced or as not checked", async () => {
  const text = `---\nbibliography: refs.bib\n---\n\nSee (Welland 2004; Welland 2005; Nobody 1901; Someone 1902).\n\n<!-- concordat-ignore -->\n(Else 1903)\n`;
  const cwd = project({ "paper.md": text, "refs.bib": bib });
  const lines = (out: string): readonly string[] => out.split("\n").filter((line) => /^ {2}[A-Z]/.test(line));
  const { out } = await launch(concordat, ["check", "paper.md"], { cwd });
  expect(lines(out).slice(1)).toEqual([
    "  Differs:",
    "  Silenced: 1 citation.unknown (a comment in the text).",
    "  Agrees: 1 of 5 citations.",
  ]);
  expect(out.match(/citation\.(?:unknown|mismatch) /g)).toHaveLength(4);
});

test("what settings silence is said, and is not read as agreement", async () => {
  const files = { "paper.md": "See (Welland 2005; Nobody 1901; Nobody 1902).\n", "refs.bib": bib };
  const levels = { "citation.unknown": "off" };
  const ignore = [{ code: "citation.mismatch", text: "Welland 2005" }];
  const cwd = project({ ...files, "concordat.json": settings({ libraries: ["refs.bib"], levels, ignore }) });
  const { code, out } = await launch(concordat, ["check", "paper.md"], { cwd });
  expect(out).toContain("  Silenced: 1 citation.mismatch (ignore), 2 citation.unknown (levels).\n  Agrees: 0 of 3 citations.\n");
  expect(out).not.toContain("Nothing differs");
  expect(code).toBe(0);
});

test("where there is nothing to check against, that is said to be what was not checked", async () => {
  const cwd = project({ "paper.md": "See (Welland 2005; Welsh 2004).\n" });
  const { out } = await launch(concordat, ["check", "paper.md"], { cwd });
  expect(out).toContain(
    "  Agrees: 0 of 2 citations.\n  Not checked:\n    found only in an undeclared corpus: Welsh 2004\n    1 citation that nothing here can confirm\n",
  );
});

test.each([
  ["empty", {}],
  ["without a paper in it", { "drafts/data.csv": "a,b", "drafts/refs.bib": bib }],
])("a folder %s is said to hold no paper, the others are checked, and the exit code is 2", async (_why, files) => {
  const cwd = project({ "paper.md": "So it is.\n", ...files });
  mkdirSync(join(cwd, "drafts"), { recursive: true });
  const { code, files: reports } = await report(["drafts/", "paper.md"], cwd);
  expect(reports.map(({ file, error }) => [file, error?.code ?? null])).toEqual([
    ["drafts/", "missing"],
    ["paper.md", null],
  ]);
  expect(reports[0]?.error?.message).toMatch(/^There is no paper in this folder: no file ends in \.md, /);
  expect(code).toBe(2);
  const { out } = await launch(concordat, ["check", "drafts/", "paper.md"], { cwd });
  expect(out).toMatch(/\n1 file checked, 1 that could not be read, 0 things to look at\.\n$/);
});

test("a library with one broken entry keeps the others", async () => {
  const cwd = project({ "paper.md": "See Welland (2004).\n", "refs.bib": `@book{broken,\n  title = {Never closed\n\n${bib}` });
  const { files } = await report(["--library", "refs.bib", "paper.md"], cwd);
  expect(files[0]?.mentions).toMatchObject([{ status: "known", ids: ["welland2004"] }]);
  expect(files[0]?.libraries.find(({ name }) => name === "refs.bib")?.problems).toBeGreaterThan(0);
});

test("a paper of 10 MB is read", async () => {
  const cwd = project({
    "long.md": `${"Welland (2004) watches the harbor and says so at length, in a paragraph of its own.\n\n".repeat(123_000)}`,
  });
  const { code, files } = await report(["long.md"], cwd);
  expect(files[0]?.mentions.length).toBe(123_000);
  expect(code).toBe(0);
}, 60_000);

test.each([
  [
    "an unknown option",
    ["check", "--libary", "x", "paper.md"],
    'concordat: There is no option "--libary". Did you mean "--library"? See concordat check --help.\n',
  ],
  ["an unknown command", ["chek"], 'concordat: There is no command "chek". Did you mean "check"? See concordat --help.\n'],
  ["no file", ["check"], "concordat: Name at least one file or folder to check, or - for standard input. See concordat check --help.\n"],
  [
    "a value that is none",
    ["check", "--format", "xml", "p.md"],
    'concordat: --format takes text, json; "xml" is none of them. See concordat check --help.\n',
  ],
  [
    "no value at the end",
    ["check", "p.md", "--library"],
    "concordat: --library needs a value: the path of a library, such as refs.bib. See concordat check --help.\n",
  ],
  [
    "an option for a value",
    ["check", "--syntax", "--no-corpus", "p.md"],
    "concordat: --syntax needs a value: one of markdown, latex, plain. See concordat check --help.\n",
  ],
  [
    "an empty value",
    ["check", "--corpus=", "p.md"],
    "concordat: --corpus needs a value: the name of a corpus. See concordat check --help.\n",
  ],
  [
    "a value too much",
    ["check", "--no-corpus=yes", "p.md"],
    'concordat: --no-corpus takes no value; "yes" was given. See concordat check --help.\n',
  ],
  ["an unknown letter", ["check", "-x", "p.md"], 'concordat: There is no option "-x". See concordat check --help.\n'],
  ["a corpus nobody has", ["check", "--corpus", "atlantis", "p.md"], /^concordat: There is no corpus "atlantis"; known: /],
])("%s is one plain sentence and exits 2", async (_what, words, sentence) => {
  const { code, out, err } = await launch(concordat, words);
  expect(out).toBe("");
  if (typeof sentence === "string") expect(err).toBe(sentence);
  else expect(err).toMatch(sentence);
  expect(err.trim()).not.toContain("\n");
  expect(code).toBe(2);
});

test.each([
  [[], "concordat check FILE"],
  [["--help"], "concordat check FILE"],
  [["check", "--help"], "--fail-on"],
  [["--version"], "0."],
])("%j helps and exits 0", async (words, said) => {
  const { code, out } = await launch(concordat, words);
  expect(out).toContain(said);
  expect(code).toBe(0);
});

test.each([
  ["error", 0],
  ["warning", 1],
  ["information", 1],
  ["never", 0],
])("--fail-on %s with one warning exits %i", async (level, code) => {
  const cwd = project({ "paper.md": "See Welland (2005).\n", "refs.bib": bib });
  expect((await launch(concordat, ["check", "--fail-on", level, "--library", "refs.bib", "paper.md"], { cwd })).code).toBe(code);
});

test.each([
  ["es", "LC_ALL", "es_MX.UTF-8", "Se examinó:"],
  ["fr", "LC_ALL", "fr_CA.UTF-8", "Diffère\u00a0:"],
])("messages are in the reader's language: %s", async (_locale, name, value, word) => {
  const cwd = project({ "paper.md": "See Welland (2005).\n", "refs.bib": bib });
  const { out } = await launch(concordat, ["check", "--library", "refs.bib", "paper.md"], { cwd, env: { [name]: value } });
  expect(out).toContain(word);
});

test("the built-in corpus, undeclared, never gives a problem; declared, it does; without it, nothing is known", async () => {
  const cites = project({ "paper.md": "As Welsh (2005) says. So does (Welsh 2004).\n" });
  expect((await report(["paper.md"], cites)).files[0]?.problems.filter(({ code }) => code === "citation.mismatch")).toEqual([]);
  expect((await report(["--corpus", "diez-2005", "paper.md"], cites)).files[0]?.problems.map(({ code }) => code)).toEqual([
    "citation.mismatch",
  ]);
  expect((await report(["--no-corpus", "paper.md"], cites)).files[0]?.mentions.map(({ status }) => status)).toEqual(["unknown", "unknown"]);
});
