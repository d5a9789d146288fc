import type { Entry } from "../../library/entry.ts";
import { yearOf } from "../../read/edtf.ts";
import type { Dialect } from "./dialect.ts";
import { encodeLatex } from "./encode-latex.ts";

const names = "January February March April May June July August September October November December".split(" ");
const seasons = ["Spring", "Summer", "Autumn", "Winter"];

/** The fields that say when a work came out, each value ready to print. */
export function bibDate({ year, suffix, date, fields }: Entry, dialect: Dialect): readonly (readonly [string, string])[] {
  const exact = date !== "" && yearOf(date) === year ? date : /^\d{4}$/.test(year) ? year : "";
  if (exact === "") return year === "" && fields.issued === undefined ? [] : [["year", `{${encodeLatex(fields.issued ?? year)}}`]];
  const letter = encodeLatex(suffix);
  // A year with a letter is no date to BibLaTeX, which makes letters by itself.
  if (dialect === "biblatex") return [["date", `{${exact}}`], ...(letter === "" ? [] : [["year-suffix", `{${letter}}`] as const])];
  const { year: printed, month, day } = byParts(exact, year);
  return [
    ["year", `{${printed}${letter}}`],
    ...(month === "" ? [] : [["month", month] as const]),
    ...(day === "" ? [] : [["day", `{${day}}`] as const]),
  ];
}

/** A date as BibTeX says it: a year, and a month or season; a range within a year in the month field. */
function byParts(date: string, year: string): { readonly year: string; readonly month: string; readonly day: string } {
  const years = /^(\d{4})\/(\d{4})$/.exec(date);
  if (years !== null) return { year: date, month: "", day: "" };
  const doubt = /^\d{4}([~?])$/.exec(date)?.[1];
  if (doubt !== undefined) return { year: doubt === "~" ? `ca. ${year}` : `${year}?`, month: "", day: "" };
  const [first = "", last = ""] = date.split("/");
  const [from, to] = [dayIn(first, year), dayIn(last, year)];
  if (from === null || (last !== "" && to === null)) return { year, month: "", day: "" };
  if (to !== null) return { year, month: `{${spoken(from)}--${spoken(to)}}`, day: "" };
  return { year, month: from.month > 12 ? `{${nameOf(from.month)}}` : nameOf(from.month).slice(0, 3).toLowerCase(), day: from.day };
}

interface Day {
  readonly month: number;
  readonly day: string;
}

/** A month or day of a year; null where a date is none, or of another year. */
function dayIn(date: string, year: string): Day | null {
  const [, of, month = "", day = ""] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  return of !== year.padStart(4, "0") || nameOf(Number(month)) === ""
    ? null
    : { month: Number(month), day: day === "" ? "" : String(Number(day)) };
}

function nameOf(month: number): string {
  return names[month - 1] ?? seasons[month - 21] ?? "";
}

function spoken({ month, day }: Day): string {
  return `${nameOf(month)} ${day}`.trim();
}
