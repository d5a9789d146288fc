import { isDate } from "../find/newspaper.ts";
import { tokenize } from "../find/tokens.ts";

/** How far before its year the bracket of a day may open. */
const REACH = 32;

/**
 * Where the bracket opens in which nothing but its day or month stands before a year, as lists of newspapers and notes have
 * it: `Tan, W. (10 de noviembre de 2023). Hielo`. The year itself where no such bracket does.
 */
export function bracketedDayStart(prose: string, year: number): number {
  const from = Math.max(0, year - REACH);
  const open = prose.slice(from, year).lastIndexOf("(");
  if (open < 0) return year;
  const tokens = tokenize(prose, from + open + 1, year);
  return tokens.length > 0 && isDate(tokens) ? from + open : year;
}
