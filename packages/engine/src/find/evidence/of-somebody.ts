import { visible } from "../../text/characters.ts";
import { singleBlanks } from "../../text/single-blanks.ts";
import { isPlace } from "../../words/places.ts";
import { verbsOfSaying } from "../../words/verbs.ts";
import { claims, worksOf, written } from "../../words/works.ts";
import { isAcronym } from "../acronym.ts";

/** How far before a year it may begin. */
const REACH = 64;

const theirs = new RegExp(`(?<!\\p{L})(\\p{Lu}[\\p{L}-]+)(?:['’]s|(?<=s)['’])\\s(?:\\p{Ll}+\\s){0,2}(?:${written}|${claims})\\s\\($`, "u");

/** Whether what somebody wrote or thought stands right before a bracket that begins with its year: `Welsh’s claim (2004)`. */
export function isOfSomebody(prose: string, year: number): boolean {
  const before = singleBlanks(visible(prose.slice(Math.max(0, year - REACH), year)));
  const [, name] = theirs.exec(before) ?? [];
  return name !== undefined && !isPlace(name) && !isAcronym(name);
}

const work = new RegExp(`(?<!\\p{L})(?:${worksOf}|${written})(?:e?s)?(?:\\s\\p{Ll}+){0,2}\\s\\($`, "iu");
const next = /^\)?,\s((?:\p{Lu}[\p{L}'’.-]+\s(?:(?:and|y|e|et)\s)?){1,4})(?:(\p{Ll}+)\s)?(\p{Ll}+)/u;

/**
 * Whether a bracket that begins with its year stands between what somebody wrote and who that is: `In a later article (1994), Welsh
 * concedes`.
 *
 * @param limit where the bracket closes
 */
export function isOfNext(prose: string, year: number, limit: number): boolean {
  const [, name = "", first = "", second = ""] = next.exec(visible(prose.slice(limit, limit + REACH))) ?? [];
  if (!(verbsOfSaying.has(first) || verbsOfSaying.has(second)) || isPlace(name.trim()) || isAcronym(name.trim())) return false;
  return work.test(singleBlanks(visible(prose.slice(Math.max(0, year - REACH), year))));
}
