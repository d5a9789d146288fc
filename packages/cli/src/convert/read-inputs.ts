import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { drain, type Reading, readTogether } from "@concordat/engine";
import { decodeLibrary, encodingNote, messages, reasonOf } from "@concordat/workspace";
import { nodeFiles } from "@concordat/workspace/node";
import { standardInput } from "../streams.ts";
import type { ConvertOptions, Input } from "./arguments.ts";
import { convertWords } from "./words/catalogue.ts";

/** A library that was read. */
export interface ReadInput extends Input {
  readonly reading: Reading;
  /** How it is encoded, where that is to be told, with its place. */
  readonly note: string | null;
}

/** Reads the libraries that are to be converted, each with what the others lend it; or the reason why one cannot be read. */
export async function readInputs({ inputs, locale }: Pick<ConvertOptions, "inputs" | "locale">): Promise<readonly ReadInput[] | string> {
  const say = convertWords[locale];
  const files: (Input & { readonly text: string; readonly note: string | null })[] = [];
  for (const input of inputs) {
    const { path } = input;
    const bytes = await bytesOf(path).catch((error: unknown) => reasonOf(error, messages[locale]));
    if (typeof bytes === "string") return say.because(path, bytes);
    const decoded = drain(decodeLibrary(bytes));
    if (decoded.kind === "binary") return say.notText(path);
    const note = encodingNote(decoded, locale);
    files.push({ ...input, text: decoded.text, note: note && `${path}:${note.line}:${note.column} ${note.message}` });
  }
  const readings = readTogether(files);
  return files.map(({ path, format, note }, number) => ({ path, format, note, reading: readings[number] as Reading }));
}

async function bytesOf(path: string): Promise<Uint8Array> {
  if (path === "-") return standardInput();
  return nodeFiles().read(pathToFileURL(resolve(process.cwd(), path)).href);
}
