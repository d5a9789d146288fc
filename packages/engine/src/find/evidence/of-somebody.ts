import { visible } from "../../text/characters.ts";
import { singleBlanks } from "../../text/single-blanks.ts";
import { isPlace } from "../../words/places.ts";
import { claims, written } from "../../words/works.ts";
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
