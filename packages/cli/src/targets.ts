import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { nodeFiles } from "@concordat/workspace/node";

/** One thing to look at, with the name to show: a file, standard input, or a folder that gave nothing and why. */
export type Target =
  | { readonly kind: "file"; readonly file: string; readonly uri: string }
  | { readonly kind: "input"; readonly file: "-" }
  | { readonly kind: "nothing"; readonly file: string; readonly code: "missing" | "unreadable"; readonly message: string };

const endings = ["md", "markdown", "qmd", "Rmd", "rmd", "tex", "txt"];

/** The files that the given words name, in the order given; a folder gives its files of prose, sorted. */
export async function expandTargets(words: readonly string[], cwd: string): Promise<readonly Target[]> {
  const targets: Target[] = [];
  for (const word of words) {
    if (word === "-") targets.push({ kind: "input", file: "-" });
    else if (await isFolder(resolve(cwd, word))) targets.push(...(await inFolder(word, cwd)));
    else targets.push({ kind: "file", file: word, uri: pathToFileURL(resolve(cwd, word)).href });
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
  const folder = fileURLToPath(base);
  const nothing = (code: "missing" | "unreadable", message: string): readonly Target[] => [{ kind: "nothing", file: word, code, message }];
  try {
    const uris = await nodeFiles().list(base.href, `**/*.{${endings.join(",")}}`);
    if (uris.length === 0) return nothing("missing", `There is no paper in this folder: no file ends in .${endings.join(", .")}.`);
    return uris.map((uri) => ({ kind: "file", file: `${word.replace(/[/\\]+$/, "")}/${fileURLToPath(uri).slice(folder.length)}`, uri }));
  } catch (error) {
    return nothing("unreadable", error instanceof Error ? error.message : String(error));
  }
}
