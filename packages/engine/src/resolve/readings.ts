import { possessorBefore } from "../find/evidence/of-somebody.ts";
import type { CitationMention } from "../find/mention.ts";
import type { Masked } from "../mask/masked.ts";
import { visible } from "../text/characters.ts";
import { asTwo } from "./fewer-authors.ts";
import { initialsBefore, withNamesBefore, withOneBefore } from "./names-before.ts";
import { readingsOfNames } from "./readings-of-names.ts";

/** The mention with each reading of its authors, where author and year stand apart. */
export function authorReadings(mention: CitationMention): readonly CitationMention[] {
  return readingsOfNames(mention).map(({ authors }) => (authors === mention.authors ? mention : { ...mention, authors }));
}

/** The readings of a mention whose author and year adjoin: its span begins later by the words that a reading leaves out. */
export function readingsOf(mention: CitationMention, block: Masked): readonly CitationMention[] {
  if (mention.form === "collapsed-year") return authorReadings(mention);
  const [first = "", ...others] = mention.authors;
  const initials = initialsBefore(mention.start, block.prose);
  const told = initials === "" ? [] : [{ ...mention, authors: [initials + first, ...others] }];
  const readings = readingsOfNames(mention).map(({ authors, dropped }) => {
    const one = authors === mention.authors ? mention : { ...mention, authors };
    return dropped > 0 ? withoutLeading(one, dropped, block) : one;
  });
  return [
    ...withNamesBefore(mention, block),
    ...withOneBefore(mention, block),
    ...told,
    ...readings,
    ...asTwo(mention),
    ...byOtherYear(mention, block.prose),
    ...withPrefix(mention, block),
    ...byPossessor(mention, block),
  ];
}

/** Whose work is on what was read as its author: `Welsh’s ethnography of the Harbor Museum (1978: 3)`. */
function byPossessor(mention: CitationMention, { prose, text }: Masked): readonly CitationMention[] {
  const { authors, end, form, group, start } = mention;
  const whose = form === "narrative" && authors.length === 1 ? possessorBefore(prose, start) : null;
  if (whose === null) return [];
  return [
    {
      ...mention,
      authors: [whose.name],
      start: whose.start,
      text: text.slice(whose.start, end),
      group: { start: whose.start, end: group.end },
    },
  ];
}

/**
 * The words before a name with it, since a title may have small words in it: `(Tale of a Lake, 2007)`; or a family in capitals
 * before a given name, `(LIND, Ada, 2007)`, which may as well be an acronym.
 */
function withPrefix(mention: CitationMention, { prose, text }: Masked): readonly CitationMention[] {
  const [name, ...others] = mention.authors;
  const { prefix, start, end } = mention;
  if (prefix === null || others.length > 0 || mention.etAl) return [];
  const whole = { ...mention, authors: [`${prefix} ${name}`] };
  const first = start - prefix.length - 2;
  if (!/^\p{Lu}{2,}$/u.test(prefix) || prose.slice(first, start) !== `${prefix}, `) return [whole];
  return [{ ...mention, authors: [`${name} ${prefix}`], start: first, text: text.slice(first, end), prefix: null }, whole];
}

/** The other year of `1983[2003]` and `1983 [2003], p. 40`, which a list may print alone. */
function byOtherYear(mention: CitationMention, prose: string): readonly CitationMention[] {
  if (prose.charCodeAt(mention.end) !== 0x5b && !mention.text.includes("[")) return [];
  const [, year] = /^\[(\d{4})\]/.exec(prose.slice(mention.end, mention.end + 6)) ?? /\d{4}\s?\[(\d{4})\]/.exec(mention.text) ?? [];
  return year === undefined ? [] : [{ ...mention, year }];
}

/** The mention without its first words. */
function withoutLeading(mention: CitationMention, drop: number, { prose, text }: Masked): CitationMention {
  let at = mention.start;
  for (let word = 0; word < drop; word += 1) {
    while (at < mention.end && /\S/u.test(visible(prose.charAt(at)))) at += 1;
    while (at < mention.end && /^\s?$/u.test(visible(prose.charAt(at)))) at += 1;
  }
  const alone = mention.group.start === mention.start;
  return {
    ...mention,
    start: at,
    text: text.slice(at, mention.end),
    group: alone ? { start: at, end: mention.group.end } : mention.group,
  };
}
