import type { DocumentReading } from "../document.ts";
import { positionAt } from "../text/lines.ts";

/**
 * Lines on which a text itself asks for silence, with the codes it names: `<!-- concordat-ignore citation.unknown -->`
 * or `% concordat-ignore` on the line before. No code means every code.
 */
export function silencedLines(reading: DocumentReading): ReadonlyMap<number, ReadonlySet<string>> {
  const lines = new Map<number, ReadonlySet<string>>();
  const mark = "concordat-ignore";
  for (let at = reading.text.indexOf(mark); at >= 0; at = reading.text.indexOf(mark, at + 1)) {
    const newline = reading.text.indexOf("\n", at);
    const start = reading.text.lastIndexOf("\n", at) + 1;
    if (!/(?:<!--|%)\s*$/.test(reading.text.slice(start, at))) continue;
    const rest = reading.text.slice(at + mark.length, newline < 0 ? undefined : newline).replace(/-->[\s\S]*/, "");
    lines.set(positionAt(reading.lines, at).line + 1, new Set(rest.split(/[\s,]+/).filter((code) => code !== "")));
  }
  return lines;
}
