import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bib, project, report, run, settings } from "./checking.ts";

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
  const { err, out } = await run(["check", "missing.md"], cwd);
  expect(err + out).not.toMatch(/\n\s+at |Error:/);
  expect(out).toContain("missing.md");
});

test("a library in the place of a paper says what to do with it; as plain text it is read where somebody says so", async () => {
  const cwd = project({ "refs.bib": bib, "paper.md": "So it is.\n" });
  const { out, code } = await run(["check", "refs.bib", "paper.md"], cwd);
  expect(out).toContain("refs.bib: It is a library, not a paper: --library checks papers against it");
  expect(code).toBe(2);
  const { files } = await report(["refs.bib", "--syntax", "plain"], cwd);
  expect(files.map(({ error }) => error)).toEqual([null]);
});

test("a word processor's file says what to do with it", async () => {
  const cwd = project({ "paper.docx": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0]) });
  const { files, code } = await report(["paper.docx"], cwd);
  expect(files.map(({ error }) => error)).toMatchObject([
    { code: "binary", message: expect.stringContaining("save it as Markdown or plain text") },
  ]);
  expect(code).toBe(2);
});

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
    "a library on the command line, by its path as given",
    { "paper.md": cites },
    ["--library", "../../nowhere/nope.bib"],
    { code: "library", message: `../../nowhere/nope.bib: ${MISSING} the command line.` },
  ],
  [
    "an address, which is not fetched, beside a library that is read",
    { "paper.md": `---\nbibliography: [refs.bib, "https://example.org/x.bib"]\n---\n${cites}`, "refs.bib": bib },
    [],
    { code: "library", message: "https://example.org/x.bib: It is an address, and addresses are not fetched; save a copy and name that." },
  ],
  [
    "a library of a format that is not read, beside one that is",
    { "paper.md": `---\nbibliography: [refs.bib, refs.enl]\n---\n${cites}`, "refs.bib": bib, "refs.enl": "TY  - BOOK\n" },
    [],
    {
      code: "library",
      message:
        "refs.enl: Concordat reads libraries that end in .bib, .ris, .json (CSL-JSON) or .yaml (CSL-YAML); this is none of them. It is named by paper.md:2:26.",
    },
  ],
  [
    "a corpus in concordat.json",
    { "paper.md": cites, "concordat.json": settings({ corpora: ["atlantis"] }) },
    [],
    {
      code: "corpus",
      message:
        "atlantis: There is no corpus of this name (known: diez-2005), and no folder or installed package of this name that holds one. It is named by concordat.json:3:5.",
    },
  ],
  [
    "a corpus on the command line that holds nothing",
    { "paper.md": cites, "sub/records.csv": "type,name,kind\n" },
    ["--corpus", "./sub/records.csv"],
    { code: "corpus", message: "./sub/records.csv: It holds no record yet. It is named by the command line." },
  ],
  [
    "a setting that is none",
    { "paper.md": cites, "concordat.json": settings({ levls: {} }) },
    [],
    { code: "settings", message: 'concordat.json:2:3: "levls" is no setting of Concordat; it was left out. Did you mean "levels"?' },
  ],
  [
    "a level for a code that is none",
    { "paper.md": cites, "concordat.json": settings({ levels: { "citation.unkown": "off" } }) },
    [],
    {
      code: "settings",
      message:
        'concordat.json:3:5: "citation.unkown" is no code of Concordat; it was left out of "levels". Did you mean "citation.unknown"?',
    },
  ],
  [
    "a comma too many in concordat.json",
    { "paper.md": cites, "concordat.json": '{\n  "libraries": [],\n}\n' },
    [],
    {
      code: "settings",
      message: "concordat.json:2:18: It is no valid JSON (this comma is one too many; remove it); its settings were left out.",
    },
  ],
])("what is named and cannot be used is said with its place, and exits 2: %s", async (_why, files, words, error) => {
  const cwd = project(files);
  const name = Object.keys(files)[0] ?? "";
  const { code, files: reports } = await report([...words, name], cwd);
  expect(reports[0]?.error).toEqual(error);
  expect(code).toBe(2);
  const { code: again, out } = await run(["check", ...words, name], cwd);
  expect(out).toContain(`  Could not be used:\n    ${error.message}\n`);
  expect(out).toMatch(/, 1 thing that was named and could not be used\.\n$/);
  expect(out.includes("names no library")).toBe(/is no (?:setting|code) of/.test(error.message));
  expect(out.includes("could not be read: concordat.json")).toBe(error.message.includes("JSON (this"));
  expect(again).toBe(2);
});

test.each([
  ["en", "gone.md: There is no such file.", "drafts: There is no paper in this folder"],
  ["es", "gone.md: No existe ese archivo.", "drafts: En esta carpeta no hay ningún texto"],
  ["fr", "gone.md\u00a0: Ce fichier n'existe pas.", "drafts\u00a0: Ce dossier ne contient aucun texte"],
])("a missing paper and a folder without one are told in the reader's language: %s", async (locale, file, folder) => {
  const cwd = project({ "drafts/data.csv": "a,b" });
  const { code, out } = await run(["check", "--locale", locale, "gone.md", "drafts"], cwd);
  expect([code, out.includes(file), out.includes(folder)]).toEqual([2, true, true]);
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
  const { out } = await run(["check", "drafts/", "paper.md"], cwd);
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
  [
    "a corpus nobody has",
    ["check", "--corpus", "atlantis", "p.md"],
    /^concordat: There is no corpus "atlantis": no folder, file or installed package; built in: /,
  ],
])("%s is one plain sentence and exits 2", async (_what, words, sentence) => {
  const { code, out, err } = await run(words);
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
  const { code, out } = await run(words);
  expect(out).toContain(said);
  expect(code).toBe(0);
});
