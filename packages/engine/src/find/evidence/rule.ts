import type { Evidence } from "../mention.ts";

/** One thing that speaks for a citation or against one. */
export interface Rule<About> {
  /** What it goes by, in words. */
  readonly by: string;
  readonly when: (about: About) => boolean;
  readonly says: Evidence | ((about: About) => Evidence);
}

/** What the first rule of a table says that holds; null where none does. */
export function firstSays<About>(rules: readonly Rule<About>[], about: About): Evidence | null {
  for (const { when, says } of rules) if (when(about)) return typeof says === "function" ? says(about) : says;
  return null;
}
