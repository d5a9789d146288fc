import { readFileSync } from "node:fs";
import { help, readArguments } from "./arguments.ts";

/** Runs the command: serves until it is interrupted. Sets the exit code 1 where the port cannot be had, 2 on wrong usage. */
export async function run(words: readonly string[]): Promise<void> {
  const command = readArguments(words, process.env);
  switch (command.kind) {
    case "help":
      console.log(help);
      return;
    case "version":
      console.log(version());
      return;
    case "usage":
      console.error(`concordat-graphql: ${command.message}`);
      process.exitCode = 2;
      return;
    case "serve":
      // Loaded when it is needed: a wrong word is answered without the whole server.
      await (await import("./start.ts")).start(command);
  }
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string };
  return manifest.version;
}
