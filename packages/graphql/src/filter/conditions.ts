import { foldedWords } from "../graph/words.ts";
import { refusal } from "../refusal.ts";
import { isBefore, isWithin } from "../scalars/edtf.ts";

/** What a client may leave out. */
export type Asked<T> = T | null | undefined;

/** Whether a value is the one wanted, where one is. */
export function fits<T>(value: T, wanted: Asked<T>): boolean {
  return wanted === null || wanted === undefined || value === wanted;
}

/** Whether a value is one of those wanted, where any are. */
export function fitsAny<T>(value: T, wanted: Asked<readonly T[]>): boolean {
  return !wanted || wanted.length === 0 || wanted.includes(value);
}

/** Whether one of several things is among those wanted; null where nothing is asked. */
export function meets<T>(values: readonly T[], wanted: ReadonlySet<T> | null): boolean {
  return wanted === null || values.some((value) => wanted.has(value));
}

/** Which dates are wanted: from a day, to a day, both included, or just on one. */
export interface Days {
  readonly from?: Asked<string>;
  readonly to?: Asked<string>;
  /** The day, month, year or range in which a date must lie wholly. */
  readonly on?: Asked<string>;
}

/** Whether a date shares a day with those wanted, or lies wholly on the one wanted. Refuses a time that ends before it begins. */
export function withinDays({ from, to, on }: Days): (date: string) => boolean {
  if (from && to && isBefore(to, from)) {
    throw refusal(
      "BAD_RANGE",
      `Nothing lies between ${from} and ${to}: the first day comes after the last. Give the earlier one as "from".`,
    );
  }
  return (date) => !(from && isBefore(date, from)) && !(to && isBefore(to, date)) && (!on || isWithin(date, on));
}

/** Whether a text has every word that is asked for, each at least as the beginning of a word, in any order, folded. */
export function hasWords(text: Asked<string>): (folded: string) => boolean {
  if (text === null || text === undefined) return () => true;
  const words = foldedWords(text.slice(0, 1_000)).split(" ").filter(Boolean);
  if (words.length === 0) throw refusal("BAD_TEXT", `There is no letter or digit in "${text.slice(0, 60)}"; give a word to look for.`);
  return (folded) => words.every((word) => folded.startsWith(word) || folded.includes(` ${word}`));
}

const foldedTexts = new WeakMap<object, string>();

/** The words of a thing, folded once and kept as long as the thing itself. */
export function foldedOnce<T extends object>(thing: T, texts: (thing: T) => readonly (string | null | undefined)[]): string {
  const known = foldedTexts.get(thing);
  if (known !== undefined) return known;
  const folded = foldedWords(texts(thing).filter(Boolean).join(" "));
  foldedTexts.set(thing, folded);
  return folded;
}
