import { refusal } from "../refusal.ts";
import type { Asked } from "./conditions.ts";

/** Which paragraphs of a source are wanted: one, or those of a range. */
export interface ParagraphsWanted {
  readonly paragraph?: Asked<number>;
  readonly paragraphs?: Asked<{ readonly from?: Asked<number>; readonly to?: Asked<number> }>;
}

/**
 * Whether any of some paragraphs is wanted; null where nothing is asked. Refuses a paragraph before the first and a range
 * that ends before it begins.
 */
export function paragraphsMeant({ paragraph, paragraphs }: ParagraphsWanted): ((given: readonly (number | undefined)[]) => boolean) | null {
  const [from, to] = [paragraphs?.from ?? 1, paragraphs?.to ?? Number.POSITIVE_INFINITY];
  for (const number of [paragraph ?? 1, from, to]) {
    if (number < 1) throw refusal("BAD_RANGE", `There is no paragraph ${number}; paragraphs are counted from 1.`);
  }
  if (to < from) throw refusal("BAD_RANGE", `No paragraph lies from ${from} to ${to}. Give the smaller number as "from".`);
  if (typeof paragraph !== "number" && !paragraphs) return null;
  return (given) =>
    given.some(
      (number) => number !== undefined && number >= from && number <= to && (typeof paragraph !== "number" || number === paragraph),
    );
}
