import { MOST } from "./paging/page.ts";
import { refusal } from "./refusal.ts";

/** How deep the values of variables may nest; the deepest that the schema takes is a list in a filter in a filter. */
const DEEPEST = 8;

/** Refuses variables with lists too long or values nested too deep, before anything looks at them. Takes time in proportion to what it lets through. */
export function limitVariables(variables: unknown): void {
  let level: readonly unknown[] = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw refusal("TOO_MANY", `The variables nest more than ${DEEPEST} deep; nothing that is asked for does.`);
    level = level.flatMap((value) => (typeof value === "object" && value !== null ? valuesIn(value) : []));
  }
}

function valuesIn(value: object): readonly unknown[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (values.length <= MOST) return values;
  throw refusal("TOO_MANY", `A list in the variables holds ${values.length} things; at most ${MOST} are read at once.`);
}
