import { findYears } from "../find/years.ts";
import { visible } from "../text/characters.ts";
import { isNamesDated } from "./authors-first.ts";
import type { Line } from "./list-lines.ts";
import { wrapsOn } from "./runs-on.ts";

/** At least so many entries of a list, and this share of them, have the signs around the year that are its own. */
const [FEW, SHARE] = [3, 0.1];

/**
 * The lines that begin entries, with those that read as they do: nothing but names before a year, between signs that the list has
 * there, where the entry before has its year already. Such a line begins one whatever the line before ends in, be it `D.F.` or no stop.
 *
 * @param starts the lines that are known to begin entries
 */
export function withOwnShape(lines: readonly Line[], starts: readonly boolean[]): readonly boolean[] {
  const shapes = lines.map(({ prose }) => yearShape(visible(prose)));
  const counts = new Map<string, number>();
  const known = shapes.filter((shape, at) => {
    if (starts[at] && shape !== null) counts.set(shape, (counts.get(shape) ?? 0) + 1);
    return starts[at];
  });
  const isOwn = (shape: string | null): boolean => shape !== null && (counts.get(shape) ?? 0) >= Math.max(FEW, known.length * SHARE);
  let dated = false;
  return lines.map(({ prose }, at) => {
    const begins = starts[at] === true || (dated && isOwn(shapes[at] ?? null) && !wrapsOn((lines[at - 1] as Line).prose, prose));
    dated = namesYear(prose) || (dated && !begins);
    return begins;
  });
}

/** The signs around the year of a line that has nothing but names before it, `.().` or `..`; null where there is none. */
function yearShape(text: string): string | null {
  const [before, lead = "", opening = "", closing = ""] = around.exec(text) ?? [];
  return before !== undefined && isNamesDated(text) ? `${lead}${opening}${closing}` : null;
}

/** A year after a blank, and the signs around it. */
const around = /([.,]?)\s(\(?)(?:1[5-9]|20)\d\d[a-z]?([).,:]{1,2})/;

/** Whether a line names a year, or says that there is none. */
export function namesYear(prose: string): boolean {
  return year.test(prose) || findYears(prose, 0, prose.length).length > 0;
}

/** Any year, be it that of a span or of a day. */
const year = /(?<![\d/:.-])(?:1[5-9]|20)\d\d(?!\d)/;
