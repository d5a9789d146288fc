import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { compile, machineNode, run } from "./run.ts";

const project = inject("project");
const root = fileURLToPath(new URL("../../", import.meta.url));
const files = ["README.md", ...readdirSync(`${root}packages`).map((name) => `packages/${name}/README.md`)];

/** Every TypeScript block of every README, as a file of its own. */
const programs = files.flatMap((file) =>
  [...readFileSync(`${root}${file}`, "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""], at) => ({
    title: `${file}, block ${at + 1}`,
    name: `${file.replace(/\W/g, "-")}-${at + 1}`,
    code,
  })),
);

test("there are some", () => {
  expect(programs.length).toBeGreaterThan(3);
});

test.each(programs)("$title compiles, strictly, and runs", ({ name, code }) => {
  writeFileSync(join(project, `${name}.ts`), code);
  expect(compile(project, `${name}.ts`)).toEqual({ code: 0, out: "", err: "" });
  if (code.includes("declare ")) return;
  expect(run(machineNode(), [`${name}.js`], project)).toMatchObject({ code: 0, err: "" });
});
