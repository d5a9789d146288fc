import type { Line } from "./list-lines.ts";
import { cellOf, type Row } from "./table-row.ts";

/** The line between two rows: `+-----+------+`, `+:===:+=====+`. */
const delimiter = /^\s*\+(?:[-=:]+\+)+\s*$/;

/** The rows of a table that is drawn with bars and lines, as Pandoc and reStructuredText have it. Null where lines are none. */
export function gridRows(lines: readonly Line[]): readonly Row[] | null {
  if (!delimiter.test(lines[0]?.written ?? "")) return null;
  const rows: Row[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    if (!delimiter.test(line.written)) open.push(line);
    else if (open.length > 0) {
      rows.push(rowOf(open));
      open = [];
    }
  }
  return rows;
}

function rowOf(lines: readonly Line[]): Row {
  const drawn = lines.map(cellsOf);
  const last = lines.at(-1) as Line;
  const cells = (drawn[0] ?? []).map((_, column) => cellOf(drawn.map((line) => line[column] ?? "")));
  return { start: lines[0]?.start ?? 0, end: last.start + last.prose.length, cells };
}

/** What stands between the bars of a line: the bars as written, what stands between as masked. */
function cellsOf({ written, prose }: Line): readonly string[] {
  const bars = [...written.matchAll(/\|/g)].map(({ index }) => index);
  return bars.slice(0, -1).map((bar, at) => prose.slice(bar + 1, bars[at + 1]));
}
