import type { Line } from "./list-lines.ts";
import { cellOf, type Row } from "./table-row.ts";

/** Opens and closes a table of AsciiDoc. */
export const asciidocFence: RegExp = /^\|={3,}\s*$/;

/** A cell as it is met. */
interface Cell {
  readonly start: number;
  readonly lines: string[];
  end: number;
}

/** The rows of an AsciiDoc table, as wide as its first line that holds cells, or as one line whose cells stand each on a line. Null where lines are none. */
export function asciidocRows(lines: readonly Line[]): readonly Row[] | null {
  const [fence, ...others] = lines;
  if (fence === undefined || !asciidocFence.test(fence.written)) return null;
  const cells: Cell[] = [];
  let width = 0;
  for (const line of others) {
    const before = cells.length;
    if (!asciidocFence.test(line.written)) addCells(line, cells);
    if (width === 0) width = cells.length - before;
  }
  return rowsOf(cells, width < 2 ? widthOf(cells) : width);
}

function addCells({ start, prose, written }: Line, cells: Cell[]): void {
  const bars = [...written.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const rest = prose.slice(0, bars[0] ?? prose.length);
  const open = cells.at(-1);
  if (open !== undefined && rest.trim() !== "") {
    open.lines.push(rest);
    open.end = start + rest.length;
  }
  for (const [at, bar] of bars.entries()) {
    const text = prose.slice(bar + 1, bars[at + 1] ?? prose.length);
    cells.push({ start: start + bar + 1, end: start + bar + 1 + text.length, lines: [text] });
  }
}

/** How many cells a row has whose cells stand each on a line of its own: as many as there are from one number to the next. */
function widthOf(cells: readonly Cell[]): number {
  const numbers = cells.flatMap(({ lines }, at) => (/^\d{1,4}\.?$/.test(cellOf(lines)) ? at : []));
  return Math.max(1, (numbers[1] ?? 1) - (numbers[0] ?? 0));
}

function rowsOf(cells: readonly Cell[], width: number): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < cells.length; at += width) {
    const some = cells.slice(at, at + width);
    rows.push({ start: some[0]?.start ?? 0, end: some.at(-1)?.end ?? 0, cells: some.map(({ lines }) => cellOf(lines)) });
  }
  return rows;
}
