import type { Span } from "../../text/span.ts";
import type { Placed } from "../item.ts";

/** How far before a bracket the name of a species may begin. */
const REACH = 64;
/** From the first year in which species were named as they are; what is cited beside one is mostly of a later century than its author. */
const [FIRST, LAST] = [1758, 1949];

/** Two or three words as those of species are, in italics, after a comma, or with endings that only Latin has. */
const italic = /\u0001\p{Lu}\p{Ll}{2,}(?:\s\p{Ll}{2,}(?:us|um|is|ii?|a|e|es|or|ax|ix|ex|ns|as|on|ys)){1,2}\u0001+\s$/u;
const apposed = /,\s\p{Lu}\p{Ll}{2,}\s\p{Ll}{3,}(?:us|um|is|ii?|ae?|es|or|ax|ix|ex|ns|on|ys)\s$/u;
const latin = /(?<!\p{L})\p{Lu}\p{Ll}+(?:us|is|es|on|ys|ax|ex|ix|[aeio]a|ella|illa)(?:\s\p{Ll}{2,}(?:us|um|ii|ensis|oides|ae)){1,2}\s$/u;

/**
 * Whether a bracket says who named the species before it, and when, as zoologists do: `*Erinaceus lunaris* (Tarn, 1801)`. The comma
 * is never left out.
 */
export function isAuthorOfSpecies(prose: string, bracket: Span, [placed, ...more]: readonly Placed[]): boolean {
  if (placed === undefined || more.length > 0) return false;
  const { start, end, year, suffix, locator, etAl } = placed.item;
  if (suffix !== null || locator !== null || etAl || !(Number(year) >= FIRST && Number(year) <= LAST)) return false;
  if (start !== bracket.start + 1 || end !== bracket.end - 1 || !/,\s\d{4}$/.test(prose.slice(start, end))) return false;
  const before = prose.slice(Math.max(0, bracket.start - REACH), bracket.start);
  return italic.test(before) || apposed.test(before) || latin.test(before);
}
