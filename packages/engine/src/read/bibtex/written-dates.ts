import { monthWords } from "./month-words.ts";

/** A day, month or season within a year: `{ month: 10, day: 3 }`. */
interface Day {
  readonly month: number;
  readonly day: number | null;
}

/** More is no date. */
const LONG = 60;

/**
 * The days or months that a text names, as people write them into a month field: `October`, `10`, `Oct.-Nov.`, `3~October`,
 * `October 3--5`, `28 September - 2 October`. One, or two for a range; none where it names none.
 *
 * @param days the day field, where there is one
 */
export function daysOf(written: string, days: string): readonly Day[] {
  const words = wordsOf(written);
  const named = words.filter(isWord).flatMap((word) => monthWords.get(word) ?? []);
  const numbers = words.filter((word) => !isWord(word)).map(Number);
  if (named.length === 0) return byNumbers(numbers, wordsOf(days).map(Number));
  const [first = 0] = named;
  const last = named.at(-1) ?? first;
  const spoken = numbers.length > 0 ? numbers : wordsOf(days).map(Number);
  const [from, to] = spoken.filter((number) => number >= 1 && number <= 31);
  const begin = { month: first, day: first > 12 ? null : (from ?? null) };
  if (last !== first)
    return [begin.day !== null && to === undefined ? { month: first, day: null } : begin, { month: last, day: to ?? null }];
  return to === undefined || to === from ? [begin] : [begin, { month: first, day: to }];
}

function wordsOf(written: string): readonly string[] {
  return (
    written
      .slice(0, LONG)
      .toLowerCase()
      .normalize("NFC")
      .match(/\p{L}+|\d+/gu) ?? []
  );
}

function isWord(word: string): boolean {
  return !/^\d/.test(word);
}

function byNumbers(months: readonly number[], days: readonly number[]): readonly Day[] {
  const [first, last] = months;
  if (first === undefined || !isMonth(first) || (last !== undefined && !isMonth(last))) return [];
  if (last !== undefined && last !== first)
    return [
      { month: first, day: null },
      { month: last, day: null },
    ];
  const [from, to] = days.filter((day) => day >= 1 && day <= 31);
  const begin = { month: first, day: from ?? null };
  return to === undefined || to === from ? [begin] : [begin, { month: first, day: to }];
}

function isMonth(number: number): boolean {
  return (number >= 1 && number <= 12) || (number >= 21 && number <= 24);
}

/** A date in words or with its parts in another order: `3 October 2005`, `October 3, 2005`, `3.10.2005`, `10/2005`; EDTF, or null. */
export function spokenDate(written: string): string | null {
  const text = written.trim();
  if (text.length > LONG) return null;
  const numbers = /^(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})$/.exec(text) ?? /^()(\d{1,2})[./](\d{4})$/.exec(text);
  if (numbers) return dateOf(numbers[3] as string, byNumbers([Number(numbers[2])], numbers[1] ? [Number(numbers[1])] : []));
  const turned = /^(\d{4})[./](\d{1,2})(?:[./](\d{1,2}))?$/.exec(text);
  if (turned) return dateOf(turned[1] as string, byNumbers([Number(turned[2])], turned[3] ? [Number(turned[3])] : []));
  const [year, ...more] = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  if (year === undefined || more.length > 0 || !/\p{L}{3}/u.test(text)) return null;
  return dateOf(year, daysOf(text.replace(year, " "), ""));
}

/** A year and what is known of its days, as EDTF; null where that is nothing, so that the year alone may stand. */
export function dateOf(year: string, days: readonly Day[]): string | null {
  const [from, to] = days;
  if (from === undefined) return null;
  return to === undefined ? dayIn(year, from) : `${dayIn(year, from)}/${dayIn(year, to)}`;
}

function dayIn(year: string, { month, day }: Day): string {
  const inMonth = `${year}-${twoDigits(month)}`;
  return day === null ? inMonth : `${inMonth}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
