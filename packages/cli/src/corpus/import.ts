import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { assembleTable, printProblem, readTable, recordYaml, typeOfFolder } from "@concordat/corpus-kit";
import { decodeText } from "@concordat/workspace";
import { counted } from "../counted.ts";
import type { CorpusCommand } from "./arguments.ts";
import { check } from "./check.ts";
import { failed, type Outcome } from "./outcome.ts";
import { folderOf, placeOf } from "./place.ts";

/**
 * Writes a file for each row of a spreadsheet that holds together. Rows with mistakes are told and left out, and files that
 * are there already are kept unless they may be replaced.
 */
export async function importTable(command: Extract<CorpusCommand, { kind: "import" }>, cwd: string): Promise<Outcome> {
  const place = placeOf(command.folder, cwd);
  if (typeof place === "string") return failed(place);
  const text = await textOf(resolve(cwd, command.file));
  if (text === null && !existsSync(resolve(cwd, command.file))) return failed(`There is no file ${command.file} here.`);
  if (text === null) return failed(`${command.file} is no text. Save the spreadsheet as CSV (UTF-8) and name that file.`);
  const { rows, files } = readTable(command.file, text);
  const { problems } = assembleTable(command.file, text, { name: "table", title: "Table", license: "CC0-1.0" }, "0.0.0");
  // A mistake belongs to the last row that begins at its line or before.
  const faulty = new Set(problems.map(({ line }) => rows.findLast((start) => start <= line)));
  let [written, kept] = [0, 0];
  for (const { file, value, problemAt } of files) {
    if (faulty.has(problemAt([], "").line)) continue;
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
  const left = rows.length - written - kept;
  return {
    code: problems.length > 0 ? 1 : checked.code,
    said: [
      ...problems.map(printProblem),
      `${counted(written, "record", "records")} written to ${folderOf(place)}.`,
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
