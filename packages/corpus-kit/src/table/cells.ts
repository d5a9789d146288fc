/** A cell of a table, with the place where its text begins. Lines and columns count from 1. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Whether it begins with a quote that is never closed. */
  readonly unclosed: boolean;
}

/** A row: its cells, and the line it begins at. */
export type Row = readonly Cell[];

/**
 * Cuts a spreadsheet that was saved as text into rows: CSV with commas, semicolons (as Excel saves it in much of the
 * world) or tabs, whichever the first line has most of. Quoted cells may hold line ends and doubled quotes; a quote that is
 * never closed ends with the text. Rows without text are left out.
 */
export function cellsOf(text: string): readonly Row[] {
  const sign = separatorOf(text);
  const rows: Row[] = [];
  let row: Cell[] = [];
  let line = 1;
  let lineStart = text.startsWith("\uFEFF") ? 1 : 0;
  let at = lineStart;
  while (at < text.length) {
    const place = { line, column: at - lineStart + 1 };
    let value = "";
    let unclosed = false;
    if (text[at] === '"') {
      at += 1;
      for (; at < text.length; at += 1) {
        if (text[at] === '"' && text[at + 1] !== '"') break;
        if (text[at] === '"') at += 1;
        if (text[at] === "\n") {
          line += 1;
          lineStart = at + 1;
        }
        value += text[at];
      }
      unclosed = at >= text.length;
      at += 1;
    }
    const start = at;
    while (at < text.length && text[at] !== sign && text[at] !== "\n" && text[at] !== "\r") at += 1;
    row.push({ text: (value + text.slice(start, at)).trim(), ...place, unclosed });
    if (text[at] === sign) {
      at += 1;
      if (at < text.length) continue;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at += 1;
    at += 1;
    line += 1;
    lineStart = at;
    if (row.some((cell) => cell.text !== "")) rows.push(row);
    row = [];
  }
  return rows;
}

function separatorOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const count = (sign: string): number => first.split(sign).length;
  return [",", ";", "\t"].toSorted((a, b) => count(b) - count(a))[0] ?? ",";
}
