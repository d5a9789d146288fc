import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import type { Authors } from "./authors.ts";
import { withoutDottedInitials } from "./dotted-initials.ts";
import { evidenceBare } from "./evidence/bare.ts";
import { evidenceBefore } from "./evidence/before-bracket.ts";
import { isMeasured } from "./evidence/measure.ts";
import { isOfNext, isOfSomebody } from "./evidence/of-somebody.ts";
import { evidenceOfOld } from "./evidence/old-year.ts";
import { evidenceOfSpan } from "./evidence/span-of-years.ts";
import { type CitationForm, type CitationMention, type Evidence, isShown } from "./mention.ts";
import { endsWell, type Tail, tailOf } from "./tail.ts";
import type { Year } from "./years.ts";

/** How far after one figure the next may begin. */
const FIGURE = 12;

/** What is known of an item before its place in a group is. */
export interface Item extends Omit<CitationMention, "text" | "group"> {}

/** An item with the group it stands in. */
export interface Placed {
  readonly item: Item;
  readonly group: Span;
}

/** What tells one item from another, besides its tail. */
export interface Parts {
  readonly form: CitationForm;
  readonly start: number;
  readonly names: readonly string[];
  readonly etAl?: boolean;
  readonly date?: string | null;
  readonly prefix?: string | null;
  readonly needs: Evidence;
}

/** Nobody is called by initials alone; they are the end of a name that was not read: `A.` of `y Ugalde, A. (2005)`. */
function isInitials(name: string): boolean {
  return name.length < 6 && /^(?:\p{Lu}\.[\s-]?){1,2}$/u.test(name);
}

/** Puts an item together. */
export function item(prose: string, tail: Tail, parts: Parts): Item {
  const { year, end, locator, date } = tail;
  return {
    kind: "citation",
    form: date === null ? parts.form : "newspaper",
    start: parts.start,
    end,
    authors: parts.names,
    etAl: parts.etAl ?? false,
    year: year.text,
    suffix: year.suffix,
    date: parts.date ?? date,
    prefix: parts.prefix ?? null,
    locator: locator ? visible(prose.slice(locator.start, locator.end)) : null,
    key: null,
    author: null,
    needs: evidenceOf(prose, tail, parts),
  };
}

/** What shows an item to be one, in the light of its year: of a day in numbers only a library tells. */
function evidenceOf(prose: string, { year, locator }: Tail, parts: Parts): Evidence {
  if (year.date !== undefined || parts.names.some(isInitials)) return "library";
  if (year.span) return evidenceOfSpan(prose, year, locator !== null, parts);
  return year.old ? evidenceOfOld(parts) : parts.needs;
}

/** An item whose authors stand in running prose, before a bracket or bare. */
export function proseItem(prose: string, authors: Authors, year: Year, limit: number, bracketed: boolean): Item | null {
  const tail = tailOf(prose, year, limit);
  if (bracketed && !endsWell(prose, tail.end, limit)) return null;
  return item(prose, tail, {
    form: authors.possessive ? "possessive" : "narrative",
    start: authors.start,
    names: withoutDottedInitials(authors.names),
    etAl: authors.etAl,
    needs: bracketed ? evidenceBefore(prose, authors, limit + 1, year, tail.locator !== null) : evidenceBare(prose, authors, tail),
  });
}

/**
 * The year part of a citation whose author stands apart: `As Flynn reported, "..." (2001: 60)`. With pages it looks
 * like a citation by itself, and after what somebody thought, `Welsh’s claim (2004)`; another bare year in brackets counts only if
 * the author is found near by.
 */
export function detachedItem(prose: string, year: Year, limit: number): Item | null {
  const tail = tailOf(prose, year, limit);
  // `2001 units (1999: 1850)` and `(1999: 1,850)` compare numbers, and so does `(1999: 1.4)`.
  const isNumber =
    tail.locator !== null && /^(?:\d{4}|\d{1,3}[.,]\d{3}(?!\d)|\d[.,]\d{1,2}(?=$|%))/.test(prose.slice(tail.locator.start, limit));
  // What is quoted has a page, of four digits in some journals.
  const quoted = afterQuotation.test(prose.slice(Math.max(0, year.start - 4), year.start));
  if (isMeasured(prose, year.end) || (isNumber && !quoted && !isOfNext(prose, year.start, limit, true))) return null;
  if (!/^\d/.test(year.text) || tail.date !== null || !endsWell(prose, tail.end, limit)) return null;
  const told =
    tail.locator === null
      ? isOfSomebody(prose, year.start) || isOfNext(prose, year.start, limit, false)
      : !comparesYears(prose.slice(tail.end, tail.end + FIGURE));
  return item(prose, tail, { form: "narrative", start: year.start, names: [], needs: told ? "doubt" : "library" });
}

const afterQuotation = /(?:[”"»’]|'')\s?\($/;

/** Whether a further year and its figure follow, as where years are compared: `2,400 in all (2016: 914; 2018: 1,377)`. */
function comparesYears(after: string): boolean {
  return /^\s?[;,]\s{0,2}\d{4}: ?\d/.test(after);
}

/** Whether a year after a comma is lower than the one before, as a page may be and years of one author seldom are: `Lind 2009, 1978`. */
function goesDown(prose: string, before: Item, year: Year): boolean {
  return Number(year.text) < Number(before.year) && /^,\s?$/.test(prose.slice(before.end, year.start));
}

/** A further year of the authors before: `1984` of `Keohane 1983, 1984`. */
export function collapsedItem(prose: string, year: Year, before: Item, limit: number): Item | null {
  const tail = tailOf(prose, year, limit);
  if (!endsWell(prose, tail.end, limit)) return null;
  const { authors, etAl } = before;
  const needs = isShown(before.needs) && goesDown(prose, before, year) ? "doubt" : before.needs;
  return item(prose, tail, { form: "collapsed-year", start: year.start, names: authors, etAl, needs });
}

/** Whether a name and a year are all there is. */
export function isBare({ authors, etAl, form, locator, prefix, suffix }: Item): boolean {
  return (
    (form === "parenthetical" || form === "collapsed-year") &&
    authors.length === 1 &&
    !etAl &&
    locator === null &&
    (prefix ?? "") === "" &&
    suffix === null
  );
}
