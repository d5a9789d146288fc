import { type Files, isThere } from "../files.ts";
import type { Project } from "../project.ts";
import { mayRead } from "../trust.ts";
import { folderOf, plainAddress, resolvePath } from "../uris.ts";
import type { Family } from "./family.ts";
import { type IncludedText, includedInLatex } from "./included-in-latex.ts";
import { type FilePlace, placeIn } from "./named-by.ts";

/** A text that a LaTeX project takes in and that is not there, at the stretch that names it. */
export interface MissingText extends FilePlace {
  readonly path: string;
}

/**
 * The texts that a LaTeX project takes in and that lie neither in the folder of its root nor in that of the text that names them.
 * A chapter whose root is not known says nothing of where its paths begin.
 */
export async function missingTexts(family: Family, project: Project, files: Files, trusted: boolean): Promise<readonly MissingText[]> {
  const texts = family.texts.filter(({ syntax }) => syntax === "latex");
  if (family.isCut || !texts.some(({ text }) => text.includes("\\documentclass"))) return [];
  const read = new Set(family.texts.map(({ uri }) => plainAddress(uri)));
  const isMissing = async (address: string): Promise<boolean> =>
    !read.has(plainAddress(address)) && (await mayRead(".", address, project, files, trusted)) && !(await isThere(address, files));
  const missing: MissingText[] = [];
  for (const { uri, text } of texts) {
    for (const one of includedInLatex(text).filter(isTold)) {
      const places = new Set([family.folder, folderOf(uri)].map((folder) => resolvePath(one.path, folder, null)));
      const found = await Promise.all([...places].map(isMissing));
      if (found.every(Boolean)) missing.push({ path: one.path, ...placeIn(uri, text, one, project.root) });
    }
  }
  return missing;
}

/** What another program makes, a drawing or a table, mostly has an ending of its own, and names no library. */
function isTold({ path, isOwn }: IncludedText): boolean {
  return isOwn && /\.(?:tex|ltx)$/i.test(path);
}
