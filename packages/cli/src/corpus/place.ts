import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** The folder of a corpus, from the disk's root and as a person here would type it. */
export interface Place {
  readonly folder: string;
  /** Empty for the working folder itself. */
  readonly shown: string;
}

/** How a sentence speaks of a corpus: by its folder. */
export function folderOf({ shown }: Pick<Place, "shown">): string {
  return shown === "" ? "this folder" : shown;
}

/**
 * The corpus that a command is about: the folder that was named, else the nearest one around the working folder that holds
 * `data/corpus.yaml`. A sentence where there is none.
 */
export function placeOf(named: string | null, cwd: string): Place | string {
  if (named !== null) {
    const folder = resolve(cwd, named);
    return isCorpus(folder)
      ? at(folder, cwd)
      : `${named} is no corpus: it holds no data/corpus.yaml. Begin one with concordat corpus init ${named}.`;
  }
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (isCorpus(folder)) return at(folder, cwd);
    if (folder === dirname(folder)) break;
  }
  return "No corpus is here: no data/corpus.yaml in this folder or around it. Name its folder, or begin one with concordat corpus init.";
}

function at(folder: string, cwd: string): Place {
  return { folder, shown: relative(cwd, folder) };
}

function isCorpus(folder: string): boolean {
  return existsSync(join(folder, "data/corpus.yaml"));
}
