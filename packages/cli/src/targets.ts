import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { nodeFiles } from "@concordat/workspace/node";

/** One text to check: the name to show and where it is; null for standard input. */
export interface Target {
  readonly file: string;
  readonly uri: string | null;
}

const prose = "**/*.{md,markdown,qmd,Rmd,rmd,tex,txt}";

/** The files that the given words name, in the order given; a folder gives its files of prose, sorted. */
export async function expandTargets(words: readonly string[], cwd: string): Promise<readonly Target[]> {
  const targets: Target[] = [];
  for (const word of words) {
    if (word === "-") targets.push({ file: "-", uri: null });
    else if (await isFolder(resolve(cwd, word))) targets.push(...(await inFolder(word, cwd)));
    else targets.push({ file: word, uri: pathToFileURL(resolve(cwd, word)).href });
  }
  return targets;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function inFolder(word: string, cwd: string): Promise<readonly Target[]> {
  const base = pathToFileURL(`${resolve(cwd, word)}/`);
  const uris = await nodeFiles().list(base.href, prose);
  const folder = fileURLToPath(base);
  return uris.map((uri) => ({ file: `${word.replace(/[/\\]+$/, "")}/${fileURLToPath(uri).slice(folder.length)}`, uri }));
}
