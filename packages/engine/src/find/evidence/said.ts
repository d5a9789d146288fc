import { beforeVerbs } from "../../words/sentence-words.ts";
import { verbsGoingOn } from "../../words/verbs.ts";

const COMMA = 0x2c;

/** How far after a year in brackets its verb may end. */
const REACH = 48;

/**
 * Whether one of some verbs follows, small words between: `Welsh (2004) has also shown`, `Welsh (2004), who argues`, `Welsh (2004) was arguing`.
 *
 * @param after where the bracket ends
 */
export function isSaid(prose: string, after: number, verbs: ReadonlySet<string>): boolean {
  const from = pastAside(prose, after);
  const words = prose.slice(from, from + REACH);
  next.lastIndex = 0;
  let being = false;
  for (let word = next.exec(words)?.[0]; word !== undefined; word = next.exec(words)?.[0]) {
    if (being ? verbsGoingOn.has(word) : verbs.has(word)) return !(/^follow/.test(word) && alone.test(words.slice(next.lastIndex)));
    if (!being && beings.has(word)) being = true;
    else if (!beforeVerbs.has(word) && !word.endsWith("ly")) return false;
  }
  return false;
}

/** After what things do that come later: `Katrina (2005) followed.`, `Katrina (2005), followed by another`. */
const alone = /^(?:\s?[.,;:!?)]|\s(?:by|suit|soon|shortly|later|within)(?!\p{L}))/u;

/** After one of them a verb goes on: `was calling it a failure`. */
const beings: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been"]);

/** A word, or a sign by itself. */
const next = /\p{L}+|[^\s,\u0001]/gu;

const aside = /^,\s[^,.;:!?()\n]{2,40},(?=\s)/;

/** Where what stands between commas after a bracket ends: after `, by contrast,` of `Welsh (2004), by contrast, holds`. */
export function pastAside(prose: string, after: number): number {
  return prose.charCodeAt(after) === COMMA ? after + (aside.exec(prose.slice(after, after + REACH))?.[0].length ?? 0) : after;
}

/** How far after a name the row may go on. */
const ROW = 96;

/** Where a row of names with their years ends: after `Tan (2005)` of `Welsh (2004) and Tan (2005) argue`. */
export function pastRow(prose: string, after: number): number {
  return after + (row.exec(prose.slice(after, after + ROW))?.[0].length ?? 0);
}

const row =
  /^(?:,?\s(?:(?:and|y|e|et|und)\s)?(?:(?:the|el|la|los|las|les?|os?|as?|der|die|das)\s|l['’])?\p{Lu}[\p{L}’' -]{0,40}\s\(\d{4}[a-z]?\)){1,4}/u;
