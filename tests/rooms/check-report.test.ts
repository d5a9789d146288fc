import { expect, test } from "vitest";
import { bib, project, report, run, settings } from "./checking.ts";

test("each citation is counted once: as agreeing, as differing, as silenced or as not checked", async () => {
  const text = `---\nbibliography: refs.bib\n---\n\nSee (Welland 2004; Welland 2005; Nobody 1901; Someone 1902).\n\n<!-- concordat-ignore -->\n(Else 1903)\n`;
  const cwd = project({ "paper.md": text, "refs.bib": bib });
  const lines = (out: string): readonly string[] => out.split("\n").filter((line) => /^ {2}[A-Z]/.test(line));
  const { out } = await run(["check", "paper.md"], cwd);
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
  const { code, out } = await run(["check", "paper.md"], cwd);
  expect(out).toContain("  Silenced: 1 citation.mismatch (ignore), 2 citation.unknown (levels).\n  Agrees: 0 of 3 citations.\n");
  expect(out).not.toContain("Nothing differs");
  expect(code).toBe(0);
});

test("where there is nothing to check against, that is said to be what was not checked", async () => {
  const cwd = project({ "paper.md": "See (Welland 2005; Welsh 2004).\n" });
  const { out } = await run(["check", "paper.md"], cwd);
  expect(out).toContain(
    "  Agrees: 0 of 2 citations.\n  Not checked:\n    found only in an undeclared corpus: Welsh 2004\n    1 citation that nothing here can confirm:\n      paper.md:1:6 Welland 2005\n",
  );
});

test.each([
  ["en", "12 citations that nothing here can confirm:", "and 2 more"],
  ["es", "12 citas que nada aquí puede confirmar:", "y 2 más"],
  ["fr", "12 citations que rien ici ne confirme\u00a0:", "et 2 de plus"],
])("citations that nothing can confirm are listed with their places, ten at most: %s", async (locale, title, more) => {
  const cwd = project({ "paper.md": Array.from({ length: 12 }, (_, at) => `See Welland (${1990 + at}).\n`).join("\n") });
  const { out } = await run(["check", "--locale", locale, "paper.md"], cwd);
  const listed = Array.from({ length: 10 }, (_, at) => `      paper.md:${at * 2 + 1}:5 Welland ${1990 + at}\n`).join("");
  expect(out).toContain(`    ${title}\n${listed}      ${more}\n`);
});

test("of many faults of a library the first ten are listed, and how many more there are", async () => {
  const refs = `${Array.from({ length: 14 }, () => bib).join("\n")}\n@book{ice}\n@book{snow}\n`;
  const cwd = project({ "paper.md": "See (Welland 2004).\n", "refs.bib": refs });
  const { out } = await run(["check", "--library", "refs.bib", "paper.md"], cwd);
  expect(out.match(/entry 'welland2004' uses the key of line 1; the first is used\.\n/g)).toHaveLength(9);
  expect(out).toMatch(/Faults in libraries:\n.*entry 'snow' has no fields; it was left out\./);
  expect(out).toContain("12 more like it.");
  expect(out).toContain("  Faults in libraries:\n");
  expect(out).toContain("      and 3 more\n");
});

test("the last line counts what is listed as differing, and by itself what could not be used", async () => {
  const cwd = project({
    "paper.md": "---\nbibliography: [gone.bib, refs.bib]\n---\n\nSee (Welland 2004; Welland 2005).\n",
    "refs.bib": bib,
  });
  const { out } = await run(["check", "paper.md"], cwd);
  expect(out).toContain("paper.md:5:20 information library.none 1 citation could not be confirmed by refs.bib");
  expect(out).toMatch(/\n1 file checked, 1 thing to look at, 1 thing that was named and could not be used\.\n$/);
});

test("what nobody lists by custom is in the JSON, and no citation", async () => {
  const text = "It fell (interview with an officer, Laredo, 12 May 2004; Welland 2004; 8 U.S.C. § 1101).\n";
  const cwd = project({ "paper.md": text, "refs.bib": bib });
  const { code, files } = await report(["--library", "refs.bib", "paper.md"], cwd);
  const [file] = files;
  expect(
    file?.mentions.map((mention) => [mention.kind, mention.text, mention.kind === "unlisted" ? mention.custom : mention.status]),
  ).toEqual([
    ["unlisted", "interview with an officer, Laredo, 12 May 2004", "interview"],
    ["citation", "Welland 2004", "known"],
    ["unlisted", "8 U.S.C. § 1101", "statute"],
  ]);
  expect([code, file?.problems]).toEqual([0, []]);
});

const records = "type,name,kind\nagency,Harbor Council,other\nagency,Quay Board,other\n";

test.each([
  ["en", "sub/records.csv", "records (2 records, no work); the corpus diez-2005 ("],
  ["es", "sub/records.csv", "records (2 registros, ninguna obra); el corpus diez-2005 ("],
  ["fr", "sub/records.csv", "records (2 fiches, aucun ouvrage)\u00a0; le corpus diez-2005 ("],
  ["en", "works.csv", "works (2 records, 1 of them a work); "],
  ["es", "works.csv", "works (2 registros, 1 de ellos una obra); "],
  ["fr", "works.csv", "works (2 fiches, dont 1 ouvrage)\u00a0; "],
])("a corpus is told by all its records, in %s: %s", async (locale, corpus, said) => {
  const works = 'type,name,kind,author,year,title\nagency,Harbor Council,other,,,\ncitation,,,"Welland, Ruth",2004,Who Watches?\n';
  const cwd = project({ "paper.md": "So it is.\n", "sub/records.csv": records, "works.csv": works });
  const { code, out } = await run(["check", "--locale", locale, "--corpus", corpus, "paper.md"], cwd);
  expect([code, out]).toEqual([0, expect.stringContaining(said)]);
});

test("two spreadsheets of one name are both looked at", async () => {
  const cwd = project({ "paper.md": "So it is.\n", "a/records.csv": records, "b/records.csv": records });
  const { code, out } = await run(["check", "--corpus", "a/records.csv", "--corpus", "b/records.csv", "paper.md"], cwd);
  expect([code, out]).toEqual([0, expect.stringMatching(/own; records \(2 records, no work\); b-records \(2 records, no work\); /)]);
});

test("a mistake in a record has a heading of its own, and changes no exit code", async () => {
  const cwd = project({ "paper.md": "So it is.\n", "records.csv": `${records}agency,Pier,othr\n` });
  const { code, out } = await run(["check", "--corpus", "records.csv", "paper.md"], cwd);
  expect(out).toMatch(/\n {2}Mistakes in records of corpora:\n {4}records\.csv:4:13: "kind" cannot be "othr"/);
  expect(out).not.toContain("Not checked");
  expect(code).toBe(0);
  const { files } = await report(["--corpus", "records.csv", "paper.md"], cwd);
  expect(files[0]?.libraries[0]).toEqual({ name: "records", entries: 0, problems: 1 });
});
