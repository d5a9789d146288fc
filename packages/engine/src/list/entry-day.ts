import { dateBefore } from "../find/newspaper.ts";
import { tokenize } from "../find/tokens.ts";
import type { Year } from "../find/years.ts";
import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { months } from "../words/dates.ts";
import { accessStart } from "./access.ts";

/** How far before a year its day may begin. */
const DAY = 24;

/** The day before the year, as of what a newspaper printed; empty where there is none. */
export function dayBefore(prose: string, year: Year): string {
  if (!/^\d/.test(year.text)) return "";
  const [, day = ""] = /(?<!\d)(\d{4}-\d\d-\d\d),\s$/.exec(prose.slice(Math.max(0, year.start - DAY), year.start)) ?? [];
  if (day.startsWith(year.text)) return day;
  const date = dateBefore(tokenize(prose, Math.max(0, year.start - DAY), year.start), year.text);
  return date.length > 7 ? date : "";
}

/** The day that APA and Chicago print after the year: `, October 3)`, `, October 3.`, `, octubre, 26)`; or that it begins in numbers: `-10-03`. */
export function dayAfter(after: string, year: string): { readonly date: string; readonly length: number } {
  const [numbers] = /^-\d\d-\d\d(?!\d)/.exec(after) ?? [];
  if (numbers !== undefined) return { date: year + numbers, length: numbers.length };
  const found = /^,\s+(?:(\d{1,2})(?:\s+de)?\s+)?(\p{L}+)\.?(?:,?\s+(\d{1,2}))?[).]/u.exec(after);
  const month = months.get(found?.[2]?.toLowerCase() ?? "");
  if (found === null || month === undefined) return { date: "", length: 0 };
  return { date: edtf(year, month, found[1] ?? found[3] ?? ""), length: found[0].length };
}

/** A day or month set off by signs, with the year or without: `, 12 de marzo.`, `. March 12, A1.`, `(12 mars)`. */
const setOff =
  /(?:[.,;:"”»)\]]\s+|\()(?:(\d{1,2})(?:er|º|st|nd|rd|th|\.)?\s+(?:de\s+)?(\p{L}{3,10})|(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?)(?:(?:,|\s+del?)?\s+(\d{4}))?(?=\s*(?:[.,;:)]|$))/gu;

/** The day that an entry prints last of all, after its title, where its year stands before that; empty where there is none of that year. */
export function dayAfterTitle(prose: string, rest: Span, year: string): string {
  if (!/^\d{4}$/.test(year)) return "";
  // Few entries have one, and where somebody looked at their page is dear to ask.
  if (visible(prose.slice(rest.start, rest.end)).search(setOff) < 0) return "";
  const own = visible(prose.slice(rest.start, accessStart(prose, rest)));
  let date = "";
  for (const [, day, month, monthFirst, dayAfterIt, printed = year] of own.matchAll(setOff)) {
    const number = months.get((month ?? monthFirst ?? "").toLowerCase());
    if (number !== undefined && printed === year && isDay(day ?? dayAfterIt)) date = edtf(year, number, day ?? dayAfterIt ?? "");
  }
  return date;
}

function isDay(printed = "0"): boolean {
  return Number(printed) > 0 && Number(printed) < 32;
}

function edtf(year: string, month: number, day: string): string {
  return [year, month, day]
    .filter((part) => part !== "")
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
