import { dateBefore } from "../find/newspaper.ts";
import { tokenize } from "../find/tokens.ts";
import type { Year } from "../find/years.ts";
import { months } from "../words/dates.ts";

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
  const parts = [month, found[1] ?? found[3] ?? ""].filter((part) => part !== "");
  return { date: [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-"), length: found[0].length };
}
