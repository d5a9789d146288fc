import type { CitationForm } from "../../src/find/mention.ts";
import type { Scored } from "./score.ts";

/** Counts of one row: what was labelled, what was found at all, what of it stands where a label does, what is right in it. */
export interface Counts {
  readonly labelled: number;
  readonly found: number;
  readonly hit: number;
  readonly right: number;
}

/** Counts over lines; of one form, where it is named, labels by their own form and finds by theirs where no label says otherwise. */
export function countsOf(scored: readonly Scored[], form: CitationForm | null = null): Counts {
  let labelled = 0;
  let found = 0;
  let hit = 0;
  let right = 0;
  for (const { line, found: mentions, pairs } of scored) {
    const formOf = new Map(pairs.map(({ label, mention }) => [mention, label.form]));
    labelled += line.labels.filter((label) => form === null || label.form === form).length;
    found += mentions.filter((mention) => form === null || (formOf.get(mention) ?? mention.form) === form).length;
    const own = pairs.filter(({ label }) => form === null || label.form === form);
    hit += own.length;
    right += own.filter((pair) => pair.right).length;
  }
  return { labelled, found, hit, right };
}

/** Lines that must stay silent: all, and those that do. */
export function silenceOf(scored: readonly Scored[]): { readonly all: number; readonly silent: number } {
  const lines = scored.filter(({ line }) => line.labels.length === 0);
  return { all: lines.length, silent: lines.filter(({ found }) => found.length === 0).length };
}

/** A share with its 95% interval after Wilson: `97/100 = 97.0% (91.5 to 99.0)`. */
export function share(part: number, whole: number): string {
  if (whole === 0) return "0/0";
  const z = 1.96;
  const p = part / whole;
  const middle = p + (z * z) / (2 * whole);
  const reach = z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  const [low, high] = [middle - reach, middle + reach].map((bound) =>
    (100 * Math.min(1, Math.max(0, bound / (1 + (z * z) / whole)))).toFixed(1),
  );
  return `${part}/${whole} = ${(100 * p).toFixed(1)}% (${low} to ${high})`;
}
