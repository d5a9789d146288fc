import { edtf, edtfOf, seasons } from "../edtf.ts";
import { isObject, written } from "./json.ts";

/**
 * A CSL date as EDTF: `{"date-parts": [[2001, 5], [2006]]}` gives `2001-05/2006`, a season `2004-21`, `circa` `2004~`. What
 * is no date but `raw`, `literal`, Crossref's `date-time` or bare text is kept as it is written. Also takes Pandoc's older `{year: 2004, month: 5}` and lists of them.
 */
export function dateText(value: unknown): string {
  if (Array.isArray(value)) return isObject(value[0]) ? joined(value.slice(0, 2).filter(isObject).map(partsOf)) : joined([numbers(value)]);
  if (!isObject(value)) return written(value);
  const exact = edtfOf(written(value.edtf));
  if (exact !== null) return exact;
  const listed: unknown = value["date-parts"];
  const dates = listed === undefined ? [partsOf(value)] : partsIn(listed);
  const text = joined(withSeason(dates, written(value.season)));
  if (text === "") return written(value.raw) || written(value.literal) || written(value["date-time"]).slice(0, 10);
  return isTrue(value.circa) ? text.replace(/(?<=\d)(?=\/|$)/g, "~") : text;
}

/** Two dates at most, each a list of its parts; or one date in a list less, or as its year alone. */
function partsIn(listed: unknown): readonly (readonly string[])[] {
  if (!Array.isArray(listed)) return [numbers([listed])];
  return Array.isArray(listed[0]) ? listed.slice(0, 2).map(numbers) : [numbers(listed)];
}

function partsOf(date: { readonly [field: string]: unknown }): readonly string[] {
  return withSeason([numbers([date.year, date.month, date.day])], written(date.season))[0] as readonly string[];
}

/** A date in the place of a year: `[["2004-03-01"]]`. */
const dashed = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** Year, month and day up to the first that is none; `0` and nothing are none, and so are months after the seasons. */
function numbers(parts: unknown): readonly string[] {
  if (!Array.isArray(parts)) return [];
  const texts = parts
    .slice(0, 3)
    .map(written)
    .flatMap((text, at) => (at === 0 && dashed.test(text) ? text.split("-") : [text]));
  const end = texts.findIndex((text, at) => !(at === 0 ? /^-?\d{1,4}[a-z]?$/ : /^0?[1-9]$|^[12]\d$|^3[01]$/).test(text));
  const [first, month, ...day] = end < 0 ? texts : texts.slice(0, end);
  if (first === undefined || /^-?0+$/.test(first)) return [];
  // CSL has no year 0, which EDTF counts as the one before 1.
  const year = first.startsWith("-") ? String(Number(first) + 1) : first;
  if (month === undefined || Number(month) > 24) return [year];
  // Some write seasons as months after the twelfth.
  return Number(month) > 12 ? [year, String(Number(month) > 20 ? month : Number(month) + 8)] : [year, month, ...day];
}

/** A season by its number or name stands in the place of a month. */
function withSeason(dates: readonly (readonly string[])[], season: string): readonly (readonly string[])[] {
  const number = /^[1-4]$/.test(season) ? `2${season}` : (seasons[season.toLowerCase()] ?? "");
  const [first = []] = dates;
  return number !== "" && first.length === 1 ? [[...first, number], ...dates.slice(1)] : dates;
}

/** A date, or two with the sign of a range between; one that has no end is open. */
function joined(dates: readonly (readonly string[])[]): string {
  const [first, last] = dates;
  if (first === undefined || first.length === 0) return "";
  return last === undefined ? edtf(first) : `${edtf(first)}/${last.length === 0 ? ".." : edtf(last)}`;
}

function isTrue(value: unknown): boolean {
  return value === true || /^(?:true|1)$/i.test(written(value));
}
