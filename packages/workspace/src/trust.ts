import type { Files } from "./files.ts";
import type { Messages } from "./messages/messages.ts";
import type { Project } from "./project.ts";
import { isAbsolute, isInside } from "./uris.ts";

/** Whether a path that a project names may be read: anything in a trusted workspace, else only what lies in the open folder. */
export async function mayRead(path: string, uri: string, project: Project, files: Files, trusted: boolean): Promise<boolean> {
  return trusted || (!isAbsolute(path) && (await liesInside(uri, project.root, files)));
}

/** Whether a file lies in a folder, by its address and by where links lead. */
async function liesInside(uri: string, folder: string, files: Files): Promise<boolean> {
  if (!isInside(uri, folder)) return false;
  return files.real === undefined || isInside(await files.real(uri), await files.real(folder));
}

/** A text that was never saved, in no open folder: nothing can be relative to it. */
export function isNowhere(path: string, project: Project): boolean {
  return project.folder === "" && !isAbsolute(path);
}

/** Why something that a project names outside itself was not read, until the workspace is trusted. */
export function refusal(path: string, project: Project, askedBy: string, say: Messages): string {
  return isNowhere(path, project) ? say.nowhere(askedBy) : say.outside(askedBy);
}
