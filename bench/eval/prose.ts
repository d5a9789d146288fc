import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checked, citationsOf } from "./checked.ts";

const endings = /\.(?:txt|md|markdown|qmd|rmd|tex)$/i;
/** Below this many words a file's rate says little; all rates are given for this many. */
const words = 20_000;

/** What is found in prose that cites nothing: each finding with its line, then the counts by file and in all, as text. */
export function proseReport(folder: string, check: readonly string[]): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => endings.test(name))
    .sort();
  if (names.length === 0) throw new Error(`There is no text in ${folder}: no file ends in .txt, .md, .qmd, .Rmd or .tex.`);
  const files = checked(
    names.map((name) => join(folder, name)),
    check,
  );
  const findings: string[] = [];
  const counts = files.map((file) => {
    const text = readFileSync(file.file, "utf8").replace(/^\uFEFF/, "");
    const name = relative(folder, file.file);
    const citations = citationsOf(file);
    for (const { start, text: written, status } of citations) {
      findings.push(`${name}:${text.slice(0, start).split("\n").length}: ${written.replace(/\s+/g, " ")} (${status})`);
    }
    for (const { line, code, message } of file.problems) findings.push(`${name}:${line}: ${code} ${message}`);
    return { name, words: text.match(/\S+/g)?.length ?? 0, citations: citations.length, problems: file.problems.length };
  });
  const all = counts.reduce((sum, one) => ({
    name: "in all",
    words: sum.words + one.words,
    citations: sum.citations + one.citations,
    problems: sum.problems + one.problems,
  }));
  return [...findings, "", `words, citations and problems, each per ${words} words`, ...[...counts, all].map(line)].join("\n");
}

function line(count: { readonly name: string; readonly words: number; readonly citations: number; readonly problems: number }): string {
  const rate = (n: number): string => `${n} (${((n * words) / Math.max(1, count.words)).toFixed(2)})`;
  return `${count.name}: ${count.words} words, ${rate(count.citations)} citations, ${rate(count.problems)} problems`;
}
