import { months } from "../../words/dates.ts";
import { edtf, edtfOf, seasons } from "../edtf.ts";

/**
 * The date of a RIS field as EDTF: `2004/03/02/`, `2004///Spring`, `2004-03-02`, `2004/March`, `2004 Mar 2`, `March 2, 2004`, `2001-2006`.
 * A date without a year in numbers is kept as it is written; one that says nothing is empty.
 */
export function risDate(value: string): string {
  const text = value.slice(0, 200).trim();
  const [whole, year4 = "", month2 = "", day2 = ""] = /^(\d{4})(0[1-9]|1[0-2])([0-2]\d|3[01])$/.exec(text) ?? [];
  if (whole !== undefined) return day2 === "00" ? `${year4}-${month2}` : `${year4}-${month2}-${day2}`;
  const range = /^(\d{4})\s?[-–/]\s?(\d{4})$/.exec(text);
  if (range !== null) return `${range[1]}/${range[2]}`;
  const exact = text.endsWith("/") ? null : edtfOf(text);
  if (exact !== null) return exact;
  const [, year = "", rest = ""] = /^(\d{4})(?![\da-z])(.*)$/isu.exec(text) ?? [];
  if (year !== "") return edtf([year, ...finer(rest.split(/\s{0,9}[-/.]\s{0,9}|\s+/).map((part) => part.trim()))]);
  const worded = /^(?:(\d{1,2})\.?\s+(?=\p{L}))?(\p{L}+)\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})$/u.exec(text);
  if (worded !== null) return edtf([worded[4] as string, ...finer(["", worded[2] as string, worded[1] ?? worded[3] ?? ""])]);
  return /^[/\s]*$/.test(text) || /^year\/month/i.test(text) ? "" : text;
}

/** Month and day, or the season, out of what follows a year: `["", "03", "02", "Spring"]`. */
function finer([, month = "", day = "", ...more]: readonly string[]): readonly string[] {
  const number = monthNumber(month);
  if (number > 0) return Number(day) >= 1 && Number(day) <= 31 ? [String(number), String(Number(day))] : [String(number)];
  const season = [month, ...more].map((part) => seasons[part.toLowerCase()]).find((part) => part !== undefined);
  return season === undefined ? [] : [season];
}

/** A month by its number or its name; 0 where it is none. */
function monthNumber(text: string): number {
  const number = months.get(text.toLowerCase().replace(".", "")) ?? Number(text);
  return Number.isInteger(number) && number >= 1 && number <= 12 ? number : 0;
}

/** The date in the most detail that agrees with the year a record gives first. WoS gives month and day apart: `DEC 12`. */
export function issuedIn(dates: readonly string[], dayAlone: string): string {
  const read = dates
    .filter((date) => !/\/(?:received|accepted|revised|submitted)$/i.test(date))
    .map(risDate)
    .filter((date) => date !== "");
  const first = read.find((date) => /^\d{4}/.test(date)) ?? read[0] ?? "";
  const year = /^-?\d*/.exec(first)?.[0].slice(0, 4) || first;
  const best = read.filter((date) => date.startsWith(year)).reduce((most, date) => (date.length > most.length ? date : most), first);
  const [, month = "", day = ""] = /^(\p{L}{3,9})\.?(?:[\s-]+(\d{1,2}))?$/u.exec(dayAlone) ?? [];
  return /^\d{4}$/.test(best) && monthNumber(month) > 0 ? edtf([best, ...finer(["", month, day])]) : best;
}
