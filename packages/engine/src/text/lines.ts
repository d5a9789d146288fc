/** Offsets at which the lines of a text begin; `\n`, `\r\n` and a lone `\r` end a line. */
export type LineTable = readonly number[];

/** Line and column as people count them: from 1, the column in UTF-16 code units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export function lineTable(text: string): LineTable {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
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
