import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { asciidocRows } from "./asciidoc-table.ts";
import { gridRows } from "./grid-table.ts";
import { htmlRows } from "./html-table.ts";
import { type ListedEntry, type ListPlace, readListEntry } from "./list-entry.ts";
import type { Line } from "./list-lines.ts";
import { pipeRows } from "./pipe-table.ts";
import type { Row } from "./table-row.ts";

/** One row of a list that is set as a table. */
export interface TableRow extends Row {
  /** In which column the table says its authors stand, from 0; -1 where it does not. */
  readonly authors: number;
}

const yearAlone = /^\(?(?:(?:1[5-9]|20)\d\d(?:[-–]\d{2,4})?[a-z]?|n\.d\.|s\.f\.|s\.d\.)\)?$/;

/** Whether a span of a list is a row of a table. */
export function isTableRow(span: Span): span is TableRow {
  return "cells" in span;
}

/** The rows below the head of a table, in the ways in which the syntaxes that we read set one. Null where lines are no table. */
export function tableRows(lines: readonly Line[]): readonly TableRow[] | null {
  const rows = pipeRows(lines) ?? gridRows(lines) ?? asciidocRows(lines) ?? htmlRows(lines);
  if (rows === null) return null;
  const [head] = rows;
  const authors = head?.cells.findIndex((cell) => /^aut/.test(fold(cell))) ?? -1;
  return (head !== undefined && isHead(head) ? rows.slice(1) : rows).map((row) => ({ ...row, authors }));
}

/** Whether a row only says what stands in the columns: no cell has a figure or more than a few words. */
function isHead({ cells }: Row): boolean {
  return cells.every((cell) => !/\d/.test(cell) && cell.split(" ").length < 5);
}

/**
 * Reads a row, whatever the order of its columns: authors, a year by itself and what else there is; or a whole entry in one
 * cell. Null where it is neither.
 */
export function readTableRow({ cells, authors, start, end }: TableRow, place: ListPlace): ListedEntry | null {
  const year = cells.find((cell) => yearAlone.test(cell));
  const others = cells.filter((cell, at) => cell !== "" && at !== authors && cell !== year && !/^\d{1,4}\.?$/.test(cell));
  const [first = "", ...rest] = authors < 0 ? others : [cells[authors] ?? "", ...others];
  const lines = year === undefined ? others : [`${first.replace(/(?<=\p{L}{2})\.$/u, "")}. ${year}. ${rest.join(". ")}`];
  for (const line of lines) {
    const entry = readListEntry(line, line, { start: 0, end: line.length }, place);
    if (entry !== null && entry.year !== "") return { ...entry, start, end };
  }
  return null;
}
