import { visible } from "../../text/characters.ts";
import { singleBlanks } from "../../text/single-blanks.ts";
import { wordBefore } from "../../text/words.ts";
import { isPlace } from "../../words/places.ts";
import { thoughts } from "../../words/thoughts.ts";
import { verbsOfSaying } from "../../words/verbs.ts";
import { wordSet } from "../../words/word-set.ts";
import { claims, worksOf, written } from "../../words/works.ts";
import { isAcronym } from "../acronym.ts";

/** How far before a year it may begin. */
const REACH = 64;
const FAR = 128;

const theirs = new RegExp(`(?<!\\p{L})(\\p{Lu}[\\p{L}-]+)(?:['’]s|(?<=s)['’])\\s(?:\\p{Ll}+\\s){0,2}(?:${written}|${claims})\\s\\($`, "u");

/** The same up to what it is on, which a name may be: `Welsh’s ethnography of the Harbor Museum (1978: 3)`. */
const on = new RegExp(
  `(?<!\\p{L})(\\p{Lu}[\\p{L}-]+)(?:['’]s|(?<=s)['’])\\s(?:\\p{Ll}+\\s){0,2}(?:${written}|${claims}|ethnography|history|biography|work)(?:e?s)?\\s` +
    "(?:of|on|about|at|in)\\s(?:the\\s)?$",
  "u",
);

/** How it ends, so that few names are asked. */
const leading = wordSet("of on about at in the");
const LONGEST = 6;

/** Somebody whose work is said to be on what is named next. */
export interface Possessor {
  readonly name: string;
  readonly start: number;
}

/** Whose work is on what is named at an offset; null where nobody’s is. */
export function possessorBefore(prose: string, at: number): Possessor | null {
  if (!leading.has(wordBefore(prose, at, LONGEST))) return null;
  const start = Math.max(0, at - FAR);
  const near = prose.slice(start, at);
  if (!/['’]/.test(near)) return null;
  const found = on.exec(near);
  const name = found?.[1] ?? "";
  return found === null || isPlace(name) || isAcronym(name) ? null : { name, start: start + found.index };
}

/** What somebody called something, in quotes and no title, as it begins small: `Welsh’s “second image” (1978)`. */
const phrased = /(?<!\p{L})(\p{Lu}[\p{L}-]+)(?:['’]s|(?<=s)['’])\s(?:\p{Ll}+\s){0,2}[“"«]\s?\p{Ll}[^”"»(]{2,60}[”"»]\s\($/u;

/** The same where it is told when it was set out: `Welsh’s functionalism, set out in the middle of the war (1943)`. */
const setOut = new RegExp(
  `(?<!\\p{L})(\\p{Lu}[\\p{L}-]+)(?:['’]s|(?<=s)['’])\\s(?:\\p{Ll}+\\s){0,2}(?:${written}|${claims}|${thoughts}|\\p{Ll}{3,}ism)s?,\\s(?:\\p{Ll}+\\s)?` +
    "(?:(?:set|laid) (?:out|down|forth)|put forward|published|proposed|formulated|advanced|stated|outlined|elaborated)\\s[^,.;:()]{0,48}\\($",
  "u",
);

/** Whether what somebody wrote or thought stands before a bracket that begins with its year: `Welsh’s claim (2004)`. */
export function isOfSomebody(prose: string, year: number): boolean {
  const near = prose.slice(Math.max(0, year - FAR), year);
  if (!/['’]/.test(near)) return false;
  const before = singleBlanks(visible(near));
  const [, name] = theirs.exec(before) ?? phrased.exec(before) ?? setOut.exec(before) ?? [];
  return name !== undefined && !isPlace(name) && !isAcronym(name);
}

const work = new RegExp(`(?<!\\p{L})(?:${worksOf}|${written})(?:e?s)?(?:\\s\\p{Ll}+){0,2}\\s\\($`, "iu");
const next = /^\)?,\s((?:\p{Lu}[\p{L}'’.-]+\s(?:(?:and|y|e|et)\s)?){1,4})(?:(\p{Ll}+)\s)?(\p{Ll}+)/u;

/** A title in italics or quotes before pages. */
const titled = /[\u0001”»"]\s?\($/u;

/**
 * Whether a bracket that begins with its year stands between what somebody wrote and who that is: `In a later article (1994), Welsh
 * concedes`; or between a title and its author, where pages follow: of films it is told alike, `In *Casablanca* (1942), Bogart says`.
 *
 * @param limit where the bracket closes
 */
export function isOfNext(prose: string, year: number, limit: number, paged: boolean): boolean {
  if (prose.charCodeAt(limit + 1) !== 0x2c) return false;
  const [, name = "", first = "", second = ""] = next.exec(visible(prose.slice(limit, limit + REACH))) ?? [];
  if (name === "" || isPlace(name.trim()) || isAcronym(name.trim())) return false;
  const says = verbsOfSaying.has(first) || verbsOfSaying.has(second);
  if (paged && titled.test(prose.slice(Math.max(0, year - 3), year))) return says || /..s$/.test(first || second);
  if (!says) return false;
  return work.test(singleBlanks(visible(prose.slice(Math.max(0, year - REACH), year))));
}
