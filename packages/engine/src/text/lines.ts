/** Offsets at which the lines of a text begin; `\n`, `\r\n` and a lone `\r` end a line. */
export type LineTable = readonly number[];

/** Line and column as people count them: from 1, the column in UTF-16 code units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text begin; CR, LF and CRLF end one. */
export function lineTable(text: string): LineTable {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
    return starts;
  }
  const ends = /\n|\r(?!\n)/g;
  while (ends.test(text)) starts.push(ends.lastIndex);
  return starts;
}

/** Where `offset` stands; offsets outside the text are taken to its nearest end. */
export function positionAt(lines: LineTable, offset: number): TextPosition {
  const wanted = Math.max(0, offset);
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] as number) <= wanted) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: wanted - (lines[low] as number) + 1 };
}

/** Whether a unit ends a line, by itself or with the other. */
export function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

/** How many line ends stand between two offsets, neither of which parts `\r\n`. */
export function countLineEnds(text: string, start: number, end: number): number {
  const own = text.slice(start, end);
  if (own.includes("\r")) return own.match(/\n|\r(?!\n)/g)?.length ?? 0;
  let count = 0;
  for (let newline = own.indexOf("\n"); newline >= 0; newline = own.indexOf("\n", newline + 1)) count += 1;
  return count;
}
