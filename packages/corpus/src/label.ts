import { fold } from "./fold.ts";

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
