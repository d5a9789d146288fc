import type { DocumentReading } from "../document.ts";
import { positionAt } from "../text/lines.ts";

/** How much before the mark and after it is read: more than any codes take. */
const BEFORE = 24;
const AFTER = 600;

/**
 * Lines on which a text itself asks for silence, with the codes it names, by a comment on the line before:
 * `<!-- concordat-ignore citation.unknown -->`, `% concordat-ignore`, `// concordat-ignore`, `.. concordat-ignore`. No code
 * means every code.
 */
export function silencedLines(reading: DocumentReading): ReadonlyMap<number, ReadonlySet<string>> {
  const lines = new Map<number, ReadonlySet<string>>();
  const mark = "concordat-ignore";
  for (let at = reading.text.indexOf(mark); at >= 0; at = reading.text.indexOf(mark, at + 1)) {
    if (!/(?:<!--|%|\/\/|\.\.)[ \t]*$/.test(reading.text.slice(Math.max(0, at - BEFORE), at))) continue;
    const from = at + mark.length;
    const rest = reading.text.slice(from, from + AFTER).replace(/(?:-->|\n)[\s\S]*/, "");
    lines.set(positionAt(reading.lines, at).line + 1, new Set(rest.split(/[\s,]+/).filter((code) => code !== "")));
  }
  return lines;
}
