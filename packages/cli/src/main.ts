import { readFileSync } from "node:fs";
import { readArguments } from "./arguments.ts";
import type { CorpusCommand } from "./corpus/arguments.ts";
import { help } from "./help.ts";

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
    case "convert":
      return (await import("./convert/convert.ts")).convert(command.options);
    case "corpus":
      return corpusCommand(command.command);
    case "check":
      return (await import("./check-command.ts")).check(command.options);
  }
}

/** Each command is loaded when it is asked for: who checks papers needs nothing of what makes a corpus. */
async function corpusCommand(command: CorpusCommand): Promise<number> {
  const { runCorpus } = await import("./corpus/run.ts");
  const { code, said } = await runCorpus(command, process.cwd());
  (code === 0 ? process.stdout : process.stderr).write(`${said.join("\n")}\n`);
  return code;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string };
  return manifest.version;
}
