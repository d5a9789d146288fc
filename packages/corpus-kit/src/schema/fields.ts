import * as z from "zod";
import { readEdtf } from "../read/edtf.ts";

/** Text on one or more lines. YAML reads `12` as a number, so numbers count as the text they are written as. */
export const text = z.union([z.string().trim().normalize("NFC").min(1), z.number().transform(String)]);

/** Text that has a shape, with the sentence that says which (a predicate: `should be ...`). */
function shaped(accepts: (value: string) => boolean, message: string) {
  return text.refine(accepts, { error: message });
}

/** What an id looks like, and so the name of a record's file. */
export const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const id = shaped(
  (value) => idPattern.test(value),
  "should be an id: lower-case letters, digits and hyphens, starting with a letter.",
);

export const edtfDate = shaped(
  (value) => readEdtf(value) !== undefined,
  "should be a date such as 2001-12-12, 2001-12, 2001, or a range such as 2001/2006 that begins before it ends.",
);

export const day = shaped(
  (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && readEdtf(value) !== undefined,
  "should be a day such as 2026-11-24.",
);

export const language = shaped(
  (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value),
  "should be a language tag such as en, es, fr or es-MX.",
);

export const webAddress = shaped(
  (value) => /^https?:\/\//.test(value) && URL.canParse(value),
  "should be a web address that starts with https://.",
);

export const countingNumber = z.number().int().min(1, { error: "should be a whole number from 1 up." });

/** Where a source speaks of a link between records. */
export const spokenOf = { source: id.exactOptional(), paragraph: countingNumber.exactOptional() };

/** A list that may be left out. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).default([]);
}
