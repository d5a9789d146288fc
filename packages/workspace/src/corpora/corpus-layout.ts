import type { Assembly } from "@concordat/corpus-kit";
import { decodeText } from "../encodings/decode.ts";
import { type Files, fileError, reasonOf } from "../files.ts";
import type { Messages } from "../messages/messages.ts";
import { baseName, pathFrom } from "../uris.ts";
import { corpusForm } from "./corpus-place.ts";

/** What makes a corpus of files; loaded when the first is named, since most people name none and it is large. */
const kit = (): Promise<typeof import("@concordat/corpus-kit")> => import("@concordat/corpus-kit");

/** Where the files of a corpus lie, their texts by path, and what makes a corpus of such texts. */
export interface Layout {
  readonly base: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly read: (texts: ReadonlyMap<string, string>) => Assembly;
  /** Whether the corpus says its own name; a table goes by the name of its file. */
  readonly namesItself: boolean;
}

/** The files of a corpus, as they are now; null where an address leads to none. Rejects where a file that is all of it cannot be read. */
export async function corpusLayout(uri: string, files: Files, say: Messages): Promise<Layout | null> {
  if (/\.(?:csv|tsv)$/i.test(uri)) return { ...(await single(uri, files, await tables())), namesItself: false };
  if (/\.json$/i.test(uri)) return single(uri, files, (await kit()).assembleData);
  const form = await corpusForm(uri, files);
  if (form === null) return null;
  return form.kind === "records" ? folderOfRecords(form.folder, files, say) : corpusLayout(form.file, files, say);
}

async function single(uri: string, files: Files, read: (file: string, text: string) => Assembly): Promise<Layout> {
  const name = baseName(uri);
  const texts = new Map([[name, await textOf(uri, files)]]);
  return { base: new URL(".", uri).href, texts, read: (texts) => read(name, texts.get(name) ?? ""), namesItself: true };
}

/** A table says nothing of the whole. */
async function tables(): Promise<(file: string, text: string) => Assembly> {
  const { assembleTable } = await kit();
  return (file, text) => {
    const title = file.replace(/\.[^.]*$/, "");
    const about = { name: asName(title) || "table", title, license: "unstated" };
    const { corpus, problems } = assembleTable(file, text, about, "0.0.0");
    return corpus !== null && problems.length === 0 ? { kind: "whole", corpus } : { kind: "damaged", corpus, problems };
  };
}

/** What a file or a folder is called, as the name of a corpus; empty where nothing of it can be. */
export function asName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
}

/** A record that cannot be read stands as one that is no text, so that it costs itself alone; why is told in its place. */
async function folderOfRecords(folder: string, files: Files, say: Messages): Promise<Layout> {
  const uris = await files.list(`${folder}data/`, "**/*.{yaml,yml}");
  const unreadable = new Map<string, string>();
  const recordOf = async (uri: string): Promise<[string, string]> => {
    const path = pathFrom(folder, uri);
    try {
      return [path, utf8.decode(await files.read(uri))];
    } catch (error) {
      unreadable.set(path, reasonOf(error, say));
      return [path, NO_TEXT];
    }
  };
  const texts = new Map(await Promise.all(uris.map(recordOf)));
  const version = await versionOf(folder, files);
  const { assemble, rules } = await kit();
  const read = (given: Layout["texts"]): Assembly => {
    const assembly = assemble(given, version, rules);
    if (assembly.kind === "whole" || unreadable.size === 0) return assembly;
    const problems = assembly.problems.map((problem) => ({ ...problem, message: unreadable.get(problem.file) ?? problem.message }));
    return { ...assembly, problems };
  };
  return { base: folder, texts, read, namesItself: true };
}

/** Where bytes are no UTF-8 the kit says so at the place, here as in `concordat corpus check`. */
const utf8 = new TextDecoder();
const NO_TEXT = "\uFFFD";

async function versionOf(folder: string, files: Files): Promise<string> {
  try {
    const { version } = JSON.parse(await textOf(`${folder}package.json`, files)) as { readonly version?: unknown };
    return String(version ?? "0.0.0");
  } catch {
    return "0.0.0";
  }
}

async function textOf(uri: string, files: Files): Promise<string> {
  const decoded = decodeText(await files.read(uri));
  if (decoded.kind === "binary") throw fileError("notText");
  return decoded.text;
}
