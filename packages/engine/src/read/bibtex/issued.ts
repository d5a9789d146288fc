import { plainDigits } from "../../text/plain-digits.ts";
import { rememberedText } from "../../text/remembered.ts";
import { edtfOf, yearOf } from "../edtf.ts";
import { decodeLatex } from "./decode.ts";
import { dateOf, daysOf, spokenDate } from "./written-dates.ts";

/** When a work came out. */
export interface Issued {
  readonly year: string;
  readonly suffix: string;
  readonly date: string;
}

const never: Issued = { year: "", suffix: "", date: "" };

/** What BibLaTeX calls a work that is still to come. */
const coming: ReadonlyMap<string, string> = new Map([
  ["inpress", "in press"],
  ["forthcoming", "forthcoming"],
]);

/** Year, letter and date from `date = {2004-10-03}`, else from `year`, `month` and `day`, else from what says that it is to come. */
export function issuedOf(values: ReadonlyMap<string, string>): Issued {
  const suffix = values.get("year-suffix");
  const issued = issuedIn(values);
  return suffix === undefined || issued.suffix !== "" ? issued : { ...issued, suffix: decodeLatex(suffix) };
}

function issuedIn(values: ReadonlyMap<string, string>): Issued {
  const date = values.get("date") ?? "";
  const whole = date === "" ? null : dateIn(date);
  if (whole !== null) return issuedOn(whole);
  const inYear = plainDigits(decodeLatex(values.get("year") ?? ""));
  const range = plainYear.test(inYear) ? null : rangeOf(inYear);
  if (range !== null) return issuedOn(range);
  const written = inYear || decodeLatex(date);
  if (written === "") return { ...never, year: coming.get(values.get("pubstate") ?? "") ?? "" };
  return yearIn(written, values);
}

function issuedOn(date: string): Issued {
  const year = yearOf(date);
  return { year, suffix: "", date: plainYear.test(date) ? "" : date };
}

/** A date field, EDTF or in words, as EDTF; null where it is neither. */
export function dateIn(value: string): string | null {
  return edtfOf(value) ?? spokenDate(decodeLatex(value).replaceAll("–", "-"));
}

const plainYear = /^\d{4}$/;
const decade = /^\D{0,12}(\d{3})0s\b/;
/** `2004a`, `c. 2004`, `[2004?]`, `2004/05`. Before the year only what says that it is not certain, in a few languages. */
const anyYear =
  /^[[({<~©\s]{0,3}(c\.?|ca\.?|circa|around|um|hacia|vers|about|copyright|cop\.?)?\s{0,3}~?(\d{4})(?!\d)([a-z](?![a-z\d]))?\s?(\?)?/iu;
const twoYears = /^[[({]?(\d{4})\s?(\/|-{1,2}|–|—)\s?(\d{4}|\d{2})[\])}]?$/;

function yearIn(written: string, values: ReadonlyMap<string, string>): Issued {
  if (plainYear.test(written)) return { year: written, suffix: "", date: dateOf(written, within(values)) ?? "" };
  const exact = edtfOf(written) ?? spokenDate(written);
  if (exact !== null) return issuedOn(exact);
  const [, tens] = decade.exec(written.slice(0, 20)) ?? [];
  if (tens !== undefined) return issuedOn(`${tens}X`);
  const [, about, year, suffix = "", doubt] = anyYear.exec(written.slice(0, 40)) ?? [];
  if (year === undefined) return { ...never, year: (/(?<!\d)\d{4}(?!\d)/.exec(written.slice(0, 60)) ?? [written])[0] };
  const mark = doubt !== undefined ? "?" : about !== undefined && !about.startsWith("cop") ? "~" : "";
  const days = dateOf(year, within(values));
  return { year, suffix: suffix.toLowerCase(), date: days ?? (mark === "" ? "" : year + mark) };
}

/** Two years, the second in full or by its last digits: `2004/05`, `2004--2005`. `2004-05` is a month. */
function rangeOf(written: string): string | null {
  const [, year = "", sign, second = ""] = twoYears.exec(written.slice(0, 20)) ?? [];
  const end = year.slice(0, 4 - second.length) + second;
  return year === "" || end <= year || (sign === "-" && Number(second) <= 12) ? null : `${year}/${end}`;
}

function within(values: ReadonlyMap<string, string>): ReturnType<typeof daysOf> {
  const month = values.get("month");
  const day = values.get("day");
  if (month === undefined) return [];
  return day === undefined ? inMonth(month) : daysOf(decodeLatex(month), decodeLatex(day));
}

const inMonth = rememberedText((month) => daysOf(decodeLatex(month), ""));
