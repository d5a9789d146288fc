/** The things that one cell names, parted by semicolons, bars or line ends. */
export function parts(text: string): readonly string[] {
  return text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The people that one cell names; ampersands part them too. */
export function people(text: string): readonly object[] {
  return parts(text.replaceAll(" & ", ";")).map(personOf);
}

/** `Tarn, Ada` is a person, `Lakes Commission` an institution. */
function personOf(text: string): object {
  const [family = "", ...given] = text.split(",");
  return given.length === 0 ? { literal: text } : { family: family.trim(), given: given.join(",").trim() };
}

/** The name of a person as texts write it: `Tarn, Ada` is `Ada Tarn`. */
export function givenFirst(text: string): string {
  const [family = "", given, ...more] = text.split(",").map((part) => part.trim());
  return given === undefined || given === "" || more.length > 0 ? text : `${given} ${family}`;
}

const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/**
 * A date as spreadsheets write them, `19/09/1996` or `9/19/1996`, as EDTF where only one reading is a day; any other text
 * as it is.
 */
export function dayOf(text: string): string {
  const [, first = "", second = "", year] = numeric.exec(text) ?? [];
  if (year === undefined) return text;
  const [a, b] = [Number(first), Number(second)];
  const [day, month] = a > 12 ? [a, b] : b > 12 || a === b ? [b, a] : [0, 0];
  return day === 0 || month > 12 ? text : `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** What to say of a date that can be read in two ways; null where that is not what is wrong with it. */
export function ambiguousDay(text: string): string | null {
  const [, first = "", second = "", year] = numeric.exec(text) ?? [];
  if (year === undefined || Number(first) > 12 || Number(second) > 12) return null;
  const read = (month: string, day: string): string => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return `"${text}" may be ${read(second, first)} or ${read(first, second)}. Write the year first, in a column that the spreadsheet treats as text.`;
}
