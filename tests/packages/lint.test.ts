import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, inject, test } from "vitest";
import { run } from "./run.ts";

const project = inject("project");
const tarballs = inject("tarballs");
const attw = fileURLToPath(import.meta.resolve("@arethetypeswrong/cli/package.json")).replace("package.json", "dist/index.js");

/** Entry points that are files to read, not modules to import. */
const files = ["./citations.bib", "./schema.graphql", "./schema/*"];

test.each(Object.keys(tarballs))("publint finds nothing in %s", async (name) => {
  const { messages, pkg } = await publint({ pkgDir: join(project, "node_modules", name), pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test.each(Object.entries(tarballs))("the types of %s are right", (_name, tarball) => {
  const { code, out, err } = run(
    process.execPath,
    [attw, tarball, "--profile", "esm-only", "--no-color", "--no-emoji", "--exclude-entrypoints", ...files],
    project,
  );
  expect([code, code === 0 ? "" : out + err]).toEqual([0, ""]);
});

test.each(Object.keys(tarballs))("%s holds nothing that serves only to build it", (name) => {
  const held = readdirSync(join(project, "node_modules", name), { recursive: true, encoding: "utf8" });
  expect(held.filter((file) => /\.tsbuildinfo$|\.test\.|(?<!\.d)\.ts$/.test(file))).toEqual([]);
});
