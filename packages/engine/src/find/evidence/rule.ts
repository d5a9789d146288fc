import type { Evidence } from "../mention.ts";

/** One thing that speaks for a citation or against one. */
export interface Rule<About> {
  /** What it goes by, in words. */
  readonly by: string;
  /** What shows at a glance where it may hold, as bits of which one is enough; without them it is always asked. */
  readonly at?: number;
  readonly when: (about: About) => boolean;
  readonly says: Evidence | ((about: About) => Evidence);
}

/**
 * What the first rule of a table says that holds; null where none does.
 *
 * @param shown what shows at a glance; all of it where nothing was looked for
 */
export function firstSays<About>(rules: readonly Rule<About>[], about: About, shown = -1): Evidence | null {
  for (const { at, when, says } of rules) if (mayHold(at, shown) && when(about)) return typeof says === "function" ? says(about) : says;
  return null;
}

/** Whether a rule is asked where so much shows. */
export function mayHold(at: number | undefined, shown: number): boolean {
  return at === undefined || (at & shown) !== 0;
}
