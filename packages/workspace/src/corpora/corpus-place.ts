import { type Files, isThere } from "../files.ts";
import { asFolder, folderOf, isInside, resolvePath } from "../uris.ts";

/** Whether what names a corpus is a path, and cannot be the name of a package: `./arctic`, `records.csv`, `file:///a`. */
export function isCorpusPath(name: string): boolean {
  return /^(?:\.{1,2}(?:[/\\]|$)|[/\\~]|[A-Za-z]:[/\\]|[a-z][a-z0-9+.-]+:\/)|\.(?:csv|tsv|json)$/i.test(name);
}

/**
 * Where a corpus lies that a person names: a folder or file from `folder`, else a package of this name that is installed for
 * it. Null where there is neither.
 *
 * @param folder address of the folder that paths are relative to
 */
export async function corpusPlace(name: string, folder: string, files: Files, home: string | null = null): Promise<string | null> {
  const uri = resolvePath(name, folder, home);
  if (/\.(?:csv|tsv|json)$/i.test(name)) return (await isThere(uri, files)) ? uri : null;
  if (await holdsCorpus(uri, files)) return uri;
  return isCorpusPath(name) ? null : installedCorpus(name, folder, "", files);
}

/** The nearest package of this name, from a folder up to the folder `root`, that holds a corpus; null where there is none. */
export async function installedCorpus(name: string, folder: string, root: string, files: Files): Promise<string | null> {
  for (let at = asFolder(folder); root === "" || isInside(at, root); at = folderOf(at.slice(0, -1))) {
    const installed = `${at}node_modules/${name}`;
    if (await holdsCorpus(installed, files)) return installed;
    if (at === root || folderOf(at.slice(0, -1)) === at || /^[a-z]+:\/{2,3}$/i.test(at)) break;
  }
  return null;
}

/** What an address leads to: a folder of records, by the folder that holds `data/`, or the `data.json` of a built corpus. */
export type CorpusForm = { readonly kind: "records"; readonly folder: string } | { readonly kind: "built"; readonly file: string };

/** What corpus a folder is: one of records, the `data/` of one, or a package that was built of one; null where it is none. */
export async function corpusForm(uri: string, files: Files): Promise<CorpusForm | null> {
  const folder = asFolder(uri);
  if (await isThere(`${folder}data/corpus.yaml`, files)) return { kind: "records", folder };
  if (folder.endsWith("/data/") && (await isThere(`${folder}corpus.yaml`, files)))
    return { kind: "records", folder: new URL("..", folder).href };
  const file = `${folder}dist/data.json`;
  return (await isThere(file, files)) ? { kind: "built", file } : null;
}

/** Whether a folder is a corpus. */
export async function holdsCorpus(uri: string, files: Files): Promise<boolean> {
  return (await corpusForm(uri, files)) !== null;
}
