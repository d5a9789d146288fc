import type { Line } from "./list-lines.ts";
import { cellOf, type Row } from "./table-row.ts";

/** The rows of a table of HTML. Null where lines are none. */
export function htmlRows(lines: readonly Line[]): readonly Row[] | null {
  if (lines[0]?.tag !== "table") return null;
  const rows: Line[][] = [];
  for (const line of lines) {
    if (line.tag === "tr") rows.push([]);
    rows.at(-1)?.push(line);
  }
  return rows.map(rowOf).filter(({ cells }) => cells.length > 0);
}

function rowOf(lines: readonly Line[]): Row {
  const cells: string[][] = [];
  for (const { tag, prose } of lines) {
    if (tag === "td" || tag === "th") cells.push([]);
    cells.at(-1)?.push(prose);
  }
  const said = lines.filter(({ prose }) => prose.trim() !== "");
  const last = said.at(-1);
  return { start: said[0]?.start ?? 0, end: (last?.start ?? 0) + (last?.prose.length ?? 0), cells: cells.map(cellOf) };
}
