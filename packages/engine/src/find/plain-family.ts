import { isLetter } from "../text/characters.ts";
import { rememberedText } from "../text/remembered.ts";
import { institutional } from "../words/institutions.ts";
import { openingGroups } from "../words/leading-words.ts";
import { conjunctions, moreAuthors, nameSuffixes } from "../words/name-words.ts";
import { monthlike, neverAuthors } from "../words/never-authors.ts";
import { isPlace } from "../words/places.ts";
import { press } from "../words/press.ts";
import { beforeName, openers } from "../words/sentence-words.ts";
import { numberedThings } from "../words/things.ts";
import { isOfEditing } from "./before-year.ts";
import { isImprint } from "./evidence/imprint.ts";
import { isVote } from "./evidence/in-group.ts";
import { isSelf } from "./evidence/own-work.ts";
import { isYearly } from "./evidence/yearly-name.ts";
import { isMonths } from "./name-word.ts";
import { latin } from "./others.ts";
import { isThing } from "./thing.ts";

/** Words that are read otherwise somewhere, whoever else may be called so. */
const read: readonly ReadonlySet<string>[] = [
  neverAuthors,
  monthlike,
  numberedThings,
  institutional,
  openingGroups,
  openers,
  beforeName,
  conjunctions,
  moreAuthors,
  latin,
  nameSuffixes,
];

/** A capital and small letters, also twice, joined by a hyphen or by nothing: `Hafner-Burton`, `McElreath`. */
const printed = /^\p{Lu}\p{Ll}+(?:-?\p{Lu}\p{Ll}+)?$/u;

/** Where the letters end that begin at an offset, one hyphen between them and all. */
export function plainEnd(prose: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && (isLetter(prose.charCodeAt(end)) || isHyphenAt(prose, end))) end += 1;
  return end;
}

/** Whether a hyphen joins two letters. */
export function isHyphenAt(prose: string, at: number): boolean {
  return prose.charCodeAt(at) === 0x2d && isLetter(prose.charCodeAt(at - 1)) && isLetter(prose.charCodeAt(at + 1));
}

/**
 * Whether a word can be nothing but a family's name as far as anybody knows here: capitals and small letters, and none of the words
 * that are months, places, things, offices, papers or begin sentences.
 */
export const isPlainFamily: (word: string) => boolean = rememberedText((word) => {
  if (word.length < 3 || !printed.test(word) || word.endsWith("mente") || isMonths(word.toLowerCase())) return false;
  const lower = word.toLowerCase();
  if (read.some((words) => words.has(lower)) || press.has(word)) return false;
  return ![isPlace, isThing, isYearly, isImprint, isVote, isSelf, isOfEditing].some((is) => is(word));
});
