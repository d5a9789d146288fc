/** When a work came out, as an entry holds it. */
export interface Issued {
  readonly year: string;
  readonly suffix: string;
  readonly date: string;
  /** What year and date leave out of the text: a range, a season, a date about a year; else empty. */
  readonly whole: string;
}

/** Reads a date in EDTF or in words: `2004-10-03`, `2001/2006`, `2004-21`, `2004~`, `2004a`, `n.d.`, `Spring 2004`. */
export function issuedOf(text: string): Issued {
  const [, digits = "", suffix = ""] = /((?:^-)?(?<!\d)\d{4})(?!\d)([a-z](?!\p{L}))?/u.exec(text.slice(0, 200)) ?? [];
  if (digits === "") return { year: text, suffix: "", date: "", whole: "" };
  const date = dayOf(text);
  const year = digits.replace(/^(-?)0+(?=\d)/, "$1");
  return { year, suffix, date, whole: text === (date || digits + suffix) ? "" : text };
}

/** The day or month that a date in EDTF begins with; empty where it begins with none. */
function dayOf(text: string): string {
  const [day = "", month = "", of = ""] = /^\d{4}-(\d\d)(?:-(\d\d))?(?![\d-])/.exec(text) ?? [];
  if (Number(month) < 1 || Number(month) > 12) return "";
  return of === "" || (Number(of) >= 1 && Number(of) <= 31) ? day : "";
}

/** Year, month and day as EDTF, as far as they are given; `98` gives `0098`. */
export function edtf(parts: readonly string[]): string {
  const [year = "", ...rest] = parts;
  const sign = year.startsWith("-") ? "-" : "";
  return [sign + year.slice(sign.length).padStart(4, "0"), ...rest.map((part) => part.padStart(2, "0"))].join("-");
}
