import { latePattern } from "../text/late-pattern.ts";
import { connectors, particles as small } from "../words/name-words.ts";

/** How far into an entry such names may reach. */
const REACH = 1200;

const particles = "(?:(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ter) ){0,3}";
const family = `${particles}\\p{Lu}[\\p{L}\\p{M}'’‐-]+`;
const initials = "(?:\\p{Lu}\\p{Ll}?\\.[-‐]?\\s?){1,4}";

/** Initials before each family: `W. Tan, A. B. Lind, et al.`, `W. L. Tan, A. Lind.` */
const initialsFirst = latePattern(
  () =>
    new RegExp(
      `^${initials}${family}(?: \\p{Lu}[\\p{L}\\p{M}'’‐-]+)?(?:,? (?:(?:and|et|y|e|und|&) )?${initials}${family}(?: \\p{Lu}[\\p{L}\\p{M}'’‐-]+)?){0,60},? et al(?=\\. \\p{Lu})`,
      "u",
    ),
);

/** One author with an initial between given name and family, and a title after the stop: `Wei L. Tan. Ice roads and`. */
const initialBetween = latePattern(
  () => new RegExp(`^\\p{Lu}\\p{Ll}[\\p{L}\\p{M}‐-]* (?:\\p{Lu}\\. ?){1,3}${family}(?=\\. (\\p{Lu}[^.:,]*))`, "u"),
);

/** Three whole names and more, and a title after the stop: `Wei Tan, Ada L. Lind, Ole Berg. Ice roads and`. */
const whole = `\\p{Lu}\\p{Ll}[\\p{L}\\p{M}‐-]*(?: \\p{Lu}\\.)?(?: \\p{Lu}\\p{Ll}[\\p{L}\\p{M}‐-]*)? ${family}`;
const severalWhole = latePattern(() => new RegExp(`^${whole}(?:, ${whole}){2,60}(?=[.:] (\\p{Lu}[^.:,]*))`, "u"));

/** The length of names in natural order that an entry begins with and a full stop ends, its year printed last; 0 where none are told as such. */
export function naturalLength(prose: string, start: number, end: number): number {
  const text = prose.slice(start, Math.min(end, start + REACH)).replace(/[\s\u0001]/g, " ");
  const several = initialsFirst().exec(text);
  if (several) return several[0].length;
  const [one = "", title = ""] = initialBetween().exec(text) ?? severalWhole().exec(text) ?? [];
  return title.split(" ").some((word) => /^\p{Ll}{3}/u.test(word) && !connectors.has(word) && !small.has(word)) ? one.length : 0;
}
