import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { assembleData, changesBetween, changesText } from "@concordat/corpus-kit";
import { readFolder } from "@concordat/corpus-kit/node";
import type { CorpusCommand } from "./arguments.ts";
import { mistakes } from "./check.ts";
import { done, failed, type Outcome } from "./outcome.ts";
import { placeOf } from "./place.ts";

/** Lists what changed in a corpus since the version that a `data.json` holds, for its changelog. */
export async function changes({ folder, before }: Extract<CorpusCommand, { kind: "changes" }>, cwd: string): Promise<Outcome> {
  const place = placeOf(folder, cwd);
  if (typeof place === "string") return failed(place);
  const text = await readFile(resolve(cwd, before), "utf8").catch(() => null);
  const old = text === null ? null : assembleData(before, text).corpus;
  if (old === null) return failed(`${before} is no data.json of a corpus. Every build writes one, and every package holds it.`);
  const now = await readFolder(place.folder);
  if (now.kind === "damaged") return mistakes(place, now.problems);
  const said = changesText(changesBetween(old, now.corpus)).trimEnd();
  return done(said || `No record changed since ${old.name} ${old.version}.`);
}
