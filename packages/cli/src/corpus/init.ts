import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { newCorpus } from "@concordat/corpus-kit";
import type { CorpusCommand } from "./arguments.ts";
import { done, failed, type Outcome } from "./outcome.ts";
import { folderOf } from "./place.ts";

/** Begins a corpus in a folder, and makes the papers beside it know it. Nothing that is there is written over. */
export async function init(command: Extract<CorpusCommand, { kind: "init" }>, cwd: string): Promise<Outcome> {
  const folder = resolve(cwd, command.folder);
  const shown = relative(cwd, folder);
  if (existsSync(join(folder, "data/corpus.yaml"))) return failed(`${folderOf({ shown })} is a corpus already: it holds data/corpus.yaml.`);
  if (folder === cwd && (await readdir(cwd)).some((name) => !name.startsWith("."))) {
    return failed("This folder holds other things. Name a folder for the corpus: concordat corpus init my-corpus.");
  }
  const name = command.name ?? slug(basename(folder));
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    const said = command.name === undefined ? `The name of the folder, "${basename(folder)}",` : `"${name}"`;
    return failed(`${said} cannot be the name of a corpus: use lower-case letters, digits and single hyphens, as in --name arctic.`);
  }
  for (const { path, text } of newCorpus({ name, title: command.title ?? name, license: command.license ?? "CC0-1.0" })) {
    if (existsSync(join(folder, path))) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const where = shown === "" ? "" : ` --in ${/[^\w./-]/.test(shown) ? JSON.stringify(shown) : shown}`;
  return done(
    `Begun: the corpus "${name}" in ${folderOf({ shown })}.`,
    await declare(folder, cwd),
    `Next: concordat corpus add agreement "Name of an agreement"${where}`,
  );
}

/** Names the corpus in `concordat.json`, by which editor and command line take it up, beside what stands there already. */
async function declare(folder: string, cwd: string): Promise<string> {
  if (folder === cwd) return `Name this folder in the concordat.json of your papers: "corpora": ["../${basename(folder)}"].`;
  const path = `./${relative(cwd, folder).replaceAll("\\", "/")}`;
  const file = join(cwd, "concordat.json");
  const told = `concordat.json names ${path}: the papers here know it, in the editor too.`;
  const settings = existsSync(file) ? parsed(await readFile(file, "utf8")) : {};
  if (settings === null)
    return `Add "corpora": ["${path}"] to concordat.json, which is no JSON object now, and the papers here will know it.`;
  const corpora = Array.isArray(settings.corpora) ? settings.corpora : [];
  if (!corpora.includes(path)) await writeFile(file, `${JSON.stringify({ ...settings, corpora: [...corpora, path] }, null, 2)}\n`);
  return told;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function slug(folder: string): string {
  return folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
