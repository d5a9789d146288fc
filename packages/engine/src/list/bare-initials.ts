import { latePattern } from "../text/late-pattern.ts";

/** How far into an entry such names may reach. */
const REACH = 1200;

const family =
  "(?:(?:de|da|do|dos|del|della|di|du|la|le|van|von|der|den|ter) ){0,3}\\p{Lu}[\\p{L}\\p{M}'’‐-]+(?: \\p{Lu}[\\p{L}\\p{M}'’‐-]+){0,2}";
const pair = `${family}, \\p{Lu}{1,3}`;

const names = latePattern(
  () => new RegExp(`^${pair}(?:,? (?:(?:and|&) )?${pair}){1,60}(?:, et al\\.?)?(?:,? \\([\\p{L}.]+\\))?(?=: )`, "u"),
);

/**
 * The length of two names or more that an entry begins with where initials without stops follow each family, all set apart by
 * commas, and a colon sets the title off: `Lind, A, Tan, WL: Ice roads`; 0 where it does not begin so.
 */
export function bareInitialsLength(prose: string, start: number, end: number): number {
  return names().exec(prose.slice(start, Math.min(end, start + REACH)).replace(/[\s\u0001]/g, " "))?.[0].length ?? 0;
}
