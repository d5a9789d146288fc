import { readFileSync } from "node:fs";
import { readArguments } from "./arguments.ts";
import { help } from "./help.ts";

/** Gives the exit code when it is done: 0 clean, 1 problems, 2 wrong usage or something that could not be looked at. */
type Command = () => number | Promise<number>;

/**
 * What the words of the command line ask for, loaded and ready to run. Each command is loaded when it is asked for: who checks papers needs
 * nothing of what makes a corpus.
 */
export async function commandFor(words: readonly string[]): Promise<Command> {
  const language = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "en";
  const command = readArguments(words, language);
  switch (command.kind) {
    case "help":
      return () => said(0, help[command.about]);
    case "version":
      return () => said(0, version());
    case "usage":
      return () => said(2, `concordat: ${command.message}`);
    case "convert": {
      const { convert } = await import("./convert/convert.ts");
      return () => convert(command.options);
    }
    case "corpus": {
      const { runCorpus } = await import("./corpus/run.ts");
      return async () => {
        const { code, said: lines } = await runCorpus(command.command, process.cwd());
        return said(code, lines.join("\n"));
      };
    }
    case "check": {
      const { check } = await import("./check-command.ts");
      return () => check(command.options);
    }
  }
}

/** Says something, on standard error where the code tells that something is wrong. */
function said(code: number, text: string): number {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  return code;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string };
  return manifest.version;
}
