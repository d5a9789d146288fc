import { lineTable, positionAt } from "@concordat/engine";
import { type DeclaredLibrary, declaredLibraries } from "./declared.ts";
import { type Files, isThere } from "./files.ts";
import { globSign } from "./glob.ts";
import type { Project } from "./project.ts";
import type { Settings } from "./settings.ts";
import { isNowhere, mayRead, refusal } from "./trust.ts";
import { baseName, folderOf, isAbsolute, pathFrom, plainAddress, resolvePath } from "./uris.ts";
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
  const may = (path: string, uri: string): Promise<boolean> => mayRead(path, uri, project, files, trusted);
  const named: NamedLibrary[] = [];
  for (const declared of declaredLibraries(document.text, document.syntax)) {
    const { path } = declared;
    const askedBy = placeIn(document, declared, project);
    const places: string[] = [];
    for (const folder of [folderOf(document.uri) || project.folder, project.folder]) {
      const uri = resolvePath(path, folder, home);
      if (!places.includes(uri) && (await may(path, uri))) places.push(uri);
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
    const mayLook = byPerson || (await may(path, base));
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
      const isOpen = !isNowhere(path, project) && (byPerson || (mayLook && (await may(path, uri))));
      named.push(isOpen ? { uri, path, role: "setting", askedBy } : refused(path, project, askedBy));
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

/** What a project names outside itself is refused until the workspace is trusted. */
function refused(path: string, project: Project, askedBy: string): NamedLibrary {
  return { uri: null, path, error: refusal(path, project, askedBy) };
}

/** The first of the places where there is a file: the document's folder comes before the project's. */
async function firstThere(places: readonly string[], files: Files): Promise<string> {
  if (places.length === 1) return places[0] as string;
  for (const uri of places) {
    if (await isThere(uri, files)) return uri;
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
