import type { CitationMention } from "../find/mention.ts";
import { titleBefore } from "../find/title.ts";
import type { Library } from "../library/library.ts";
import type { Masked } from "../mask/masked.ts";
import { declaredly } from "./by-author-date.ts";
import { titledBy } from "./by-group-title.ts";
import { byTitle } from "./by-its-title.ts";
import { exactHits, known } from "./exact.ts";
import type { ResolvedCitation } from "./resolution.ts";

/**
 * A citation whose year in brackets follows a title in quotation marks or italics, `“Night Ferries” (2019)`, where a declared
 * source has just that work. Null where none has, since anybody's words may stand so, too.
 *
 * @param floor where the citation before ends
 */
export function byTitleBefore(mention: CitationMention, block: Masked, floor: number, library: Library): ResolvedCitation | null {
  if (mention.form !== "narrative") return null;
  const title = titleBefore(block.prose, bracketOf(mention), floor);
  if (title === null || (mention.authors.length > 0 && title.start >= mention.start)) return null;
  const { start } = title;
  const group = { start, end: mention.group.end };
  const named = { ...mention, authors: [title.text], start, text: block.text.slice(start, mention.end), group };
  const resolution = known(exactHits(named, library).filter(({ source }) => source.declared)) ?? byTitle(named, title.text, library);
  return resolution === null ? titledBy(named, title, block, library) : { mention: named, resolution };
}

/**
 * The same of a title without marks, which only a source tells from the words before it: `the Rules of the harbour (2004)`.
 *
 * @param named the citation with what may be its title for an author
 */
export function byPlainTitle(named: CitationMention, block: Masked, library: Library): ResolvedCitation | null {
  if (named.form !== "narrative") return null;
  const resolution = declaredly(named, library);
  if (resolution !== null) return { mention: named, resolution };
  return titledBy(named, { start: named.start, end: bracketOf(named) }, block, library);
}

/** Where the bracket opens that has the year. */
function bracketOf({ authors, group, start, text }: CitationMention): number {
  return authors.length === 0 ? group.start : start + text.lastIndexOf("(");
}
