import { expect, test } from "vitest";
import { bib, project, run, settings } from "./checking.ts";

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
    "  Agrees: 0 of 2 citations.\n  Not checked:\n    found only in an undeclared corpus: Welsh 2004\n    1 citation that nothing here can confirm\n",
  );
});
