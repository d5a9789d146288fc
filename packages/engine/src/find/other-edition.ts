/** The year of an edition beside that of the one cited, or the years in which it came out, with a word or two that say so. */
const inBrackets =
  "\\[(?:(?:orig(?:\\.|inal(?:ly)?)?|first|1st|1st ed\\.|1\\.?ª ed\\.|1re éd\\.|éd\\. orig\\.|ed\\. orig\\.)(?: (?:publ?\\.|published|ed\\.|edition))?,? )?" +
  "(?:1\\d|20)\\d\\d(?:[-–/]\\d{2,4})?\\]";
const after = new RegExp(`^\\s?${inBrackets}`, "u");
/** The longest of them, and what may stand between a year and its bracket. */
const LONGEST = 36;

/** Where the year of a first edition ends that stands in square brackets after a year, `2018 [2013]`, `2015 [1934-1935]`; else where that year itself does. */
export function otherEditionEnd(prose: string, end: number, limit: number): number {
  if (prose.charCodeAt(end) !== 0x5b && prose.charCodeAt(end + 1) !== 0x5b) return end;
  return end + (after.exec(prose.slice(end, Math.min(limit, end + LONGEST)))?.[0].length ?? 0);
}

/** How far before a year its bracket may open. */
const REACH = 24;
/** A year that a work came out in, before the bracket. */
const dated = /(?<!\d)(?:1[5-9]|20)\d\d[a-z]?$/;

/** Whether a year stands in the brackets of another edition, before or after the year cited: `Maitland [1898] 1998`, `Maitland 1998 [1898]`. */
export function isOfOtherEdition(prose: string, year: number): boolean {
  const from = Math.max(0, year - REACH);
  const open = prose.slice(from, year).lastIndexOf("[") + from;
  const end = open < from ? open : otherEditionEnd(prose, open, prose.length);
  if (end <= year) return false;
  return /^\s?\d{4}/.test(prose.slice(end, end + 5)) || dated.test(prose.slice(Math.max(0, open - 6), open).trimEnd());
}
