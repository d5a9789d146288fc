import { alignment } from "./alignment.ts";
import type { Asked, Near } from "./asking.ts";
import { type EntryTerms, entryTerms } from "./build-source.ts";
import type { Entry } from "./entry.ts";
import type { Library } from "./library.ts";
import { firstPrinted } from "./listed-first-words.ts";
import { hasCommonNames } from "./look-up.ts";
import { changesOf } from "./patch.ts";
import type { SourceIndex } from "./source-index.ts";
import { within } from "./spelling.ts";

/** So many places of a list may change at once, and so many entries go and come: the terms of more are as many as are asked for anyway. */
const [PLACES, FEW] = [8, 16];
/** How many letters two names may differ in that are near. */
const SLIPS = 2;

/** Whether an answer may be another in a library than in an earlier one, by what was asked for it. */
export type IsTouched = (asked: Asked) => boolean;

/**
 * What a change of a document's own list touches, where the other sources stay: each term by which an entry that went or came
 * is found, and each of those that are laid beside other records than before. Null where all may be touched.
 */
export function touchedBy(before: Library, now: Library): IsTouched | null {
  const [[was, ...others], [list, ...sources]] = [before, now];
  if (was?.role !== "list" || list?.role !== "list" || others.length !== sources.length) return null;
  if (others.some((source, at) => source !== sources[at]) || hasCommonNames(was) || hasCommonNames(list)) return null;
  if (was.lowerCase.size > 0 !== list.lowerCase.size > 0) return null;
  const changes = changesOf(was.entries, list.entries, PLACES);
  if (changes === null || changes.reduce((count, { removed, added }) => count + removed + added, 0) > FEW) return null;
  const touched = new Set<Entry>();
  for (const { was: from, at, removed, added } of changes) {
    for (const entry of was.entries.slice(from, from + removed)) touched.add(entry);
    for (const entry of list.entries.slice(at, at + added)) touched.add(entry);
  }
  for (const source of sources) for (const entry of laidOtherwise(was, list, source)) touched.add(entry);
  return touching(new Set([...touched].map(firstPrinted)), entryTerms(touched));
}

/** Entries of two versions of a list, and records of a source, that are laid beside one another in one of them alone. */
function laidOtherwise(was: SourceIndex, list: SourceIndex, source: SourceIndex): readonly Entry[] {
  const [before, now] = [alignment(was, source).recorded, alignment(list, source).recorded];
  const onlyIn = (one: ReadonlyMap<Entry, Entry>, other: ReadonlyMap<Entry, Entry>): readonly Entry[] =>
    [...one].filter(([entry, record]) => other.get(entry) !== record).flat();
  return [...onlyIn(before, now), ...onlyIn(now, before)];
}

/** Whether one of some words or terms was asked for. */
function touching(words: ReadonlySet<string>, { all, names }: EntryTerms): IsTouched {
  const beginnings = new Set([...words, ""]);
  for (const term of all) for (let end = 1; end <= term.length; end += 1) beginnings.add(term.slice(0, end));
  const known = new Map<object, boolean>();
  const isNear = ({ near }: Near): boolean => {
    for (const name of names) if (Math.abs(name.length - near.length) <= SLIPS && within(near, name, SLIPS)) return true;
    return false;
  };
  const find = (question: Exclude<Asked[number], string>): boolean => {
    if ("near" in question) return isNear(question);
    if (!(question instanceof Set)) return (question as Asked).some(isTouched);
    for (const term of question) if (beginnings.has(term)) return true;
    return false;
  };
  function isTouched(question: Asked[number]): boolean {
    if (typeof question === "string") return beginnings.has(question);
    const answer = known.get(question) ?? find(question);
    known.set(question, answer);
    return answer;
  }
  return isTouched;
}
