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

test("what the README packs is the command line with all that it needs of this repository", () => {
  const command = /^npm pack .+$/m.exec(readFileSync(`${root}README.md`, "utf8"))?.[0] ?? "";
  const packed = [...command.matchAll(/-w packages\/([\w-]+)/g)].map(([, name = ""]) => name);
  const manifests = packed.map((name) => JSON.parse(readFileSync(`${root}packages/${name}/package.json`, "utf8")) as Manifest);
  const names = manifests.map(({ name }) => name);
  expect(names).toContain("concordat");
  const needed = manifests.flatMap(({ dependencies = {} }) => Object.keys(dependencies).filter((name) => name.startsWith("@concordat/")));
  expect(needed.filter((name) => !names.includes(name))).toEqual([]);
});

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
