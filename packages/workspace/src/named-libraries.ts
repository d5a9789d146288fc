import { declaredLibraries } from "./declared.ts";
import type { Files } from "./files.ts";
import type { Project } from "./project.ts";
import type { Settings } from "./settings.ts";
import { baseName, folderOf, isAbsolute, isInside, resolvePath } from "./uris.ts";
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
  const named: NamedLibrary[] = [];
  for (const path of declaredLibraries(document.text, document.syntax)) {
    const askedBy = `the bibliography of ${baseName(document.uri)}`;
    const refused = refusal(path, folderOf(document.uri), project, trusted, home, askedBy);
    if (refused) named.push(refused);
    else
      named.push({
        uri: await firstThere(path, [folderOf(document.uri), project.folder], files, home),
        path,
        role: "bibliography",
        askedBy,
      });
  }
  for (const uri of given) named.push({ uri, path: uri, role: "setting", askedBy: "you" });
  const own = options.settings?.().get("libraries") as readonly string[] | undefined;
  for (const path of settings.libraries) {
    const byPerson = own?.includes(path) ?? false;
    const askedBy = byPerson ? "your settings" : "concordat.json";
    const refused = byPerson ? null : refusal(path, project.folder, project, trusted, home, askedBy);
    if (refused) named.push(refused);
    else for (const uri of await expand(path, project.folder, files, home)) named.push({ uri, path, role: "setting", askedBy });
  }
  const seen = new Set<string>();
  return named.filter((library) => library.uri === null || (!seen.has(library.uri) && seen.add(library.uri)));
}

/** What a project names outside itself is refused until the workspace is trusted. */
function refusal(
  path: string,
  folder: string,
  project: Project,
  trusted: boolean,
  home: string | null,
  askedBy: string,
): NamedLibrary | null {
  if (trusted) return null;
  const outside = isAbsolute(path) || !isInside(resolvePath(path, folder, home), project.root);
  return outside
    ? {
        uri: null,
        path,
        error: `It lies outside the folder and is named by ${askedBy}; it is read once you trust this workspace or name it in your own settings.`,
      }
    : null;
}

/** The path from the document's folder, or from the project's where only that one exists. */
async function firstThere(path: string, folders: readonly string[], files: Files, home: string | null): Promise<string> {
  const uris = [...new Set(folders.map((folder) => resolvePath(path, folder, home)))];
  if (uris.length === 1) return uris[0] as string;
  for (const uri of uris) {
    const there = await files.read(uri).then(
      () => true,
      () => false,
    );
    if (there) return uri;
  }
  return uris[0] as string;
}

async function expand(path: string, folder: string, files: Files, home: string | null): Promise<readonly string[]> {
  const isGlob = /[*?{[]/.test(path) && !isAbsolute(path);
  return isGlob ? files.list(folder, path.replace(/^\.\//, "")) : [resolvePath(path, folder, home)];
}
