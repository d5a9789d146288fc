import { rememberedText } from "../text/remembered.ts";
import { groupItem } from "./group-item.ts";
import type { Evidence } from "./mention.ts";
import { findYears, type Year } from "./years.ts";

/** What some words that lead to a name make of it. */
export interface Lead {
  readonly prefix: string;
  /** What shows the citation, where nothing but name and year does, where pages do, and where *et al.* does. */
  readonly alone: Evidence;
  readonly sure: Evidence;
  readonly etAl: Evidence;
}

/** How long such words may be: `see also, for example, `. */
export const LONGEST_LEAD = 24;

/**
 * What some words before families in a group say, `see `, `cf. `, `e.g., `, as they are read before these names; null where they may
 * be read with others otherwise. What leads to one family leads to any, so that it is found out once.
 */
export const leadOf: (words: string) => Lead | null = rememberedText((words) => {
  const [alone, sure, etAl, several] = ["Lind 2004", "Lind 2004: 3", "Lind et al. 2004", "Lind, Tan, and Berg 2004"].map((names) => {
    const prose = `(${words}${names})`;
    const [year] = findYears(prose, 1, prose.length) as readonly [Year];
    return groupItem(prose, 1, year, prose.length - 1);
  });
  if (!alone || !sure || !etAl || !several || several.authors.length !== 3 || several.start !== alone.start) return null;
  if (alone.authors.join() !== "Lind" || sure.authors.join() !== "Lind" || alone.prefix === null) return null;
  const isOne = alone.prefix === sure.prefix && alone.prefix === several.prefix && alone.form === "parenthetical";
  return isOne ? { prefix: alone.prefix, alone: alone.needs, sure: sure.needs, etAl: etAl.needs } : null;
});
