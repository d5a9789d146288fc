import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { CheckReport } from "concordat";
import { expect, onTestFinished } from "vitest";
import { type Ended, launch, root } from "./launch.ts";

const concordat = "packages/cli/bin/concordat.js";

const schema = JSON.parse(readFileSync(`${root}packages/cli/schema/check.schema.json`, "utf8")) as object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

/** A library of one work, Welland 2004. */
export const bib = "@book{welland2004,\n  author = {Welland, Ruth},\n  title = {Who Watches the Harbor?},\n  year = {2004}\n}\n";

/** The text of a `concordat.json`, a word to a line. */
export const settings = (value: object): string => JSON.stringify(value, null, 2);

/** Writes files into a folder of their own, which goes when the test ends, and gives its path. */
export function project(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const place = mkdtempSync(join(tmpdir(), "concordat-"));
  onTestFinished(() => rmSync(place, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(place, name, ".."), { recursive: true });
    writeFileSync(join(place, name), text);
  }
  return place;
}

/** Runs the command line with its words as a person would, here or in another folder. */
export function run(words: readonly string[], cwd: string = root, env: Record<string, string> = {}): Promise<Ended> {
  return launch(concordat, words, { cwd, env });
}

/** Runs `concordat check --format json`; the answer must fit the documented shape. */
export async function report(
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
