import type { CitationMention } from "../find/mention.ts";
import type { Entry } from "../library/entry.ts";
import { firstDay } from "../library/first-day.ts";
import { isComing, isUndated } from "../words/year-words.ts";

/**
 * Whether the printed year is the entry's: the same year, either year of a reprint, words in place of a year in both, or the
 * year in which an undated page was looked at.
 */
export function yearFits(printed: string | null, entry: Entry): boolean {
  if (printed === null) return false;
  if (!isUndated(printed) && !isComing(printed)) return isYearOf(printed, entry);
  return entry.year === "" || isUndated(entry.year) || isComing(entry.year);
}

function isYearOf(printed: string, { year, date, fields }: Entry): boolean {
  if (year === "") return (fields.accessed ?? "").includes(printed);
  if (printed === year || (printed.includes("/") && printed.split("/").includes(year))) return true;
  return isAmong(printed, date) || printed.replace(/[–-]/, "/") === date;
}

/** Whether a year is one of a range's, `2004/2006`, or of a decade or century of which no more is known, `199X`. */
function isAmong(printed: string, date: string): boolean {
  if (!/^\d{4}$/.test(printed)) return false;
  if (date.includes("X")) return [...printed].every((digit, at) => date.charAt(at) === digit || date.charAt(at) === "X");
  const [from = "", to = ""] = date.split("/").map((end) => end.slice(0, 4));
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to) && from <= printed && printed <= to;
}

/** Whether a work that the text says is still to come has a year, or one whose year the text gives has none in the record. */
export function isDatedSince(printed: string | null, entry: Entry): boolean {
  const dated = (year: string): boolean => /^\d{4}$/.test(year);
  if (printed === null) return false;
  return dated(printed) ? isUndated(entry.year) || isComing(entry.year) : isComing(printed) && dated(entry.year);
}

/** Whether a day printed with a newspaper agrees with the entry, where the entry gives one, or several. */
export function dateFits(mention: CitationMention, entry: Entry): boolean {
  if (mention.date === null) return true;
  const first = firstDay(entry.date);
  // A name in the sentence with a day in brackets may be somebody's birth: only a work of that very day is meant.
  if (!/^-?\d{4}-/.test(first)) return mention.needs !== "library";
  const [, last = ""] = entry.date.split("/");
  return first.startsWith(mention.date) || mention.date.startsWith(first) || (first < mention.date && mention.date <= last);
}

/** Whether two years are near enough for a slip: two apart at most, or two digits changed places. */
export function isNearYear(a: string, b: string): boolean {
  if (!/^\d{4}$/.test(a) || !/^\d{4}$/.test(b) || a === b) return false;
  if (Math.abs(Number(a) - Number(b)) <= 2) return true;
  return a.slice(0, 2) === b.slice(0, 2) && a.charAt(2) === b.charAt(3) && a.charAt(3) === b.charAt(2);
}
