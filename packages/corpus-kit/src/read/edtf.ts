const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const month = /^(\d{4})-(\d{2})$/;
const year = /^[\dX]{4}$/;

/** The first and the last day that a date can mean, as `YYYY-MM-DD`, which compare as text. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/**
 * Reads a date in EDTF, level 1: `2001-12-12`, `2004-02`, `2001`, seasons (`2001-21`), unknown digits (`199X`), a
 * closing `?`, `~` or `%`, and ranges (`2001/2006`, `2001/..`). Undefined where it is no such date, such as 30 February,
 * or a range that ends before it begins.
 */
export function readEdtf(text: string): DayRange | undefined {
  const ends = text.split("/");
  if (ends.length === 1) return readOne(text);
  if (ends.length !== 2 || ends.every(isOpen)) return undefined;
  const [from = "", to = ""] = ends;
  const first = isOpen(from) ? "0000-01-01" : readOne(from)?.first;
  const last = isOpen(to) ? "9999-12-31" : readOne(to)?.last;
  return first !== undefined && last !== undefined && first <= last ? { first, last } : undefined;
}

function isOpen(end: string): boolean {
  return end === ".." || end === "";
}

function readOne(text: string): DayRange | undefined {
  const date = /[?~%]$/.test(text) ? text.slice(0, -1) : text;
  if (day.test(date)) return isCalendarDay(date) ? { first: date, last: date } : undefined;
  const [, ofYear, part = ""] = month.exec(date) ?? [];
  if (ofYear !== undefined) return readPart(ofYear, Number(part));
  if (!year.test(date) || /X\d/.test(date)) return undefined;
  return { first: `${date.replaceAll("X", "0")}-01-01`, last: `${date.replaceAll("X", "9")}-12-31` };
}

/** A month (1 to 12) or a season (21 to 24) of a year; winter may lie at either end. */
function readPart(ofYear: string, part: number): DayRange | undefined {
  if (part >= 21 && part <= 24) return { first: `${ofYear}-01-01`, last: `${ofYear}-12-31` };
  if (part < 1 || part > 12) return undefined;
  const days = new Date(Date.UTC(Number(ofYear), part, 0)).getUTCDate();
  const text = String(part).padStart(2, "0");
  return { first: `${ofYear}-${text}-01`, last: `${ofYear}-${text}-${days}` };
}

function isCalendarDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
