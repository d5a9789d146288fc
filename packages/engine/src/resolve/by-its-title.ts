import type { CitationMention } from "../find/mention.ts";
import { isThing } from "../find/thing.ts";
import { titleBefore } from "../find/title.ts";
import type { Library } from "../library/library.ts";
import { byWholeTitle } from "../library/look-up.ts";
import type { Masked } from "../mask/masked.ts";
import { itself, remembered } from "../text/remembered.ts";
import { exactHits, known } from "./exact.ts";
import { yearFits } from "./match-dates.ts";
import type { Resolution, ResolvedCitation } from "./resolution.ts";

const titled = remembered(byWholeTitle, itself);

/**
 * The work that a citation names by its title instead of its author, whoever wrote it: `(Night Ferries, 2019)`. Not by that of a
 * document or an event, *the Lakes Treaty (1994)*, whose year is its own.
 */
export function byItsTitle(mention: CitationMention, library: Library): Resolution | null {
  const [title = "", ...others] = mention.authors;
  return others.length > 0 || mention.etAl || !title.includes(" ") || isThing(title) ? null : byTitle(mention, title, library);
}

function byTitle({ year, suffix }: CitationMention, title: string, library: Library): Resolution | null {
  if (!title.includes(" ")) return null;
  const works = titled(library, title).filter(({ source, entry }) => source.declared && yearFits(year, entry));
  return known(suffix === null ? works : works.filter(({ entry }) => entry.suffix === suffix));
}

/**
 * A citation whose year in brackets follows a title in quotation marks or italics, `“Night Ferries” (2019)`, where a declared
 * source has just that work. Null where none has, since anybody's words may stand so, too.
 *
 * @param floor where the citation before ends
 */
export function byTitleBefore(mention: CitationMention, block: Masked, floor: number, library: Library): ResolvedCitation | null {
  if (mention.form !== "narrative") return null;
  const bracket = mention.authors.length === 0 ? mention.group.start : mention.start + mention.text.lastIndexOf("(");
  const title = titleBefore(block.prose, bracket, floor);
  if (title === null || (mention.authors.length > 0 && title.start >= mention.start)) return null;
  const { start } = title;
  const named = {
    ...mention,
    authors: [title.text],
    start,
    text: block.text.slice(start, mention.end),
    group: { start, end: mention.group.end },
  };
  const resolution = known(exactHits(named, library).filter(({ source }) => source.declared)) ?? byTitle(named, title.text, library);
  return resolution && { mention: named, resolution };
}
