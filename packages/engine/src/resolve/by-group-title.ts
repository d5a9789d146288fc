import type { CitationMention } from "../find/mention.ts";
import { byFirstWords, mayBegin } from "../library/by-first-words.ts";
import { firstWord, firstWords } from "../library/first-words.ts";
import type { Library } from "../library/library.ts";
import type { Masked } from "../mask/masked.ts";
import { isWord, visible } from "../text/characters.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import type { Span } from "../text/span.ts";
import { yearsOf } from "./by-year.ts";
import { known } from "./exact.ts";
import { dateFits, yearFits } from "./match-dates.ts";
import type { ResolvedCitation } from "./resolution.ts";
import { isLeading, titleStretches } from "./title-stretches.ts";

/**
 * The unsigned work of a declared source that a group cites by its title, whatever the words of that look like: whole, `(Rules of
 * the harbour and of its 3 piers, 2004)`, or cut short, `(RULES..., 2004)`. Null where there is none.
 *
 * @param floor where the citation before ends
 */
export function byGroupTitle(mention: CitationMention, block: Masked, floor: number, library: Library): ResolvedCitation | null {
  const { form, group } = mention;
  if (form !== "parenthetical" && form !== "collapsed-year" && form !== "newspaper") return null;
  for (const span of titleStretches(block.prose, group.start, yearStart(mention), floor)) {
    const found = titledBy(mention, span, block, library);
    if (found !== null) return found;
  }
  return null;
}

/** The same where the title begins before what was read as authors: `Berg, 2004` of `(Rules of the (new) Berg, 2004)`. */
export function byLongerTitle(mention: CitationMention, block: Masked, floor: number, library: Library): ResolvedCitation | null {
  if (!mayBeginSooner(mention, block.prose)) return null;
  const found = byGroupTitle(mention, block, floor, library);
  return found !== null && found.mention.start < mention.start ? found : null;
}

/** Whether more stands before a citation in its group than words that lead into it. */
function mayBeginSooner({ authors, form, prefix, start }: CitationMention, prose: string): boolean {
  if (form === "collapsed-year") return authors.some((name) => name.includes(" "));
  if (form !== "parenthetical") return false;
  return prefix === null ? isWord(prose.charCodeAt(start - 2)) : !isLeading(prefix);
}

/** How long the first word may be, with an article before it. */
const MOST_OF_WORD = 48;

/** What a mention means whose author's place is taken by a stretch of the text, as the first words of an unsigned work. */
export function titledBy(
  mention: CitationMention,
  { start, end }: Span,
  { prose, text }: Masked,
  library: Library,
): ResolvedCitation | null {
  if (!mayBegin(library, firstWord(prose.slice(start, Math.min(end, start + MOST_OF_WORD))))) return null;
  const all = singleBlanks(visible(prose.slice(start, end))).trim();
  const printed = withoutDots(all);
  const words = firstWords(printed);
  if (words === "") return null;
  const { year, suffix } = mention;
  const dotted = printed !== all;
  const hits = byFirstWords(
    library,
    { printed, words, cut: dotted || words.includes(" "), year, years: yearsOf(year) },
    (entry) => yearFits(year, entry) && dateFits(mention, entry) && (suffix === null || entry.suffix === "" || entry.suffix === suffix),
  );
  const resolution = known(hits.filter(({ source }) => source.declared));
  // Words that several titles begin with may as well be no title.
  if (resolution === null || (resolution.kind === "ambiguous" && mention.needs === "library" && !dotted)) return null;
  const form = mention.form === "narrative" ? "narrative" : "parenthetical";
  return {
    mention: { ...mention, form, authors: [printed], etAl: false, prefix: null, start, text: text.slice(start, mention.end) },
    resolution,
  };
}

/** A title without the three dots that say it is cut short, also in brackets: `RULES...`, `Rules of the harbour [...]`. */
function withoutDots(title: string): string {
  const end = /[\])]$/.test(title) ? title.length - 1 : title.length;
  const [dots] = /(?:\.\s?\.\s?\.|…)$/u.exec(title.slice(Math.max(0, end - 5), end)) ?? [];
  if (dots === undefined) return title;
  let at = end - dots.length;
  while (at > 0 && /[\s,[(]/u.test(title.charAt(at - 1))) at -= 1;
  return title.slice(0, at);
}

/** Where the year of a mention begins. */
function yearStart({ authors, form, start, text, year }: CitationMention): number {
  return authors.length === 0 || form === "collapsed-year" ? start : start + Math.max(0, text.lastIndexOf(year ?? ""));
}
