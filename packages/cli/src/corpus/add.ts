import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Beginning, datedTypes, isId, scaffold } from "@concordat/corpus-kit";
import type { CorpusCommand } from "./arguments.ts";
import { check } from "./check.ts";
import { done, failed, type Outcome } from "./outcome.ts";
import { placeOf } from "./place.ts";

/** Begins the file of a record, and says at once what is wrong with it, if anything is. */
export async function add({ folder, beginning }: Extract<CorpusCommand, { kind: "add" }>, cwd: string): Promise<Outcome> {
  const place = placeOf(folder, cwd);
  if (typeof place === "string") return failed(place);
  const wrong = wrongWith(beginning);
  if (wrong !== null) return failed(wrong);
  const file = scaffold(beginning);
  if (file === null)
    return failed(`"${beginning.name}" has no Latin letters to make an id of. Give one with --id, as in --id lake-treaty.`);
  const { path, text } = file;
  const target = join(place.folder, path);
  const shown = join(place.shown, path);
  if (existsSync(target)) return failed(`${shown} is there already. Give the new record another id with --id.`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
  const checked = await check(place);
  if (checked.code === 0) return done(`Begun: ${shown}. Open it and say more.`);
  return { code: checked.code, said: [`Begun: ${shown}.`, ...checked.said] };
}

/** What is wrong with a beginning, in a sentence; null where nothing is. */
function wrongWith({ type, name, date, id }: Beginning): string | null {
  if (type === "event" && date === undefined) return "An event needs its date: --date 2001-09-11, or --date 2001.";
  if (date !== undefined && !datedTypes.includes(type)) return `A record of type ${type} has no date to begin with; leave --date out.`;
  if (type === "citation" && date === undefined && !/\d{4}[a-z]?\)?$/.test(name)) {
    return 'A citation is begun by its author and year: concordat corpus add citation "Welland 2004".';
  }
  if (id === undefined || isId(id)) return null;
  return `"${id}" is no id: use lower-case letters, digits and single hyphens, starting with a letter, as in --id lake-treaty.`;
}
