import { type Files, isThere, reasonOf } from "../files.ts";
import { globSign } from "../glob.ts";
import { messages } from "../messages/catalogue.ts";
import type { Messages } from "../messages/messages.ts";
import type { Project } from "../project.ts";
import type { Settings } from "../settings/settings.ts";
import { isNowhere, mayRead, refusal } from "../trust.ts";
import { folderOf, plainAddress, resolvePath } from "../uris.ts";
import type { DocumentRef, WorkspaceOptions } from "../workspace.ts";
import { declaredLibraries } from "./declared.ts";
import { type DeclaredLibrary, kindOfPath } from "./declared-library.ts";
import type { Family } from "./family.ts";
import { type NamedBy, namedIn, whoNames } from "./named-by.ts";
import { projectMetadata } from "./project-metadata.ts";
import { isTexStrings } from "./tex-strings.ts";

/** A library that somebody named: where it is; why it cannot be used; that it is no file that could be looked for; or one of strings alone, which TeX has. */
export type NamedLibrary = { readonly path: string; readonly by: NamedBy } & (
  | { readonly kind: "file"; readonly uri: string; readonly role: "bibliography" | "setting" }
  | { readonly kind: "refused"; readonly reason: string; readonly saysWho: boolean }
  | { readonly kind: "no-file"; readonly note: string }
  | { readonly kind: "tex-strings" }
);

/** The libraries a document uses, in the order of evidence, each once. */
export async function namedLibraries(
  document: DocumentRef,
  family: Family,
  settings: Settings,
  project: Project,
  options: WorkspaceOptions,
): Promise<readonly NamedLibrary[]> {
  const { files, given = [] } = options;
  const named: NamedLibrary[] = [];
  for (const { uri, text, syntax } of family.texts) {
    const folders = [folderOf(uri) || project.folder, family.folder || project.folder, project.folder];
    for (const declared of declaredLibraries(text, syntax)) {
      named.push(await placed(declared, namedIn(uri, text, declared, project.root), folders, project, options));
    }
  }
  for (const { uri, text, libraries } of await projectMetadata(document, project, files)) {
    for (const declared of libraries) {
      // A path of Quarto's that begins with a slash begins at the project.
      const path = declared.path.replace(/^\/(?!\/)/, "");
      const own = { ...declared, path: (await isThere(resolvePath(path, folderOf(uri), null), files)) ? path : declared.path };
      named.push(await placed(own, namedIn(uri, text, declared, project.root), [folderOf(uri)], project, options));
    }
  }
  for (const { path, uri } of given) named.push({ kind: "file", uri, path, role: "setting", by: { kind: "command-line" } });
  for (const path of settings.libraries) named.push(...(await inSettings(path, project, options)));
  const seen = new Set<string>();
  const once: NamedLibrary[] = [];
  for (const one of named) {
    // A link and its end are one file.
    const end = one.kind === "file" ? plainAddress((await files.real?.(one.uri)) ?? one.uri) : "";
    if (!seen.has(end)) once.push(one);
    if (end !== "") seen.add(end);
  }
  return once;
}

/** A library that a text names, at the first of the given folders in which there is such a file. */
async function placed(
  { path, kind }: DeclaredLibrary,
  by: NamedBy,
  folders: readonly string[],
  project: Project,
  options: WorkspaceOptions,
): Promise<NamedLibrary> {
  const { files, home = null } = options;
  const say = messages[options.locale?.() ?? "en"];
  if (kind !== "file") return { kind: "no-file", path, by, note: kind === "address" ? say.address : say.computed };
  const places: string[] = [];
  for (const folder of folders) {
    const uri = resolvePath(path, folder, home);
    if (!places.includes(uri) && (await mayRead(path, uri, project, files, options.trusted?.() ?? false))) places.push(uri);
  }
  if (places.length === 0 || isNowhere(path, project)) return refused(path, project, by, say);
  const uri = await firstThere(places, files);
  if (isTexStrings(path) && !(await isThere(uri, files))) return { kind: "tex-strings", path, by };
  return { kind: "file", uri, path, role: "bibliography", by };
}

/** The libraries that one path of the settings means: a file, or those that fit a glob. */
async function inSettings(path: string, project: Project, options: WorkspaceOptions): Promise<readonly NamedLibrary[]> {
  const { files, home = null } = options;
  const say = messages[options.locale?.() ?? "en"];
  const byPerson = (options.settings?.(project.root).get("libraries") as readonly string[] | undefined)?.includes(path) ?? false;
  const by: NamedBy = byPerson ? { kind: "settings" } : project.placeOf(path);
  if (kindOfPath(path) === "address") return [{ kind: "no-file", path, by, note: say.address }];
  const may = async (uri: string): Promise<boolean> => byPerson || (await mayRead(path, uri, project, files, options.trusted?.() ?? false));
  const [start, glob] = splitGlob(path);
  const mayLook = await may(resolvePath(start, project.folder, home));
  let listed: readonly string[] = [];
  if (mayLook && glob !== "") {
    try {
      listed = await files.list(resolvePath(start, project.folder, home), glob);
    } catch (error) {
      return [{ kind: "refused", path, by, reason: reasonOf(error, say), saysWho: false }];
    }
  }
  // A glob that nothing fits may be the name of a file, `refs [old].bib`; where it is not, that is told.
  const uris = listed.length > 0 ? listed : [resolvePath(path, project.folder, home)];
  const open = await Promise.all(uris.map(async (uri) => !isNowhere(path, project) && mayLook && (await may(uri))));
  return uris.map((uri, at) => (open[at] ? { kind: "file", uri, path, role: "setting", by } : refused(path, project, by, say)));
}

/** What a project names outside itself is refused until the workspace is trusted. */
function refused(path: string, project: Project, by: NamedBy, say: Messages): NamedLibrary {
  return { kind: "refused", path, by, reason: refusal(path, project, whoNames(by, say), say), saysWho: true };
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
  const sign = /^[a-z][a-z0-9+.-]+:\//i.test(path) ? -1 : globSign(plain);
  if (sign < 0) return [path, ""];
  const cut = plain.slice(0, sign).lastIndexOf("/") + 1;
  return [plain.slice(0, cut), plain.slice(cut)];
}
