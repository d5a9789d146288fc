import { fold } from "./fold.ts";
import type { Citation } from "./types/citation.ts";

const and = new Set(["and", "y", "e", "et", "und"]);
const others = new Set(["al", "others", "otros", "otras", "autres"]);

/**
 * Folds an author-date label so that its printed variants become the same: besides case and accents, commas,
 * parentheses and the words between authors go. `Benítez & Rodríguez (2006)` and `Benitez y Rodriguez, 2006` are one.
 */
export function labelKey(label: string): string {
  const words = fold(label).split(" ");
  const kept = words.map((word, index) => {
    if (others.has(word) && and.has(words[index - 1] ?? "")) return "al";
    return and.has(word) && index > 0 ? "" : word;
  });
  return kept.filter((word) => word !== "").join(" ");
}

/** Citations by label. A label of record wins over a printed variant; a variant that fits two works finds neither. */
export function labelIndex(citations: readonly Citation[]): (label: string) => Citation | undefined {
  const labels = new Map<string, Citation>();
  const variants = new Map<string, Citation | "several">();
  for (const citation of citations) {
    labels.set(labelKey(citation.label), citation);
    for (const printed of citation.printed) {
      const key = labelKey(printed);
      const known = variants.get(key) ?? citation;
      variants.set(key, known === citation ? citation : "several");
    }
  }
  return (label) => {
    const key = labelKey(label);
    const variant = variants.get(key);
    return labels.get(key) ?? (variant === "several" ? undefined : variant);
  };
}
