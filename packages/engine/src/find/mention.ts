import type { Span } from "../text/span.ts";

/** How a citation is written. */
export type CitationForm =
  | "parenthetical"
  | "narrative"
  | "possessive"
  | "collapsed-year"
  | "newspaper"
  | "pandoc-key"
  | "latex-key"
  | "ibid";

/**
 * What it takes for words to count as a citation. `form`: the writing itself shows one. `doubt`: they look like one, and
 * may be a thing with its date; kept where nobody knows the work, but never a problem. `place` and `chance`: as these two, but
 * for nothing besides where they stand ("Welsh (2004) was new", "after Katrina (2005)"); they count where the text cites something
 * else.
 * `library`: they could as well be ordinary prose ("Windows 2000", "Rio (1992)"), and count only if a library knows the work.
 * `elsewhere`: the text says that no list is to have the work ("Lister 1867, as cited in Fisher 1977"), or speaks of somebody by
 * an office ("President Bush (2001)"); looked up, and never a problem.
 * `told`: it is no work, but what somebody wrote or said to the author ("J. Tan, personal communication, 2010").
 * `title`: nothing but a year in brackets, which counts only where the words before it are the title of an unsigned work that a
 * library has ("(Rules of the harbour, 2004)").
 */
export type Evidence = "form" | "place" | "doubt" | "chance" | "library" | "elsewhere" | "told" | "title";

/** Whether a citation may as well be a thing with its date, and is no problem where nobody knows it. */
export function isDoubtful(needs: Evidence): boolean {
  return needs === "doubt" || needs === "chance";
}

/** Whether a citation is shown by how or where it is written, so that it is a problem where nobody knows it. */
export function isShown(needs: Evidence): boolean {
  return needs === "form" || needs === "place";
}

/** One work cited at one place of a text, from its author to the end of its year or locator, without prefix. */
export interface CitationMention extends Span {
  readonly kind: "citation";
  /** The text of the span, as written. */
  readonly text: string;
  readonly form: CitationForm;
  /** Families or institutions as printed, without *et al.*; empty for keys. */
  readonly authors: readonly string[];
  readonly etAl: boolean;
  /** `2004` or `n.d.`; null where none is written. */
  readonly year: string | null;
  /** The letter after the year: `a` of `2004a`. */
  readonly suffix: string | null;
  /** Day or month of a newspaper, as EDTF: `2005-10-02`. */
  readonly date: string | null;
  /** What leads into it: `see`, `cf.`. */
  readonly prefix: string | null;
  /** Pages as printed: `58-59`, `p. 12`. */
  readonly locator: string | null;
  /** The citation key, for `@key` and `\cite{key}`. */
  readonly key: string | null;
  /** The author's own span, where author and year stand apart; the mention is then the year part. */
  readonly author: Span | null;
  /** The group of citations it stands in, brackets included; its own span where it stands alone. */
  readonly group: Span;
  readonly needs: Evidence;
}

/**
 * A citation with its text and group, all its fields in one order: that of every citation, by which the scanners and the
 * resolver are fast.
 */
export function mentionOf(
  { start, end, form, authors, etAl, year, suffix, date, prefix, locator, key, author, needs }: Omit<CitationMention, "text" | "group">,
  text: string,
  group: Span,
): CitationMention {
  const led = prefix === null ? null : leadingIn(prefix);
  return { kind: "citation", start, end, text, form, authors, etAl, year, suffix, date, prefix: led, locator, key, author, group, needs };
}

/** The words that lead into a citation, without the comma that parts it from the one before; null where they only join the two. */
function leadingIn(prefix: string): string | null {
  const words = prefix.replace(/^[\s,;]+/, "");
  return /^(?:(?:and|y|e|et|u|und|&),?)?$/iu.test(words) ? null : words;
}

/** A citation of a stretch as it stands in the text that holds the stretch from `by` on. */
export function moved(mention: CitationMention, by: number): CitationMention {
  const { start, end, text, form, authors, etAl, year, suffix, date, prefix, locator, key, author, group, needs } = mention;
  return {
    kind: "citation",
    start: start + by,
    end: end + by,
    text,
    form,
    authors,
    etAl,
    year,
    suffix,
    date,
    prefix,
    locator,
    key,
    author: author && { start: author.start + by, end: author.end + by },
    group: { start: group.start + by, end: group.end + by },
    needs,
  };
}

/** A name or acronym of a corpus record, found in a text. */
export interface EntityMention extends Span {
  readonly kind: "entity";
  readonly text: string;
  readonly form: "name" | "acronym" | "alias";
}

/** What nobody lists, by custom. */
export type UnlistedCustom = "interview" | "archive" | "statute" | "document";

/** A source that nobody lists, by custom, and that is therefore never looked up: `interview with an official, 2004`. */
export interface UnlistedMention extends Span {
  readonly kind: "unlisted";
  readonly text: string;
  readonly custom: UnlistedCustom;
}

export type Mention = CitationMention | EntityMention | UnlistedMention;
