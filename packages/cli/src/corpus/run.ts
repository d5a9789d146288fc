import { add } from "./add.ts";
import type { CorpusCommand } from "./arguments.ts";
import { build, pack } from "./build.ts";
import { changes } from "./changes.ts";
import { check } from "./check.ts";
import { importTable } from "./import.ts";
import { init } from "./init.ts";
import { failed, type Outcome } from "./outcome.ts";
import { placeOf } from "./place.ts";

/** Runs `concordat corpus`. Files that cannot be read or written are told in a sentence. */
export async function runCorpus(command: CorpusCommand, cwd: string): Promise<Outcome> {
  try {
    switch (command.kind) {
      case "init":
        return await init(command, cwd);
      case "add":
        return await add(command, cwd);
      case "import":
        return await importTable(command, cwd);
      case "changes":
        return await changes(command, cwd);
      default: {
        const place = placeOf(command.folder, cwd);
        if (typeof place === "string") return failed(place);
        return await { check, build, pack }[command.kind](place);
      }
    }
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    return failed(`${path} cannot be used (${code}). Look at its permissions, and whether the disk is full.`);
  }
}
