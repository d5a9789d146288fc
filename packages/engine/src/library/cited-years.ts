import type { Entry } from "./entry.ts";

/** So many years of a range are told apart; a longer one is found by those. */
const MOST = 100;

/** The years by which a work may be looked up: its own, and those of its range, `2012/2014`, or of its decade or century, `199X`. */
export function citedYears({ year, date }: Pick<Entry, "year" | "date">): readonly string[] {
  if (!date.includes("/") && !date.includes("X")) return [year];
  const first = date.slice(0, 4);
  const last = date.split("/", 2)[1]?.slice(0, 4) ?? first;
  const [from, to] = [Number(first.replaceAll("X", "0")), Number(last.replaceAll("X", "9"))];
  if (!(to > from) || !/^\d[\dX]{3}$/.test(first) || !/^\d[\dX]{3}$/.test(last)) return [year];
  const years = Array.from({ length: Math.min(MOST, to - from + 1) }, (_, at) => String(from + at).padStart(4, "0"));
  return years.includes(year) ? years : [year, ...years];
}
