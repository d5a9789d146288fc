import { fold } from "../packed/fold.ts";
import type { Problem } from "../read/problem.ts";
import type { DataFile, Path } from "../read/yaml.ts";
import { idPattern } from "../schema/fields.ts";
import { kinds } from "../schema/kinds.ts";
import { type Cell, cellsOf } from "./cells.ts";
import { type Column, columnOf, unknownHeading } from "./columns.ts";
import { type RowRecord, rowRecord } from "./row-record.ts";

/** The rows of a table as the files they stand for, and what is wrong with the table itself. */
export interface Table {
  readonly files: readonly DataFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a spreadsheet of records, saved as CSV: a row each, with headings in the first line. A row gives the file it would
 * be in a folder (`data/agreements/<id>.yaml`); mistakes found in it later are told at its cells.
 *
 * @param file name of the table, for messages
 */
export function readTable(file: string, text: string): Table {
  const [head, ...rows] = cellsOf(text);
  const problems: Problem[] = [];
  const tell = ({ line, column }: Omit<Cell, "text">, message: string): void => void problems.push({ file, line, column, message });
  const start = { line: 1, column: 1 };
  if (head === undefined) {
    tell(start, "This table is empty. Write headings in its first line: type, name, kind.");
    return { files: [], problems };
  }
  const columns = head.map((cell): Column | undefined => {
    const column = cell.text === "" ? undefined : columnOf(cell.text);
    if (column === undefined && cell.text !== "") tell(cell, unknownHeading(cell.text));
    return column;
  });
  for (const needed of ["type", "name"]) {
    if (!head.some(({ text }) => text.trim().toLowerCase() === needed)) tell(start, `There is no column "${needed}". Add it.`);
  }
  const files = new Map<string, DataFile>();
  for (const cells of rows) {
    const record = rowRecord(cells.flatMap((cell, i) => pair(columns[i], cell)));
    const first = cells[0] ?? { text: "", ...start };
    const kind = kinds.find(({ type }) => type === record.type);
    if (kind === undefined) {
      tell(first, `"${record.type}" is no type of record. Write one of ${kinds.map(({ type }) => type).join(", ")}.`);
      continue;
    }
    const id = record.id || idOf(record);
    const path = `data/${kind.folder}/${id}.yaml`;
    if (files.has(path)) tell(first, `Another row has the id "${id}" already. Give this one an id of its own in the column "id".`);
    else files.set(path, dataFile(file, path, record, first));
  }
  return { files: [...files.values()], problems };
}

function pair(column: Column | undefined, cell: Cell): readonly (readonly [Column, Cell])[] {
  return column === undefined ? [] : [[column, cell]];
}

function dataFile(table: string, path: string, { value, places }: RowRecord, first: Cell): DataFile {
  const cellAt = (wanted: Path): Cell => {
    const holds = (path: Path): boolean => path.every((step, i) => i >= wanted.length || step === wanted[i]);
    return places.find(({ path }) => path.length > 0 && holds(path) && path[0] === wanted[0])?.cell ?? first;
  };
  return {
    file: path,
    value,
    problems: [],
    problemAt: (wanted, message) => {
      const { line, column } = cellAt(wanted);
      return { file: table, line, column, message };
    },
  };
}

/** The id that a record gets by its name; a citation by its first author and year. */
export function idOf({ type, value }: Pick<RowRecord, "type" | "value">): string {
  const csl = (value.csl ?? {}) as CslValue;
  const author = csl.author?.[0]?.family ?? csl.author?.[0]?.literal;
  const year = csl.issued?.["date-parts"]?.[0]?.[0];
  const name = type === "citation" && author !== undefined ? `${author}${year ?? ""}` : String(value.name ?? value.label ?? "");
  const id = fold(name).replaceAll(" ", "-");
  return idPattern.test(id) ? id : `${type}-${id}`.replace(/-+$/, "");
}

interface CslValue {
  readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
  readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
}
