import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { assembleTable, printProblem, readTable, recordYaml, typeOfFolder } from "@concordat/corpus-kit";
import { decodeText } from "@concordat/workspace";
import type { CorpusCommand } from "./arguments.ts";
import { check } from "./check.ts";
import { counted, failed, type Outcome } from "./outcome.ts";
import { placeOf } from "./place.ts";

/**
 * Writes a file for each row of a spreadsheet that holds together. Rows with mistakes are told and left out, and files that
 * are there already are kept unless they may be replaced.
 */
export async function importTable(command: Extract<CorpusCommand, { kind: "import" }>, cwd: string): Promise<Outcome> {
  const place = placeOf(command.folder, cwd);
  if (typeof place === "string") return failed(place);
  const text = await textOf(resolve(cwd, command.file));
  if (text === null) return failed(`${command.file} cannot be read. Save the spreadsheet as CSV (UTF-8) and name that file.`);
  const { files } = readTable(command.file, text);
  const { corpus, problems } = assembleTable(command.file, text, { name: "table", title: "Table", license: "CC0-1.0" }, "0.0.0");
  const whole = new Set(Object.values(corpus ?? {}).flatMap((list) => (Array.isArray(list) ? list.map(({ id }) => id) : [])));
  let [written, kept] = [0, 0];
  for (const { file, value } of files) {
    if (!whole.has(basename(file, ".yaml"))) continue;
    const path = join(place.folder, file);
    if (existsSync(path) && !command.replace) {
      kept += 1;
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, recordYaml(typeOfFolder(basename(dirname(file))), value as Readonly<Record<string, unknown>>));
    written += 1;
  }
  const checked = await check(place);
  const left = files.length - written - kept;
  return {
    code: problems.length > 0 ? 1 : checked.code,
    said: [
      ...problems.map(printProblem),
      `${counted(written, "record", "records")} written to ${place.shown}.`,
      ...(left > 0 ? [`${counted(left, "row was", "rows were")} left out for the mistakes above; mend them and import again.`] : []),
      ...(kept > 0 ? [`${counted(kept, "record was", "records were")} there already and kept; --replace writes over them.`] : []),
      ...checked.said,
    ],
  };
}

async function textOf(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  const decoded = bytes === null ? null : decodeText(bytes);
  return decoded?.kind === "text" ? decoded.text : null;
}
