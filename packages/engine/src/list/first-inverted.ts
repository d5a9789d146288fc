/** How far into an entry such names may reach. */
const REACH = 1200;

const particle = "(?:(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den) ){0,3}";
const word = "\\p{Lu}[\\p{L}\\p{M}'’‐-]+";
const initials = "(?:\\p{Lu}\\p{Ll}?\\.[-‐ ]{0,2}){1,4}";
const inverted = `(?:${particle}|D[aei] |Van |Von )${word}(?: ${word})?, ${initials}`;
const natural = `${initials}${particle}${word}(?: ${word})?`;

/** Only the first name is inverted, and the last is joined, so that they end where a comma or a stop follows: `Lind, A., W.S. Tan, and R. Berg, Title`. */
const names = new RegExp(
  `^${inverted}(?:, ?${natural}(?=,| (?:and|et|y|e|und|&) )){0,60}(?:,? ?(?:and|et|y|e|und|&) ${natural}(?=[.,] )|, et al\\.(?=, ))`,
  "u",
);

/** The length of the names that an entry begins with where they are so printed; 0 where they are not. */
export function firstInvertedLength(prose: string, start: number, end: number): number {
  return names.exec(prose.slice(start, Math.min(end, start + REACH)).replace(/[\s\u0001]/g, " "))?.[0].length ?? 0;
}
