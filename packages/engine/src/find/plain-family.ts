import { rememberedText } from "../text/remembered.ts";
import { institutional } from "../words/institutions.ts";
import { openingGroups } from "../words/leading-words.ts";
import { conjunctions, moreAuthors, nameSuffixes } from "../words/name-words.ts";
import { monthlike, neverAuthors } from "../words/never-authors.ts";
import { isPlace } from "../words/places.ts";
import { press } from "../words/press.ts";
import { beforeName, openers } from "../words/sentence-words.ts";
import { numberedThings } from "../words/things.ts";
import { isImprint } from "./evidence/imprint.ts";
import { isVote } from "./evidence/in-group.ts";
import { isSelf } from "./evidence/own-work.ts";
import { isYearly } from "./evidence/yearly-name.ts";
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

/**
 * Whether a word can be nothing but a family's name as far as anybody knows here: a capital and small letters, and none of the words
 * that are months, places, things, offices, papers or begin sentences.
 */
export const isPlainFamily: (word: string) => boolean = rememberedText((word) => {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || word.endsWith("mente")) return false;
  const lower = word.toLowerCase();
  if (read.some((words) => words.has(lower)) || press.has(word)) return false;
  return ![isPlace, isThing, isYearly, isImprint, isVote, isSelf].some((is) => is(word));
});
