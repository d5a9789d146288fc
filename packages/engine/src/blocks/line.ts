/** Where the line at an offset ends, its line end included. */
export function lineEnd(text: string, at: number): number {
  const newline = text.indexOf("\n", at);
  return newline < 0 ? text.length : newline + 1;
}

/** The first unit of a line that is no blank; the end of the line where it has none. */
export function contentStart(text: string, line: number, end: number): number {
  let at = line;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0d && unit !== 0x0a) break;
    at += 1;
  }
  return at;
}

/** Whether a line holds nothing, and has its end: one that is still being typed is none. */
export function isBlankLine(text: string, line: number, end: number): boolean {
  return text.charCodeAt(end - 1) === 0x0a && contentStart(text, line, end) === end;
}

/** The first line from `line` on that is not blank. */
export function contentLine(text: string, line: number): number {
  let at = line;
  while (at < text.length && isBlankLine(text, at, lineEnd(text, at))) at = lineEnd(text, at);
  return at;
}
