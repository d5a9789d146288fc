import type { Brackets } from "../text/brackets.ts";
import type { Span } from "../text/span.ts";
import type { Year } from "./years.ts";

/** The innermost bracket around each year, so that one pass serves a whole block. */
export function bracketsAround(years: readonly Year[], brackets: Brackets): ReadonlyMap<Year, Span | null> {
  const opens = [...brackets];
  const around = new Map<Year, Span | null>();
  const stack: Span[] = [];
  let next = 0;
  for (const year of years) {
    for (; next < opens.length && (opens[next] as [number, number])[0] < year.start; next += 1) {
      const [start, close] = opens[next] as [number, number];
      while (stack.length > 0 && (stack.at(-1) as Span).end <= start) stack.pop();
      stack.push({ start, end: close + 1 });
    }
    while (stack.length > 0 && (stack.at(-1) as Span).end <= year.start) stack.pop();
    around.set(year, stack.at(-1) ?? null);
  }
  return around;
}
