import { dateText } from "../../read/csl-json/dates.ts";

/** A date as CSL-JSON has it. */
export type CslDate =
  | {
      readonly "date-parts": readonly (readonly number[])[];
      readonly season?: number;
      readonly circa?: true;
      /** The date in EDTF, where it says more than the parts: doubt, a day that is not known. */
      readonly edtf?: string;
    }
  | { readonly literal: string };

const day = /^(-?\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/;

/**
 * A date in EDTF in CSL-JSON's words: parts, a season, `circa`. What these cannot say stands beside them in EDTF; what has no parts, and what is no
 * EDTF, is literal.
 */
export function cslDate(text: string): CslDate {
  const near = nearest(text);
  if (near === null) return { literal: text };
  return dateText(near) === text ? near : { ...near, edtf: text };
}

function nearest(text: string): CslDate | null {
  const ends = text.split("/");
  const read = ends.map((end, at) => (at === 1 && (end === ".." || end === "") ? openEnd : partsOf(end)));
  const [first, last] = read;
  if (!first || last === null || ends.length > 2) return null;
  const circa = first.isAbout || last?.isAbout === true ? ({ circa: true } as const) : {};
  const [year = 0, season = 0] = first.parts;
  if (last === undefined && season > 12) return { "date-parts": [[year]], season: season - 20, ...circa };
  return { "date-parts": last === undefined ? [first.parts] : [first.parts, last.parts], ...circa };
}

interface Day {
  readonly parts: readonly number[];
  readonly isAbout: boolean;
}

const openEnd: Day = { parts: [0], isAbout: false };

/** Year, month or season, and day, as far as they are known; null where the year is not. */
function partsOf(text: string): Day | null {
  const [, year, month = "", date = "", doubt] = day.exec(text) ?? [];
  if (year === undefined) return null;
  // There is no year 0 in CSL: the one before 1 is -1.
  const parts = [Number(year) > 0 ? Number(year) : Number(year) - 1];
  if (/^\d/.test(month) && Number(month) <= 24) parts.push(Number(month));
  if (parts.length === 2 && /^\d/.test(date)) parts.push(Number(date));
  return { parts, isAbout: doubt !== "" };
}
