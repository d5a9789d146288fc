import { visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { Line } from "./entry-starts.ts";
import { type ListedEntry, type ListPlace, readListEntry } from "./list-entry.ts";

/** One row of a list that is set as a Markdown table. */
export interface TableRow extends Span {
  /** In which column the table says its authors stand, from 0; -1 where it does not. */
  readonly authors: number;
}

const delimiter = /^\s{0,3}\|?\s*:?-+:?\s*\|[\s|:-]*$/;
const yearAlone = /^\(?(?:(?:1[5-9]|20)\d\d(?:[-–]\d{2,4})?[a-z]?|n\.d\.|s\.f\.|s\.d\.)\)?$/;

/** Whether a span of a list is a row of a table. */
export function isTableRow(span: Span): span is TableRow {
  return "authors" in span;
}

/** The rows below the head of a table: lines whose second is that of dashes which Markdown sets under it. Null where they are no table. */
export function tableRows(lines: readonly Line[]): readonly TableRow[] | null {
  const [head, under, ...rows] = lines;
  if (head === undefined || under === undefined || !delimiter.test(under.prose)) return null;
  const authors = cellsOf(head.prose).findIndex((cell) => /^aut/.test(fold(cell)));
  return rows.map(({ start, prose }) => ({ start, end: start + prose.length, authors }));
}

/**
 * Reads a row, whatever the order of its columns: authors, a year by itself and what else there is; or a whole entry in one
 * cell. Null where it is neither.
 */
export function readTableRow(prose: string, row: TableRow, place: ListPlace): ListedEntry | null {
  const cells = cellsOf(prose.slice(row.start, row.end));
  const year = cells.find((cell) => yearAlone.test(cell));
  const others = cells.filter((cell, at) => cell !== "" && at !== row.authors && cell !== year && !/^\d{1,4}$/.test(cell));
  const [first = "", ...rest] = row.authors < 0 ? others : [cells[row.authors] ?? "", ...others];
  const lines = year === undefined ? others : [`${first.replace(/(?<=\p{L}{2})\.$/u, "")}. ${year}. ${rest.join(". ")}`];
  for (const line of lines) {
    const entry = readListEntry(line, line, { start: 0, end: line.length }, place);
    if (entry !== null && entry.year !== "") return { ...entry, start: row.start, end: row.end };
  }
  return null;
}

/** The cells of a row, the bars at its ends left out. */
function cellsOf(row: string): readonly string[] {
  return visible(row)
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}
