import type { Corpus } from "@concordat/corpus";
import type { Assembly, Problem } from "@concordat/corpus-kit";
import { decodeText } from "./decode.ts";
import type { Files } from "./files.ts";
import { asFolder, baseName, pathFrom } from "./uris.ts";

/** What makes a corpus of files; loaded when the first is named, since most people name none and it is large. */
const kit = (): Promise<typeof import("@concordat/corpus-kit")> => import("@concordat/corpus-kit");

/** A corpus as last read from where it lies. */
export interface CorpusFile {
  /** The last good version; null where there never was one. */
  readonly corpus: Corpus | null;
  /** Mistakes in its files, each with the address of its file. */
  readonly problems: readonly (Problem & { readonly uri: string })[];
  /** Why it could not be used at all; null where it could. */
  readonly error: string | null;
}

/** Where the files of a corpus lie, and what makes a corpus of their texts. */
interface Layout {
  readonly base: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly read: (texts: ReadonlyMap<string, string>) => Assembly;
}

/** Texts of the files of a corpus as they were when nothing was wrong with them, and what they made. */
interface Known {
  readonly texts: ReadonlyMap<string, string>;
  readonly good: ReadonlyMap<string, string>;
  readonly file: CorpusFile;
}

/**
 * Reads corpora that people keep in files: a folder of YAML records, a built `data.json`, a package that has one, or a
 * spreadsheet saved as CSV. A corpus whose files did not change is not made again, and a file that is half written counts
 * as it was when it was last whole.
 */
export function corpusFiles(files: Files): (uri: string) => Promise<CorpusFile> {
  const known = new Map<string, Known>();
  return async (uri) => {
    const before = known.get(uri);
    const layout = await layoutOf(uri, files).catch((error: unknown) => String(error instanceof Error ? error.message : error));
    if (typeof layout === "string" || layout === null) {
      const reason = layout ?? "It is no corpus: it holds no data/corpus.yaml, corpus.yaml or dist/data.json.";
      const kept = before?.file.corpus ?? null;
      return { corpus: kept, problems: [], error: kept === null ? reason : `${reason} The version read before stays in use.` };
    }
    if (before !== undefined && sameTexts(before.texts, layout.texts)) return before.file;
    const now = readLayout(layout, before?.good ?? new Map());
    known.set(uri, now);
    return now.file;
  };
}

function readLayout({ base, texts, read }: Layout, good: Known["good"]): Known {
  const assembly = read(texts);
  if (assembly.kind === "whole") return { texts, good: texts, file: { corpus: assembly.corpus, problems: [], error: null } };
  const broken = new Set(assembly.problems.map(({ file }) => file));
  const kept = new Map([...texts].map(([path, text]) => [path, broken.has(path) ? (good.get(path) ?? text) : text]));
  for (const [path, text] of good) if (broken.has(path) && !kept.has(path)) kept.set(path, text);
  const { corpus } = read(kept);
  const problems = assembly.problems.map((problem) => ({ ...problem, uri: new URL(encodeURI(problem.file), base).href }));
  const error = corpus === null ? "It holds no corpus that can be read; mend the mistakes below." : null;
  return { texts, good: new Map([...good, ...[...texts].filter(([path]) => !broken.has(path))]), file: { corpus, problems, error } };
}

async function layoutOf(uri: string, files: Files): Promise<Layout | null> {
  if (/\.(?:csv|tsv)$/i.test(uri)) return single(uri, files, await tables());
  if (/\.json$/i.test(uri)) return single(uri, files, (await kit()).assembleData);
  const folder = asFolder(uri);
  if (await isThere(`${folder}data/corpus.yaml`, files)) return folderOfRecords(folder, files);
  if ((await isThere(`${folder}corpus.yaml`, files)) && baseName(folder.slice(0, -1)) === "data") {
    return folderOfRecords(new URL("..", folder).href, files);
  }
  if (await isThere(`${folder}dist/data.json`, files)) return layoutOf(`${folder}dist/data.json`, files);
  return null;
}

async function single(uri: string, files: Files, read: (file: string, text: string) => Assembly): Promise<Layout> {
  const name = baseName(uri);
  const text = await textOf(uri, files);
  return { base: new URL(".", uri).href, texts: new Map([[name, text]]), read: (texts) => read(name, texts.get(name) ?? "") };
}

/** A table says nothing of the whole: its corpus goes by the name of the file. */
async function tables(): Promise<(file: string, text: string) => Assembly> {
  const { assembleTable } = await kit();
  return (file, text) => {
    const title = file.replace(/\.[^.]*$/, "");
    const name = title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^[^a-z]+|-+$/g, "");
    const { corpus, problems } = assembleTable(file, text, { name: name || "table", title, license: "unstated" }, "0.0.0");
    return corpus !== null && problems.length === 0 ? { kind: "whole", corpus } : { kind: "damaged", corpus, problems };
  };
}

async function folderOfRecords(folder: string, files: Files): Promise<Layout> {
  const uris = await files.list(`${folder}data/`, "**/*.{yaml,yml}");
  const texts = await Promise.all(uris.map(async (uri): Promise<[string, string]> => [pathFrom(folder, uri), await textOf(uri, files)]));
  const version = await versionOf(folder, files);
  const { assemble, rules } = await kit();
  return { base: folder, texts: new Map(texts), read: (texts) => assemble(texts, version, rules) };
}

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
  if (decoded.kind === "binary") throw new Error("It is not a text file.");
  return decoded.text;
}

function isThere(uri: string, files: Files): Promise<boolean> {
  return files.read(uri).then(
    () => true,
    () => false,
  );
}

function sameTexts(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}
