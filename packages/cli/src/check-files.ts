import { syntaxOf } from "@concordat/engine";
import { decodeText, type Files, type Workspace } from "@concordat/workspace";
import type { CheckOptions } from "./arguments.ts";
import { type Checked, checkText } from "./check-text.ts";
import type { FileReport } from "./report.ts";
import type { Target } from "./targets.ts";

/** What checking needs of its surroundings. */
export interface Surroundings {
  readonly files: Files;
  readonly workspace: Workspace;
  readonly standardInput: () => Promise<Uint8Array>;
  /** Address that standard input is taken to stand at. */
  readonly here: string;
}

/** Checks the targets one after the other. One that cannot be read says so, and the others are checked. */
export async function checkFiles(targets: readonly Target[], options: CheckOptions, around: Surroundings): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  for (const target of targets) checked.push(await checkFile(target, options, around));
  return checked;
}

async function checkFile(target: Target, options: CheckOptions, around: Surroundings): Promise<Checked> {
  const syntax = options.syntax ?? syntaxOf(target.file);
  const uri = target.uri ?? around.here;
  let bytes: Uint8Array;
  try {
    bytes = target.uri === null ? await around.standardInput() : await around.files.read(target.uri);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failed(target.file, syntax, { code: message.startsWith("There is no") ? "missing" : "unreadable", message });
  }
  const decoded = decodeText(bytes);
  if (decoded.kind === "binary") return failed(target.file, syntax, { code: "binary", message: "It is not a text file." });
  const checked = await checkText({
    file: target.file,
    uri,
    text: decoded.text,
    syntax,
    workspace: around.workspace,
    locale: options.locale,
  });
  if (decoded.encoding === "utf-8" || decoded.encoding.startsWith("utf-16")) return checked;
  const message = "It is not UTF-8 and was read as Windows-1252; save it as UTF-8 to be safe.";
  return { ...checked, report: { ...checked.report, error: { code: "encoding", message } } };
}

function failed(file: string, syntax: FileReport["syntax"], error: NonNullable<FileReport["error"]>): Checked {
  return {
    report: { file, syntax, language: null, list: null, libraries: [], error, mentions: [], problems: [] },
    sources: [],
    looked: [],
    citations: [],
  };
}
