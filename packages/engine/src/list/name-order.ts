import { isInCapitals } from "../find/capitals.ts";
import { particles } from "../words/name-words.ts";
import { isInitials, isSurnameFirst } from "./list-name.ts";
import type { Part } from "./name-parts.ts";

/** How a list prints its names: which of their parts belong together. */
export type Order = "pairs" | "first pair" | "natural" | "surname first";

/**
 * Only the first name is inverted in the styles of notes; a list whose names come in pairs inverts them all. That shows
 * where a part after the first pair is one word, since nobody's whole name is.
 */
export function orderOf(groups: readonly (readonly Part[])[], french: boolean): Order {
  const parts = groups.flat().map(({ text }) => text);
  // `Tan W., Lind Ada`: who has given names in full has them where the first has an initial.
  const initial = / \p{Lu}\.$/u.test(parts[0] ?? "");
  if (parts.every((text) => isSurnameFirst(text) || (initial && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text)))) return "surname first";
  if (/^(?:\p{Lu}\.[-\s]?)+\p{L}{2}/u.test(parts[0] ?? "")) return "natural";
  const [first = []] = groups;
  const paired = first.slice(2).some(({ text }) => !text.includes(" "));
  if (groups.every(({ length }) => length % 2 === 0) && (groups.length > 1 || paired)) return "pairs";
  const full = (text: string): boolean => /\s/u.test(text) && !isInitials(text) && !particles.has(text.split(" ")[0]?.toLowerCase() ?? "");
  const capitals = (text: string): boolean => isInCapitals(text.split(" ")[0] ?? "");
  if (parts.every(capitals) && parts.every((text) => /\s/u.test(text))) return "natural";
  if (parts.every(full) && french && first.length > 1) return "natural";
  return "first pair";
}
