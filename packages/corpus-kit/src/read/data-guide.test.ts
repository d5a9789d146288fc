import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { rules } from "../rules/index.ts";
import { assembleTable } from "../table/assemble-table.ts";
import { lakesTexts } from "../test/lakes.ts";
import { assemble } from "./assemble.ts";
import { printProblem } from "./problem.ts";

const guide = await readFile(new URL("../../../../docs/data-guide.md", import.meta.url), "utf8");

/** The examples of the guide: a file that names itself in its first line, and the mistakes printed after it, if any. */
const examples = [...guide.matchAll(/^```yaml\n# (\S+)\n([^`]*)^```\n(?:```text\n([^`]*)^```\n)?/gm)].map(
  ([, path = "", text = "", said = ""], i) => ({ title: `${i + 1}, ${path}`, path, text: `# ${path}\n${text}`, said }),
);

test("the guide has right and wrong examples", () => {
  expect(examples.filter(({ said }) => said === "").length).toBeGreaterThan(5);
  expect(examples.filter(({ said }) => said !== "").length).toBeGreaterThan(5);
});

test.each(examples)("the build says of example $title what the guide says", ({ path, text, said }) => {
  const assembly = assemble(new Map([...lakesTexts, [path, text]]), "1.0.0", rules);
  const printed = assembly.kind === "whole" ? [] : assembly.problems.map((problem) => `${printProblem(problem)}\n`);
  expect(printed.join("")).toBe(said);
});

test("the table of the guide is a corpus as it stands", () => {
  const rows =
    guide
      .match(/^\| type .*\n(?:\|.*\n)+/m)?.[0]
      .trim()
      .split("\n") ?? [];
  const cells = rows.filter((row) => !row.startsWith("|---")).map((row) => row.split("|").slice(1, -1));
  const csv = cells.map((row) => row.map((cell) => `"${cell.trim()}"`).join(",")).join("\n");
  const { corpus, problems } = assembleTable("records.csv", csv, { name: "arctic", title: "Arctic", license: "CC0-1.0" }, "1.0.0");
  expect(problems).toEqual([]);
  expect([corpus?.agreements, corpus?.agencies, corpus?.events, corpus?.citations].map((list) => list?.length)).toEqual([1, 1, 1, 1]);
});
