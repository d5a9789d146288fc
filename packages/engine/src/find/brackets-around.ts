import type { Brackets } from "../text/brackets.ts";
import type { Span } from "../text/span.ts";
import type { Year } from "./years.ts";

/** The innermost bracket around each year, by its number, so that one pass serves a whole block. */
export function bracketsAround(years: readonly Year[], brackets: Brackets): readonly (Span | null)[] {
  const stack: Span[] = [];
  const opens = brackets.keys();
  let open = opens.next();
  const around: (Span | null)[] = [];
  for (const year of years) {
    for (; !open.done && open.value < year.start; open = opens.next()) {
      closeBefore(open.value, stack);
      stack.push({ start: open.value, end: (brackets.get(open.value) as number) + 1 });
    }
    closeBefore(year.start, stack);
    around.push(stack.at(-1) ?? null);
  }
  return around;
}

function closeBefore(at: number, stack: Span[]): void {
  while (stack.length > 0 && (stack.at(-1) as Span).end <= at) stack.pop();
}
