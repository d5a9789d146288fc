import type { CitationMention } from "../find/mention.ts";
import type { Hit, Library } from "../library/library.ts";
import { isSameTitle } from "../library/same-work.ts";
import { authorsFit } from "./authors-fit.ts";
import { byFirstAuthor } from "./by-first-author.ts";
import { yearDifference } from "./differences.ts";
import type { Resolution } from "./resolution.ts";

/**
 * The document's own list may have the very work that a library knows as the text cites it, under another year. Then
 * text and list differ, and the library supports the text. A library that has both years has two works.
 */
export function listedOtherwise(mention: CitationMention, hit: Hit, library: Library): Resolution | null {
  if (hit.source.role === "list" || !library.some(({ role }) => role === "list")) return null;
  for (const listed of byFirstAuthor(mention.authors[0] ?? "", library)) {
    const { entry, found } = listed;
    if (listed.source.role !== "list" || found.some(({ source }) => source.declared && source.role !== "list")) continue;
    if (entry.year === hit.entry.year || entry.title === "" || !isSameTitle(entry, hit.entry)) continue;
    if (!authorsFit(mention.authors, mention.etAl, entry)) continue;
    const support = hit.found.filter(({ source }) => source.declared).map(({ source }) => source);
    return { kind: "mismatch", candidates: [{ hit: listed, differs: [yearDifference(mention, entry)] }], support };
  }
  return null;
}
