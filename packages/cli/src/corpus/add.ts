import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { scaffold } from "@concordat/corpus-kit";
import type { CorpusCommand } from "./arguments.ts";
import { check } from "./check.ts";
import { done, failed, type Outcome } from "./outcome.ts";
import { placeOf } from "./place.ts";

/** Begins the file of a record, and says at once what is wrong with it, if anything is. */
export async function add({ folder, beginning }: Extract<CorpusCommand, { kind: "add" }>, cwd: string): Promise<Outcome> {
  const place = placeOf(folder, cwd);
  if (typeof place === "string") return failed(place);
  if (beginning.type === "event" && beginning.date === undefined)
    return failed("An event needs its date: --date 2001-09-11, or --date 2001.");
  const { path, text } = scaffold(beginning);
  const file = join(place.folder, path);
  const shown = join(place.shown, path);
  if (existsSync(file)) return failed(`${shown} is there already. Give the new record another id with --id.`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  const checked = await check(place);
  if (checked.code === 0) return done(`Begun: ${shown}. Open it and say more.`);
  return { code: checked.code, said: [`Begun: ${shown}.`, ...checked.said] };
}
