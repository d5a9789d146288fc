import type { Problem } from "../read/problem.ts";
import type { DataFile, Path } from "../read/yaml.ts";
import { kinds } from "../schema/kinds.ts";
import { ambiguousDay } from "./cell-values.ts";
import { type Cell, cellsOf, type Row } from "./cells.ts";
import { type Column, columnOf, unknownHeading } from "./columns.ts";
import { idOf, isId } from "./record-id.ts";
import { type RowRecord, rowRecord } from "./row-record.ts";

/** The rows of a table as the files they stand for, and what is wrong with the table itself. */
export interface Table {
  /** The lines at which the rows below the headings begin, from 1. */
  readonly rows: readonly number[];
  readonly files: readonly DataFile[];
  readonly problems: readonly Problem[];
}

/** Says what is wrong at a place of the table. */
type Tell = (at: Pick<Cell, "line" | "column">, message: string) => void;

const start = { line: 1, column: 1 };

/**
 * Reads a spreadsheet of records, saved as CSV: a row each, with headings in the first line. A row gives the file it would
 * be in a folder (`data/agreements/<id>.yaml`); mistakes found in it later are told at its cells.
 *
 * @param file name of the table, for messages
 */
export function readTable(file: string, text: string): Table {
  const [head, ...rows] = cellsOf(text);
  const problems: Problem[] = [];
  const tell: Tell = ({ line, column }, message) => void problems.push({ file, line, column, message });
  if (head === undefined) {
    tell(start, "This table is empty. Write headings in its first line: type, name, kind.");
    return { rows: [], files: [], problems };
  }
  const columns = columnsOf(head, tell);
  const files = new Map<string, DataFile>();
  for (const cells of rows) {
    const first = cells[0] ?? { text: "", unclosed: false, ...start };
    const open = cells.find(({ unclosed }) => unclosed);
    if (open !== undefined) tell(open, "The quote that begins here is never closed, so all that follows was read as one cell. Close it.");
    const record = rowRecord(cells.flatMap((cell, i) => pair(columns[i], cell)));
    const path = pathOf(record, cells, columns.length, first, tell);
    if (path === null) continue;
    if (files.has(path)) tell(first, `Another row has the id "${idIn(path)}" already. Give this one an id of its own in the column "id".`);
    else files.set(path, dataFile(file, path, record, first));
  }
  return { rows: rows.map(([first]) => first?.line ?? 1), files: [...files.values()], problems };
}

/** What the columns hold by their headings; undefined for one without a heading, or with one that is unknown. */
function columnsOf(head: Row, tell: Tell): readonly (Column | undefined)[] {
  const columns = head.map((cell): Column | undefined => {
    const column = cell.text === "" ? undefined : columnOf(cell.text);
    if (column === undefined && cell.text !== "") tell(cell, unknownHeading(cell.text));
    return column;
  });
  for (const needed of ["type", "name"]) {
    if (!head.some(({ text }) => text.trim().toLowerCase() === needed)) tell(start, `There is no column "${needed}". Add it.`);
  }
  return columns;
}

/** The file that a row stands for: `data/agreements/lake-treaty.yaml`; null where its type or its id is none. */
function pathOf(record: RowRecord, cells: Row, columns: number, first: Cell, tell: Tell): string | null {
  const kind = kinds.find(({ type }) => type === record.type);
  if (kind === undefined) {
    tell(first, `"${record.type}" is no type of record. Write one of ${kinds.map(({ type }) => type).join(", ")}.`);
    return null;
  }
  if (cells.slice(columns).some((cell) => cell.text !== "")) {
    const cure = "Put a cell that holds the sign which parts cells in quotes.";
    tell(cells[columns] ?? first, `This row has ${cells.length} cells and the headings are ${columns}. ${cure}`);
  }
  const id = record.id || idOf(record.type, record.value);
  if (id !== null && isId(id)) return `data/${kind.folder}/${id}.yaml`;
  const named = record.id || String(record.value.name ?? record.value.label ?? "");
  tell(first, `"${named}" gives no id. Write one in the column "id": lower-case letters, digits and single hyphens, such as lake-treaty.`);
  return null;
}

function idIn(path: string): string {
  return path.replace(/^.*\/|\.yaml$/g, "");
}

function pair(column: Column | undefined, cell: Cell): readonly (readonly [Column, Cell])[] {
  return column === undefined ? [] : [[column, cell]];
}

/** A cure that speaks of files, in the words of a table. */
function inTable(message: string): string {
  return message.replace(/Rename the file to (\S+)\.yaml\./, 'Write $1 in the column "id".');
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
      const { text, line, column } = cellAt(wanted);
      return { file: table, line, column, message: ambiguousDay(text) ?? inTable(message) };
    },
  };
}
