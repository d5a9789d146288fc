import { decodeText } from "./encodings/decode.ts";
import { type Files, type NearestFiles, reasonOf, sizeOf } from "./files.ts";
import type { Messages } from "./messages/messages.ts";
import { folderOf, pathFrom } from "./uris.ts";

/** Library files that lie in a folder and below. */
export interface FoundFiles {
  /** With their sizes in bytes, as far as they may be used. */
  readonly files: readonly { readonly uri: string; readonly size: number }[];
  readonly count: number;
  /** How many JSON and YAML files there are that may be libraries. */
  readonly doubtful: number;
  /** What has to be known of the search. */
  readonly note: string | null;
}

/** Library files of a folder that nobody names, and what has to be known of those that were left out. */
export interface WorkspaceFiles {
  readonly uris: readonly string[];
  readonly note: string | null;
}

/**
 * How many files are used, how many JSON and YAML files are looked into, how large all may be together, in bytes, and through how
 * many files and folders they are looked for.
 */
const [MOST, MOST_LOOKED, LARGEST, MOST_PASSED] = [50, 200, 16 * 1024 * 1024, 20_000];
const libraries = "**/*.{bib,bibtex,ris,json,yaml,yml}";

/** Files that are JSON or YAML and never a library, and folders of what programs make. */
const others = /\/(?:package|package-lock|tsconfig[^/]*|concordat|settings|launch|_[a-z]+)\.(?:json|ya?ml)$/i;
const made = /\/(?:dist|build|out|target|vendor|venv|renv|_site|_book|_freeze)\//i;

/** Finds the library files in a folder and below: those of bibliographies by their ending, JSON and YAML by what they hold. */
export async function filesIn(folder: string, files: Files, say: Messages): Promise<FoundFiles> {
  if (folder === "") return { ...nothingFound, note: null };
  const near = await listedIn(folder, files).catch((error: unknown) => reasonOf(error, say));
  if (typeof near === "string") return { ...nothingFound, note: near };
  const listed = near.uris.filter((uri) => !made.test(uri.slice(folder.length - 1)));
  // The records of a corpus lie beside its head, by the hundred.
  const corpora = listed.filter((uri) => uri.endsWith("/corpus.yaml")).map(folderOf);
  const isRecord = (uri: string): boolean => corpora.some((corpus) => uri.startsWith(corpus));
  const sure = listed.filter((uri) => /\.(?:bib|bibtex|ris)$/i.test(uri));
  const doubtful = listed.filter((uri) => /\.(?:json|ya?ml)$/i.test(uri) && !others.test(uri) && !isRecord(uri));
  const found = [...sure];
  for (const uri of doubtful.slice(0, MOST_LOOKED)) {
    const bytes = await files.read(uri).catch(() => null);
    if (bytes !== null && holdsReferences(bytes, uri)) found.push(uri);
  }
  const sized: { uri: string; size: number }[] = [];
  // Some of them may be named.
  for (const uri of found.slice(0, MOST * 2)) sized.push({ uri, size: (await sizeOf(uri, files)) ?? LARGEST });
  const note = near.isCut ? say.tooManyPassed(MOST_PASSED) : null;
  return { files: sized, count: found.length, doubtful: doubtful.length, note };
}

const nothingFound = { files: [], count: 0, doubtful: 0 } as const;

/** Those of them that nobody names, as many as are used. */
export function unnamedFiles(found: FoundFiles, isNamed: (uri: string) => boolean, say: Messages): WorkspaceFiles {
  const unnamed = found.files.filter(({ uri }) => !isNamed(uri));
  const uris: string[] = [];
  let total = 0;
  for (const { uri, size } of unnamed.slice(0, MOST)) {
    if (total + size > LARGEST) continue;
    total += size;
    uris.push(uri);
  }
  const count = found.count - found.files.length + unnamed.length;
  const notes = [found.note, leftOut(count, uris.length, found.doubtful, say)];
  return { uris, note: notes.filter((note) => note !== null).join(" ") || null };
}

async function listedIn(folder: string, files: Files): Promise<NearestFiles> {
  if (files.nearest !== undefined) return files.nearest(folder, libraries, MOST_PASSED);
  return { uris: nearestFirst(await files.list(folder, libraries), folder), isCut: false };
}

/** Files of nearer folders before those of others, each by their paths. */
function nearestFirst(uris: readonly string[], folder: string): readonly string[] {
  const found = uris.map((uri) => {
    const path = pathFrom(folder, uri);
    return { uri, path, depth: path.split("/").length };
  });
  return found.sort((a, b) => a.depth - b.depth || (a.path < b.path ? -1 : 1)).map(({ uri }) => uri);
}

function leftOut(found: number, used: number, doubtful: number, say: Messages): string | null {
  if (used < Math.min(found, MOST)) return say.tooLargeLibraries(LARGEST / (1024 * 1024));
  if (found > MOST) return say.tooManyLibraries(found, MOST);
  return doubtful > MOST_LOOKED ? say.tooManyDoubtful(doubtful, MOST_LOOKED) : null;
}

/** Whether JSON or YAML begins as a list of references does: an array of items with ids and types, or `references:`. */
function holdsReferences(bytes: Uint8Array, uri: string): boolean {
  const decoded = decodeText(bytes.subarray(0, 4000));
  if (decoded.kind === "binary") return false;
  const { text } = decoded;
  if (/\.ya?ml$/i.test(uri)) return /^references:\s*$/m.test(text) && /^[ \t]*-?[ \t]*id:/m.test(text);
  return /^\s*(?:\[|\{\s*"(?:references|items)"\s*:\s*\[)\s*\{/.test(text) && /"id"\s*:/.test(text) && /"type"\s*:\s*"/.test(text);
}
