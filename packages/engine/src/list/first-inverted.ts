import { latePattern } from "../text/late-pattern.ts";

/** How far into an entry such names may reach. */
const REACH = 1200;

const particle = "(?:(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den) ){0,3}";
const word = "\\p{Lu}[\\p{L}\\p{M}'’‐-]+";
const initials = "(?:\\p{Lu}\\p{Ll}?\\.[-‐ ]{0,2}){1,4}";
const inverted = `(?:${particle}|D[aei] |Van |Von )${word}(?: ${word})?, ${initials}`;
const natural = `${initials}${particle}${word}(?: ${word})?`;

/** Only the first name is inverted, and the last is joined, so that they end where a comma or a stop follows: `Lind, A., W.S. Tan, and R. Berg, Title`. */
const names = latePattern(
  () =>
    new RegExp(
      `^${inverted}(?:, ?${natural}(?=,| (?:and|et|y|e|und|&) )){0,60}(?:,? ?(?:and|et|y|e|und|&) ${natural}(?=[.,] )|, et al\\.(?=, ))`,
      "u",
    ),
);

const whole = `(?:(?:\\p{Lu}\\.|${word}|de|da|do|dos|del|della|di|du|la|le|van|von|der|den)(?: |(?=[,.]))){2,6}`;

/**
 * Three authors at least, their given names in full, so that they end where a full stop follows: `Lind, Ada, W. S. Tan, and Ole
 * Berg. Title`; or a comma, in languages whose titles have small words: `Lind, Ada, Wei Tan y Ole Berg, Los caminos`.
 */
const namesInFull = latePattern(
  () =>
    new RegExp(
      `^(?:${particle}|D[aei] |Van |Von )${word}(?: ${word})?, ${word}(?: (?:\\p{Lu}\\.|${word})){0,2}(?:, ${whole}){1,60},? ?(?:(?:and|et|y|e|und|&) ${whole}(?=\\. \\p{Lu})|(?:et|y|e) ${whole}(?=, [\\p{Lu}¿¡]))`,
      "u",
    ),
);

/** The length of the names that an entry begins with where they are so printed; 0 where they are not. */
export function firstInvertedLength(prose: string, start: number, end: number): number {
  return lengthOf(names(), prose, start, end);
}

/** The same where their given names are in full. */
export function firstInvertedInFullLength(prose: string, start: number, end: number): number {
  return lengthOf(namesInFull(), prose, start, end);
}

function lengthOf(printed: RegExp, prose: string, start: number, end: number): number {
  return printed.exec(prose.slice(start, Math.min(end, start + REACH)).replace(/[\s\u0001]/g, " "))?.[0].length ?? 0;
}
