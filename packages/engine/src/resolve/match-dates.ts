import type { CitationMention } from "../find/mention.ts";
import type { Entry } from "../library/entry.ts";
import { firstDay } from "../library/first-day.ts";
import { isDigit } from "../text/characters.ts";

const undated = /^(?:n\.?\s?d\.?|s\.?\s?[fd]\.?|s\/[fd]|no\s+date|sin\s+fecha|sem\s+data|sans\s+date)$/iu;

/** Whether words in place of a year say that a work is still to come, in whatever words: `in press`, `en prensa`. */
export function isComing(year: string): boolean {
  return /^\p{L}[\p{L}\s.]+$/u.test(year) && !undated.test(year);
}

/** Words for no date in the entry of a list. */
const printsUndated =
  /(?<![\p{L}\p{N}])(?:n\.\s?d\.|s\.\s?[df]\.|nd|s\/[df]|no\s+date|sin\s+fecha|sem\s+data|sans\s+date)(?![\p{L}\p{N}])/iu;

/** Whether a work without a year is still to come: as its record says, or, in a list, where its entry prints no words for no date. */
export function isStillToCome({ year, fields: { note } }: Entry): boolean {
  if (isComing(year)) return true;
  return undated.test(year) && note !== undefined && !printsUndated.test(note);
}

/**
 * Whether the printed year is the entry's: the same year, either year of a reprint, both undated, a work still to come, or
 * the year in which an undated page was looked at.
 */
export function yearFits(printed: string | null, entry: Entry): boolean {
  if (printed === null) return false;
  if (isDigit(printed.charCodeAt(0))) return isYearOf(printed, entry);
  if (undated.test(printed)) return entry.year === "" || undated.test(entry.year);
  if (isComing(printed)) return entry.year === "" || isComing(entry.year) || undated.test(entry.year);
  return isYearOf(printed, entry);
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
  return dated(printed) ? undated.test(entry.year) || isComing(entry.year) : isComing(printed) && dated(entry.year);
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
