import { edtfOf, yearOf } from "./bibtex/edtf.ts";

/** When a work came out, as an entry holds it. */
export interface Issued {
  readonly year: string;
  readonly suffix: string;
  readonly date: string;
  /** The text itself where it is words that say more than the year; else empty. */
  readonly words: string;
}

/** Reads a date in EDTF or in words: `2004-10-03`, `2001/2006`, `2004-21`, `2004~`, `2004a`, `n.d.`, `Spring 2004`. */
export function issuedOf(text: string): Issued {
  const date = edtfOf(text);
  if (date !== null) return { year: yearOf(date), suffix: "", date: /^\d{4}$/.test(date) ? "" : date, words: "" };
  const [printed = text, year = text, suffix = ""] = /(?<!\d)(\d{4})(?!\d)([a-z](?!\p{L}))?/u.exec(text.slice(0, 200)) ?? [];
  return { year, suffix, date: "", words: printed === text ? "" : text };
}

/** Seasons as EDTF numbers them, in the place of a month. */
export const seasons: Readonly<Record<string, string>> = { spring: "21", summer: "22", autumn: "23", fall: "23", winter: "24" };

/** Year, month and day as EDTF, as far as they are given; `98` gives `0098`. */
export function edtf(parts: readonly string[]): string {
  const [year = "", ...rest] = parts;
  const sign = year.startsWith("-") ? "-" : "";
  return [sign + year.slice(sign.length).padStart(4, "0"), ...rest.map((part) => part.padStart(2, "0"))].join("-");
}
