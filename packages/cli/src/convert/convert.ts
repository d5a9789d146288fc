import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  besideEntries,
  drain,
  type Entry,
  type Locale,
  type Reading,
  readFaultText,
  readLibrary,
  withKeys,
  writeLibrary,
} from "@concordat/engine";
import { decodeText, encodingNote, messages, reasonOf } from "@concordat/workspace";
import { nodeFiles } from "@concordat/workspace/node";
import { standardInput, write } from "../streams.ts";
import type { ConvertOptions } from "./arguments.ts";
import { besideReport, lostReport } from "./lost-report.ts";
import { replaceFile, stateOf } from "./replace-file.ts";
import { convertWords } from "./words.ts";

/** Runs `concordat convert`, and gives its exit code. What is told goes to standard error. */
export async function convert(options: ConvertOptions): Promise<number> {
  const { input, output, from, to, keys, details, force, locale } = options;
  const say = convertWords[locale];
  const state = output === "-" ? "free" : await stateOf(output);
  if (state === "other") return refuse(say.notAFile(output));
  if (state === "file" && !force) return refuse(say.exists(output));
  const bytes = await read(input, locale);
  if (typeof bytes === "string") return refuse(say.because(input, bytes));
  const decoded = decodeText(bytes);
  if (decoded.kind === "binary") return refuse(say.notText(input));
  const reading = drain(readLibrary(decoded.text, from));
  const notes = problems(input, reading, locale);
  const note = encodingNote(decoded, locale);
  if (note !== null) notes.unshift(`${input}:${note.line}:${note.column} ${note.message}`);
  const broken = whyBroken(reading);
  if (broken !== null && (state === "file" || reading.entries.length === 0)) {
    return refuse(...notes, say.nothingWritten(input, broken, state === "file" ? output : null));
  }
  const entries = keys === "made" ? madeAnew(reading.entries) : reading.entries;
  const { text, lost } = writeLibrary(entries, to);
  if (output === "-") await write(text);
  else {
    const wrong = await replaceFile(output, text);
    if (wrong !== null) return refuse(say.cannotWrite(output, wrong));
  }
  const beside = from === "bibtex" ? besideReport(input, besideEntries(decoded.text), say) : [];
  tell([...notes, ...lostReport(lost, to, details, say), ...beside, ...(output === "-" ? [] : [say.written(entries.length, output)])]);
  return notes.length + lost.length + beside.length === 0 ? 0 : 1;
}

/** The bytes of a file or of standard input, or why they cannot be had. */
async function read(input: string, locale: Locale): Promise<Uint8Array | string> {
  if (input === "-") return standardInput();
  const uri = pathToFileURL(resolve(process.cwd(), input)).href;
  return nodeFiles()
    .read(uri)
    .catch((error: unknown) => reasonOf(error, messages[locale]));
}

/** What is wrong in a library, each at its place; keys that several entries share once for all, since all are written. */
function problems(input: string, reading: Reading, locale: Locale): string[] {
  const faults = reading.problems.filter(({ what }) => what.kind !== "duplicate");
  const told = faults.map(({ line, column, what }) => `${input}:${line}:${column} ${readFaultText(what, locale)}`);
  const doubles = reading.problems.length - faults.length;
  return doubles === 0 ? told : [...told, convertWords[locale].doubles(input, doubles)];
}

function whyBroken({ entries, cut }: Reading): "empty" | "cut" | null {
  if (entries.length === 0) return "empty";
  return cut ? "cut" : null;
}

function madeAnew(entries: readonly Entry[]): readonly Entry[] {
  return drain(withKeys(entries.map((entry) => ({ ...entry, key: "" }))));
}

function refuse(...lines: readonly string[]): number {
  tell(lines.map((line, at) => (at === lines.length - 1 ? `concordat: ${line}` : line)));
  return 2;
}

function tell(lines: readonly string[]): void {
  if (lines.length > 0) process.stderr.write(`${lines.join("\n")}\n`);
}
