import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { project, report } from "./checking.ts";
import { root } from "./launch.ts";

const pages = readdirSync(`${root}docs/rules`);
/** Where the blocks of an example belong. */
const places: Readonly<Record<string, string>> = { markdown: "paper.md", bibtex: "library.bib" };

test.each(pages)("the example of docs/rules/%s is told as it says", async (page) => {
  const text = readFileSync(`${root}docs/rules/${page}`, "utf8");
  const [, example = ""] = text.split("**Example**");
  const blocks = (example.split("**To silence it**")[0] as string).matchAll(/```(\w+)\n([\s\S]*?)```/g);
  const files = Object.fromEntries([...blocks].map(([, language = "", block = ""]) => [places[language] ?? language, block]));
  const { files: reports } = await report(["paper.md"], project(files));
  expect(reports.flatMap(({ problems }) => problems.map(({ code }) => code))).toContain(page.replace(".md", ""));
});
