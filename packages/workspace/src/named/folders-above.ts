import type { Project } from "../project.ts";
import { asFolder, folderOf, isInside, plainAddress } from "../uris.ts";

/** The folder of a file and those above it, up to the open folder that holds it. */
export function foldersAbove(uri: string, { root }: Pick<Project, "root">): readonly string[] {
  const folders: string[] = [];
  for (let folder = folderOf(uri); folder !== "" && isInside(folder, root); folder = folderOf(folder.slice(0, -1))) {
    folders.push(folder);
    if (plainAddress(folder) === plainAddress(asFolder(root))) break;
  }
  return folders.length > 0 ? folders : [folderOf(uri)];
}
