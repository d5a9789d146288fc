import { libraryFormat, syntaxOf } from "@concordat/engine";
import { asSentence, decodeText, encodingNote, type Files, messages, reasonOf, type Workspace } from "@concordat/workspace";
import type { CheckOptions } from "./arguments.ts";
import { type Checked, checkText } from "./check-text.ts";
import type { FileReport } from "./report.ts";
import type { Target } from "./targets.ts";
import { words } from "./words/catalogue.ts";

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
  const { file } = target;
  const syntax = options.syntax ?? (target.kind === "input" ? "markdown" : syntaxOf(file));
  if (target.kind === "nothing") return failed(file, syntax, { code: target.code, message: target.message });
  if (options.syntax === null && isLibrary(file)) {
    return failed(file, syntax, { code: "unreadable", message: words[options.locale].noPaperButLibrary });
  }
  const say = messages[options.locale];
  let bytes: Uint8Array;
  try {
    bytes = target.kind === "input" ? await around.standardInput() : await around.files.read(target.uri);
  } catch (error) {
    const { fault } = error as { readonly fault?: unknown };
    return failed(file, syntax, { code: fault === "missing" ? "missing" : "unreadable", message: reasonOf(error, say) });
  }
  const decoded = decodeText(bytes);
  if (decoded.kind === "binary") {
    const message = isPrintedOrTyped.test(file) ? words[options.locale].noPaperButPrinted : say.file("notText");
    return failed(file, syntax, { code: "binary", message });
  }
  const uri = target.kind === "input" ? around.here : target.uri;
  const checked = await checkText({ file, uri, text: decoded.text, syntax, workspace: around.workspace, locale: options.locale });
  const note = decoded.encoding.startsWith("utf-16") ? null : encodingNote(decoded, options.locale);
  if (note === null) return checked;
  const fault = { code: "encoding", message: asSentence(note.message) } as const;
  return { ...checked, fault, report: { ...checked.report, error: fault } };
}

/** What word processors write, and what is made for paper. */
const isPrintedOrTyped = /\.(?:docx?|odt|pages|pdf)$/i;

/** Whether a name is that of a library for sure; JSON and YAML may be anything. */
function isLibrary(file: string): boolean {
  return ["bibtex", "ris"].includes(libraryFormat(file) ?? "");
}

function failed(file: string, syntax: FileReport["syntax"], fault: NonNullable<FileReport["error"]>): Checked {
  return {
    report: { file, syntax, language: null, list: null, libraries: [], error: fault, mentions: [], problems: [] },
    fault,
    sources: [],
    looked: [],
    citations: [],
    placeOf: () => "",
    silenced: [],
    unused: [],
    unusable: [],
  };
}
