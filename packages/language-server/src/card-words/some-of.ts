/** So many lines are named. */
const LINES = 5;

/** The first lines of several. */
export function someOf(lines: readonly number[]): string {
  return lines.slice(0, LINES).join(", ") + (lines.length > LINES ? ", …" : "");
}
