import type { CitationMention } from "../find/mention.ts";
import { isThing } from "../find/thing.ts";
import { ask } from "../library/asking.ts";
import type { Library } from "../library/library.ts";
import { byWholeTitle } from "../library/look-up.ts";
import { fold } from "../text/fold.ts";
import { itself, remembered } from "../text/remembered.ts";
import { wordsOf } from "../text/words.ts";
import { known } from "./exact.ts";
import { yearFits } from "./match-dates.ts";
import type { Resolution } from "./resolution.ts";

const titled = remembered(byWholeTitle, itself);

/**
 * The work that a citation names by its title instead of its author, whoever wrote it: `(Night Ferries, 2019)`. Not by that of a
 * document or an event, *the Lakes Treaty (1994)*, whose year is its own.
 */
export function byItsTitle(mention: CitationMention, library: Library): Resolution | null {
  const [title = "", ...others] = mention.authors;
  return others.length > 0 || mention.etAl || !title.includes(" ") || isThing(title) ? null : byTitle(mention, title, library);
}

/** The same of any title that stands in the author's place. */
export function byTitle({ year, suffix }: CitationMention, title: string, library: Library): Resolution | null {
  if (!title.includes(" ")) return null;
  ask(wordsOf(fold(title))[0] ?? "");
  const works = titled(library, title).filter(({ source, entry }) => source.declared && yearFits(year, entry));
  return known(suffix === null ? works : works.filter(({ entry }) => entry.suffix === suffix));
}
