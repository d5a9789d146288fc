import { beforeVerbs } from "../../words/sentence-words.ts";

/** How far after a year in brackets its verb may end. */
const REACH = 48;

/**
 * Whether one of some verbs follows, small words between: `Welsh (2004) has also shown`, `Welsh (2004), who argues`.
 *
 * @param after where the bracket ends
 */
export function isSaid(prose: string, after: number, verbs: ReadonlySet<string>): boolean {
  for (const [word] of prose.slice(after, after + REACH).matchAll(/\p{L}+|[^\s,\u0001]/gu)) {
    if (verbs.has(word)) return true;
    if (!beforeVerbs.has(word) && !word.endsWith("ly")) return false;
  }
  return false;
}
