/**
 * Reads a date as BibLaTeX writes it, in EDTF of levels 0 and 1: `2004-10-03`, `2004-21` for a spring, `199X`, `2004?`,
 * `-0876`, and ranges, `2004/2006`, `2004/`, `../2004`. Parts of one digit and a time of day are put up with. Gives the
 * date in EDTF, times left out; null where it is none.
 */
export function edtfOf(written: string): string | null {
  const text = written.trim();
  const slash = text.indexOf("/");
  if (slash < 0) return dayOf(text);
  const [from, to] = [text.slice(0, slash).trim(), text.slice(slash + 1).trim()].map(endOf);
  if (from === null || from === undefined || to === null || to === undefined) return null;
  return /\d/.test(from + to) ? `${from}/${to}` : null;
}

/** One end of a range: a date, open, or not known. */
function endOf(text: string): string | null {
  if (text === "" || text === "*" || text === "unknown") return "";
  return text === ".." || text === "open" ? ".." : dayOf(text);
}

const shape =
  /^(-?\d{4}|-?\d{3}[Xu]|-?\d{2}(?:XX|uu)|[Yy]-?\d{5,12})(?:-(\d{1,2}|XX|uu)(?:-(\d{1,2}|XX|uu))?)?(?:[T ]\d{1,2}(?::\d{1,2}){0,2}(?:\.\d{1,9})?(?:Z|[+-]\d\d(?::?\d\d)?)?)?([?~%])?$/;

function dayOf(text: string): string | null {
  const [, year, month, day, doubt = ""] = shape.exec(text) ?? [];
  if (year === undefined || !isMonth(month, day) || !isDay(year, month, day)) return null;
  const parts = [year.replaceAll("u", "X").replace("y", "Y"), month, day].filter((part) => part !== undefined);
  return `${parts.map((part) => part.replaceAll("u", "X").padStart(2, "0")).join("-")}${doubt}`;
}

/** A month, a season where no day follows (21 to 24), a quarter (33 to 36), or one that is not said. */
function isMonth(month: string | undefined, day: string | undefined): boolean {
  if (month === undefined || !/\d/.test(month)) return true;
  const number = Number(month);
  return (number >= 1 && number <= 12) || (day === undefined && number >= 21 && number <= 41);
}

function isDay(year: string, month: string | undefined, day: string | undefined): boolean {
  if (day === undefined || !/\d/.test(day)) return true;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/** The days of a month; of a February in a year that is not said, 29. */
function daysIn(year: number, month: number): number {
  if (month === 2) return Number.isNaN(year) || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The year of an EDTF date as a citation prints it: `2004`, `199X`, `-876`; that of a range's beginning, or of its end where it has none. */
export function yearOf(date: string): string {
  const [, sign = "", year = ""] = /(-?)0{0,3}(\d[\dX]{0,3}|\d{5,12})(?![\dX])/.exec(date) ?? [];
  return sign + year;
}

/** Seasons as EDTF numbers them, in the place of a month. */
export const seasons: Readonly<Record<string, string>> = { spring: "21", summer: "22", autumn: "23", fall: "23", winter: "24" };

/** Year, month and day as EDTF, as far as they are given; `98` gives `0098`. */
export function edtf(parts: readonly string[]): string {
  const [year = "", ...rest] = parts;
  const sign = year.startsWith("-") ? "-" : "";
  return [sign + year.slice(sign.length).padStart(4, "0"), ...rest.map((part) => part.padStart(2, "0"))].join("-");
}
