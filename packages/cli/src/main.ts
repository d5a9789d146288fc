import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { corpus } from "@concordat/corpus";
import { corpusPlace, createWorkspace } from "@concordat/workspace";
import { nodeFiles } from "@concordat/workspace/node";
import { type CheckOptions, readArguments } from "./arguments.ts";
import { checkFiles } from "./check-files.ts";
import type { Checked } from "./check-text.ts";
import type { CorpusCommand } from "./corpus/arguments.ts";
import { help } from "./help.ts";
import type { CheckReport } from "./report.ts";
import { expandTargets } from "./targets.ts";
import { textReport } from "./text-report.ts";

/** Runs the command line. Gives the exit code: 0 clean, 1 problems, 2 wrong usage or something that could not be looked at. */
export async function run(words: readonly string[]): Promise<number> {
  const language = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "en";
  const command = readArguments(words, language);
  switch (command.kind) {
    case "help":
      process.stdout.write(`${help[command.about]}\n`);
      return 0;
    case "version":
      process.stdout.write(`${version()}\n`);
      return 0;
    case "usage":
      process.stderr.write(`concordat: ${command.message}\n`);
      return 2;
    case "corpus":
      return corpusCommand(command.command);
    case "check":
      return check(command.options);
  }
}

/** Loaded when it is asked for: most people check papers, and what makes a corpus is large. */
async function corpusCommand(command: CorpusCommand): Promise<number> {
  const { runCorpus } = await import("./corpus/run.ts");
  const { code, said } = await runCorpus(command, process.cwd());
  (code === 0 ? process.stdout : process.stderr).write(`${said.join("\n")}\n`);
  return code;
}

async function check(options: CheckOptions): Promise<number> {
  const cwd = process.cwd();
  const here = pathToFileURL(`${cwd}/`).href;
  const files = nodeFiles();
  const corpora: string[] = [];
  for (const name of options.corpora) {
    const place = name === corpus.name ? name : await corpusPlace(name, here, files);
    if (place === null) {
      process.stderr.write(`concordat: There is no corpus "${name}": no folder, file or installed package; built in: ${corpus.name}.\n`);
      return 2;
    }
    corpora.push(place);
  }
  const workspace = createWorkspace({
    files,
    roots: () => [here],
    corpora: options.noCorpus ? [] : [corpus],
    settings: () => new Map(corpora.length > 0 ? [["corpora", corpora]] : []),
    given: options.libraries.map((path) => pathToFileURL(resolve(cwd, path)).href),
    trusted: () => true,
    home: pathToFileURL(`${homedir()}/`).href,
  });
  const targets = await expandTargets(options.targets, cwd);
  const checked = await checkFiles(targets, options, { files, workspace, standardInput, here: `${here}standard-input` });
  const report: CheckReport = { version: 1, files: checked.map(({ report }) => report) };
  await write(options.format === "json" ? `${JSON.stringify(report, null, 2)}\n` : textReport(checked, options.locale));
  return exitCode(checked, options);
}

const severity = ["never", "error", "warning", "information"] as const;

function exitCode(checked: readonly Checked[], { failOn }: CheckOptions): number {
  if (checked.some(({ report }) => report.error !== null)) return 2;
  const limit = severity.indexOf(failOn);
  const fails = checked.some(({ report }) => report.problems.some(({ level }) => level !== "hint" && severity.indexOf(level) <= limit));
  return fails ? 1 : 0;
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Waits until the text is out, so that a long report through a pipe is never cut. */
function write(text: string): Promise<void> {
  return new Promise((done) => {
    process.stdout.once("error", () => done());
    process.stdout.write(text, () => done());
  });
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string };
  return manifest.version;
}
