import { visible } from "../text/characters.ts";
import type { Line } from "./list-lines.ts";
import type { Row } from "./table-row.ts";

const delimiter = /^\s{0,3}\|?\s*:?-+:?\s*\|[\s|:-]*$/;

/** The rows of Markdown's tables with bars: lines whose second is that of dashes under the head. Null where they are none. */
export function pipeRows(lines: readonly Line[]): readonly Row[] | null {
  const [head, under, ...others] = lines;
  if (head === undefined || under === undefined || !delimiter.test(under.prose)) return null;
  return [head, ...others].map(({ start, prose }) => ({ start, end: start + prose.length, cells: cellsOf(prose) }));
}

/** The cells of a row, the bars at its ends left out. */
function cellsOf(row: string): readonly string[] {
  return visible(row)
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}
