import type { Entry } from "../library/entry.ts";
import { shortAuthors, yearText } from "./label.ts";

/** How a citation is to be written into a text. */
export interface CitationShape {
  /** `parenthetical` brings no brackets of its own: it is written between them. */
  readonly form: "parenthetical" | "narrative" | "pandoc-key" | "latex-key";
  /** What stands between authors and year in brackets. */
  readonly separator?: " " | ", ";
  /** What joins two authors. */
  readonly and?: "and" | "&" | "y" | "et";
  /** What tells the work from others of its authors and year, where it records no letter itself: `b` gives `Welsh 2004b`. */
  readonly letter?: string;
}

/** Keys that Pandoc reads without braces: other signs than letters, digits and underscores only inside, and one by one. */
const plainKey = /^[\p{L}\p{N}_](?:[:.#$%&+?<>~/-]?[\p{L}\p{N}_])*$/u;

/** The text that cites an entry: `Welsh 2004`, `Welsh (2004)`, `@welsh2004`, `welsh2004`. */
export function formatCitation(entry: Entry, shape: CitationShape): string {
  const { form, separator = " ", and = "and", letter = "" } = shape;
  if (form === "pandoc-key") return plainKey.test(entry.key) ? `@${entry.key}` : `@{${entry.key}}`;
  if (form === "latex-key") return entry.key;
  const locale = and === "y" ? "es" : and === "et" ? "fr" : "en";
  const authors = shortAuthors(entry, and);
  const year = yearText(entry, locale) + (entry.suffix === "" ? letter : "");
  return form === "narrative" ? `${authors} (${year})` : `${authors}${separator}${year}`;
}
