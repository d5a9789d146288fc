import { lineTable, positionAt } from "@concordat/engine";
import { type DeclaredLibrary, declaredLibraries } from "./declared.ts";
import type { Files } from "./files.ts";
import { globSign } from "./glob.ts";
import type { Project } from "./project.ts";
import type { Settings } from "./settings.ts";
import { baseName, folderOf, isAbsolute, isInside, pathFrom, plainAddress, resolvePath } from "./uris.ts";
import type { DocumentRef, WorkspaceOptions } from "./workspace.ts";

/** A library that somebody named: where it is, or why it cannot be used. */
export type NamedLibrary =
  | { readonly uri: string; readonly path: string; readonly role: "bibliography" | "setting"; readonly askedBy: string }
  | { readonly uri: null; readonly path: string; readonly error: string };

/** The libraries a document uses, in the order of evidence, each once. */
export async function namedLibraries(
  document: DocumentRef,
  settings: Settings,
  project: Project,
  options: WorkspaceOptions,
): Promise<readonly NamedLibrary[]> {
  const { files, given = [], home = null } = options;
  const trusted = options.trusted?.() ?? false;
  const mayRead = async (path: string, uri: string): Promise<boolean> =>
    trusted || (!isAbsolute(path) && (await liesInside(uri, project.root, files)));
  const named: NamedLibrary[] = [];
  for (const declared of declaredLibraries(document.text, document.syntax)) {
    const { path } = declared;
    const askedBy = placeIn(document, declared, project);
    const places: string[] = [];
    for (const folder of [folderOf(document.uri) || project.folder, project.folder]) {
      const uri = resolvePath(path, folder, home);
      if (!places.includes(uri) && (await mayRead(path, uri))) places.push(uri);
    }
    if (places.length === 0 || isNowhere(path, project)) named.push(refused(path, project, askedBy));
    else named.push({ uri: await firstThere(places, files), path, role: "bibliography", askedBy });
  }
  for (const uri of given) named.push({ uri, path: baseName(uri), role: "setting", askedBy: "the command line" });
  const own = options.settings?.().get("libraries") as readonly string[] | undefined;
  for (const path of settings.libraries) {
    const byPerson = own?.includes(path) ?? false;
    const askedBy = byPerson ? "your settings" : project.placeOf(path);
    const [start, glob] = splitGlob(path);
    const base = resolvePath(start, project.folder, home);
    const mayLook = byPerson || (await mayRead(path, base));
    let listed: readonly string[] = [];
    if (mayLook && glob !== "") {
      try {
        listed = await files.list(base, glob);
      } catch (error) {
        named.push({ uri: null, path, error: `${error instanceof Error ? error.message : String(error)} It is named by ${askedBy}.` });
        continue;
      }
    }
    // A glob that nothing fits may be the name of a file, `refs [old].bib`; where it is not, that is told.
    for (const uri of listed.length > 0 ? listed : [resolvePath(path, project.folder, home)]) {
      const may = !isNowhere(path, project) && (byPerson || (mayLook && (await mayRead(path, uri))));
      named.push(may ? { uri, path, role: "setting", askedBy } : refused(path, project, askedBy));
    }
  }
  const seen = new Set<string>();
  return named.filter(({ uri }) => uri === null || (!seen.has(plainAddress(uri)) && seen.add(plainAddress(uri))));
}

/** Where a document names a library, so that a terminal can open it: `sub/paper.md:2:15`. */
function placeIn({ uri, text }: DocumentRef, { start }: DeclaredLibrary, { root }: Project): string {
  const { line, column } = positionAt(lineTable(text), start);
  return `${pathFrom(root, uri)}:${line}:${column}`;
}

/** Whether a file lies in a folder, by its address and by where links lead. */
async function liesInside(uri: string, folder: string, files: Files): Promise<boolean> {
  if (!isInside(uri, folder)) return false;
  return files.real === undefined || isInside(await files.real(uri), await files.real(folder));
}

/** A text that was never saved, in no open folder: nothing can be relative to it. */
function isNowhere(path: string, project: Project): boolean {
  return project.folder === "" && !isAbsolute(path);
}

/** What a project names outside itself is refused until the workspace is trusted. */
function refused(path: string, project: Project, askedBy: string): NamedLibrary {
  const error = isNowhere(path, project)
    ? `It is named by ${askedBy}, but the text lies in no folder yet; save it first.`
    : `It lies outside the folder and is named by ${askedBy}; it is read once you trust this workspace or name it in your own settings.`;
  return { uri: null, path, error };
}

/** The first of the places where there is a file: the document's folder comes before the project's. */
async function firstThere(places: readonly string[], files: Files): Promise<string> {
  if (places.length === 1) return places[0] as string;
  for (const uri of places) {
    const there = await files.read(uri).then(
      () => true,
      () => false,
    );
    if (there) return uri;
  }
  return places[0] as string;
}

/** A path that is a glob, cut into the folder to look in and what must fit; any other path is whole. */
function splitGlob(path: string): readonly [string, string] {
  const plain = path.replaceAll("\\", "/");
  const sign = isAbsolute(path) ? -1 : globSign(plain);
  if (sign < 0) return [path, ""];
  const cut = plain.slice(0, sign).lastIndexOf("/") + 1;
  return [plain.slice(0, cut), plain.slice(cut)];
}
