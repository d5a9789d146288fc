import { plainDigits } from "../text/plain-digits.ts";
import { edtfOf, yearOf } from "./edtf.ts";

/** When a work came out, as an entry holds it. */
export interface Issued {
  readonly year: string;
  readonly suffix: string;
  readonly date: string;
  /** The text itself where it is words that say more than the year; else empty. */
  readonly words: string;
}

/** Reads a date in EDTF or in words: `2004-10-03`, `2001/2006`, `2004-21`, `2004~`, `2004a`, `n.d.`, `Spring 2004`. */
export function readIssued(given: string): Issued {
  const text = plainDigits(given);
  const date = edtfOf(text);
  if (date !== null) return { year: yearOf(date), suffix: "", date: /^\d{4}$/.test(date) ? "" : date, words: "" };
  const [printed = text, year = text, suffix = ""] = /(?<!\d)(\d{4})(?!\d)([a-z](?!\p{L}))?/u.exec(text.slice(0, 200)) ?? [];
  return { year, suffix, date: "", words: printed === text ? "" : text };
}
