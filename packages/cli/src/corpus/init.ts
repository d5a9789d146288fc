import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { newCorpus } from "@concordat/corpus-kit";
import type { CorpusCommand } from "./arguments.ts";
import { done, failed, type Outcome } from "./outcome.ts";

/** Begins a corpus in a folder, and makes the papers beside it know it. Nothing that is there is written over. */
export async function init(command: Extract<CorpusCommand, { kind: "init" }>, cwd: string): Promise<Outcome> {
  const folder = resolve(cwd, command.folder);
  const shown = relative(cwd, folder) || ".";
  if (existsSync(join(folder, "data/corpus.yaml"))) return failed(`${shown} is a corpus already: it holds data/corpus.yaml.`);
  const name = command.name ?? nameFrom(basename(folder));
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    return failed(`"${name}" cannot be the name of a corpus: use lower-case letters, digits and single hyphens, as in --name arctic.`);
  }
  const files = newCorpus({ name, title: command.title ?? name, license: command.license ?? "CC0-1.0" });
  const written = files.filter(({ path }) => !existsSync(join(folder, path)));
  for (const { path, text } of written) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return done(
    `Begun: the corpus "${name}" in ${shown}.`,
    await declare(folder, cwd),
    `Next: concordat corpus add agreement "Name of an agreement"${shown === "." ? "" : ` --in ${shown}`}`,
  );
}

/** Names the corpus in `concordat.json`, by which editor and command line take it up; one that is there is left alone. */
async function declare(folder: string, cwd: string): Promise<string> {
  const path = `./${relative(cwd, folder).replaceAll("\\", "/")}`;
  const settings = join(cwd, "concordat.json");
  const line = `"corpora": ["${path}"]`;
  if (folder === cwd) return 'Name this folder in the concordat.json of your papers: "corpora": ["../this-folder"].';
  if (existsSync(settings)) return `Add ${line} to concordat.json, and the papers here will know it.`;
  await writeFile(settings, `{ ${line} }\n`);
  return `concordat.json says ${line}: the papers here know it, in the editor too.`;
}

function nameFrom(folder: string): string {
  return folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
}
