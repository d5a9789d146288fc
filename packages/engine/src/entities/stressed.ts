import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";

/** Words of degree, each with the one that answers it behind the word it stresses. */
const degrees: ReadonlyMap<string, string> = new Map([
  ["as", "as"],
  ["tan", "como"],
  ["aussi", "que"],
]);

/** Whether an acronym is a word in capitals for stress, as its place tells: `as FAST as`. */
export function isStressed(prose: string, { start, end }: Span): boolean {
  const [before = ""] = visible(prose.slice(Math.max(0, start - 8), start))
    .split(/\s/u)
    .slice(-2);
  const [, after] = visible(prose.slice(end, end + 8)).split(/\s/u);
  return after !== undefined && degrees.get(before.toLowerCase()) === after;
}
