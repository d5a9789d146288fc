import type { CitationMention } from "../find/mention.ts";
import type { Entry } from "../library/entry.ts";
import type { Library } from "../library/library.ts";
import { beforeAccess } from "../list/access.ts";
import { authorsFit } from "./authors-fit.ts";
import { byFirstAuthor } from "./by-first-author.ts";
import { known } from "./exact.ts";
import type { Resolution } from "./resolution.ts";

/**
 * The work of the document's own list that prints the cited year besides the one it was read by: that of a translation, a
 * reprint, a congress. Which of them it is cited by, its authors know best, so nothing is told.
 */
export function byPrintedYear({ authors, etAl, year, suffix, needs }: CitationMention, library: Library): Resolution | null {
  if (year === null || suffix !== null || needs === "library" || !/^\d{4}$/.test(year)) return null;
  const listed = byFirstAuthor(authors[0] ?? "", library).filter(({ source }) => source.role === "list");
  return known(listed.filter(({ entry }) => prints(entry, year) && authorsFit(authors, etAl, entry)));
}

/** Whether an entry of a list prints a year elsewhere than in its title or with its address. */
function prints({ title, year: printed, fields: { note = "" } }: Entry, year: string): boolean {
  if (printed === year || !note.includes(year) || title.includes(year)) return false;
  return beforeAccess(note)
    .split(/[^\p{L}\p{N}/–-]/u)
    .includes(year);
}
