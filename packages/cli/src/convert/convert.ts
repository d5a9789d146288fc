import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { drain, type Entry, type Reading, readLibrary, withKeys, writeLibrary } from "@concordat/engine";
import { decodeText } from "@concordat/workspace";
import { nodeFiles } from "@concordat/workspace/node";
import { standardInput, write } from "../streams.ts";
import type { ConvertOptions } from "./arguments.ts";
import { lostReport } from "./lost-report.ts";
import { replaceFile, stateOf } from "./replace-file.ts";

/** Runs `concordat convert`, and gives its exit code. What is told goes to standard error. */
export async function convert(options: ConvertOptions): Promise<number> {
  const { input, output, from, to, keys, details, force } = options;
  const state = output === "-" ? "free" : await stateOf(output);
  if (state === "other") return refuse(`${output} is no file that can be written.`);
  if (state === "file" && !force) return refuse(`${output} exists already; --force writes over it.`);
  const bytes = await read(input);
  if (typeof bytes === "string") return refuse(`${input}: ${bytes}`);
  const decoded = decodeText(bytes);
  if (decoded.kind === "binary") return refuse(`${input}: It is not a text file.`);
  const reading = drain(readLibrary(decoded.text, from));
  const notes = problems(input, reading);
  if (decoded.encoding === "windows-1252") notes.unshift(`${input}: It is not UTF-8; it was read as Windows-1252.`);
  const broken = whyBroken(reading);
  if (broken !== null && (state === "file" || reading.entries.length === 0)) {
    return refuse(...notes, `${input} ${broken}; nothing was written${state === "file" ? ` and ${output} is as it was` : ""}.`);
  }
  const entries = keys === "made" ? madeAnew(reading.entries) : reading.entries;
  const { text, lost } = writeLibrary(entries, to);
  if (output === "-") await write(text);
  else {
    const wrong = await replaceFile(output, text);
    if (wrong !== null) return refuse(`${output} cannot be written (${wrong}). Look at its permissions, and whether the disk is full.`);
  }
  const count = `${entries.length} ${entries.length === 1 ? "entry" : "entries"}`;
  tell([...notes, ...lostReport(lost, to, details), ...(output === "-" ? [] : [`${count} written to ${output}.`])]);
  return notes.length + lost.length === 0 ? 0 : 1;
}

/** The bytes of a file or of standard input, or why they cannot be had. */
async function read(input: string): Promise<Uint8Array | string> {
  if (input === "-") return standardInput();
  const uri = pathToFileURL(resolve(process.cwd(), input)).href;
  return nodeFiles()
    .read(uri)
    .catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
}

/** What is wrong in a library, each at its place; keys that several entries share once for all, since all are written. */
function problems(input: string, reading: Reading): string[] {
  const faults = reading.problems.filter(({ duplicate }) => duplicate !== true);
  const told = faults.map(({ line, column, message }) => `${input}:${line}:${column} ${message}`);
  const doubles = reading.problems.length - faults.length;
  if (doubles === 0) return told;
  const who = doubles === 1 ? "1 entry uses" : `${doubles} entries use`;
  return [...told, `${input}: ${who} the key of an earlier one; all are written, and --keys made gives each its own.`];
}

function whyBroken({ entries, cut }: Reading): string | null {
  if (entries.length === 0) return "holds no entry";
  return cut ? "breaks off inside an entry, as if half saved" : null;
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
