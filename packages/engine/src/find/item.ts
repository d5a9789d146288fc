import { isBlank, SKIP, visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { type Authors, authorsAtEnd } from "./authors.ts";
import { evidenceBefore, evidenceInGroup, isPointedTo } from "./evidence.ts";
import { locatorAfter } from "./locator.ts";
import type { CitationForm, CitationMention, Evidence } from "./mention.ts";
import { type Newspaper, newspaperBefore } from "./newspaper.ts";
import { isPlace } from "./places.ts";
import { type Token, tokenize } from "./tokens.ts";
import { connectors, institutional } from "./words.ts";
import type { Year } from "./years.ts";

/** What is known of an item before its place in a group is. */
export interface Item extends Omit<CitationMention, "text" | "group"> {}

/** How many words the name of an institution may have. */
const MOST_WORDS = 16;

const follows = /^(?:and|y|e|et|und|quoted|cited|as|see|cf|in|but|to|citado|cité|apud|emphasis|n|p)\b/iu;

/** Year and pages: the end of every item. */
function tailOf(prose: string, year: Year, limit: number): { readonly end: number; readonly locator: Span | null } {
  const locator = locatorAfter(prose, year.end, limit);
  return { end: locator?.end ?? year.end, locator };
}

/** Whether what follows an item lets it be one: "(2004 dollars)" is none. */
function endsWell(prose: string, end: number, limit: number): boolean {
  let at = end;
  while (at < limit && isBlank(prose.charCodeAt(at))) at += 1;
  return (
    at >= limit ||
    ',;:.)]&/”"—–'.includes(prose.charAt(at)) ||
    /^\[\d{4}\]/.test(prose.slice(at, at + 6)) ||
    follows.test(prose.slice(at, at + 12))
  );
}

/** Reads the words before a year inside a group as authors: persons, an institution, or a newspaper with a date. */
export function groupItem(prose: string, from: number, year: Year, limit: number): Item | null {
  const { end, locator } = tailOf(prose, year, limit);
  if (!endsWell(prose, end, limit)) return null;
  const tokens = withoutBracketed(tokenize(prose, from, aboutStart(prose, from, year.start)));
  const paper = newspaperBefore(tokens, year.text);
  if (paper) return isPlace(paper.name) ? null : newspaperItem(prose, paper, { year, end, locator });
  const authors = authorsAtEnd(tokens, "group");
  if (authors === null) return lowerCaseItem(prose, tokens, { year, end, locator });
  const whole = institutionFrom(tokens, authors);
  const first = whole ?? authors.first;
  const names = whole === null ? authors.names : [join(tokens.slice(whole), prose)];
  const prefix = tokens.slice(0, first);
  const needs = evidenceInGroup(names, prefix, authors.etAl || locator !== null);
  return item(prose, "parenthetical", tokens.slice(first), names, { year, end, locator, authors, prefix, needs });
}

/** Where the words before a year end, `ca.` left out: `Riegel ca. 1994`. */
function aboutStart(prose: string, from: number, at: number): number {
  const about = /\s(?:ca?\.|circa)\s?$/u.exec(prose.slice(Math.max(from, at - 8), at));
  return about ? at - about[0].length : at;
}

/**
 * A name that goes on in lower case, as those of French institutions do: `(Banque mondiale, 2019)`. Only a library can
 * tell it from other words.
 */
function lowerCaseItem(prose: string, tokens: readonly Token[], rest: Pick<Rest, "year" | "end" | "locator">): Item | null {
  const words = tokens.at(-1)?.kind === "comma" ? tokens.slice(0, -1) : tokens;
  const first = words.findIndex(({ capital }) => capital);
  const name = words.slice(first).slice(0, MOST_WORDS + 1);
  if (first < 0 || name.length < 2 || name.length > MOST_WORDS || name.some(({ kind }) => kind !== "word")) return null;
  return item(prose, "parenthetical", name, [join(name, prose)], { ...rest, prefix: words.slice(0, first), needs: "library" });
}

/** A newspaper shows itself by a day or by italics; a name with a month alone may be a place: `(Waco, March 2005)`. */
function newspaperItem(prose: string, paper: Newspaper, rest: Pick<Rest, "year" | "end" | "locator">): Item {
  const italic = prose.charCodeAt((paper.tokens[0] as Token).start - 1) === SKIP;
  const needs = italic || paper.date.length > 7 ? "form" : "doubt";
  return item(prose, "newspaper", paper.tokens, [paper.name], { ...rest, date: paper.date, needs });
}

interface Rest {
  readonly year: Year;
  readonly end: number;
  readonly locator: Span | null;
  readonly date?: string;
  readonly authors?: Authors;
  readonly prefix?: readonly Token[];
  readonly needs?: Evidence;
}

/** Puts an item together from its tokens. */
function item(prose: string, form: CitationForm, tokens: readonly Token[], names: readonly string[], rest: Rest): Item {
  return {
    kind: "citation",
    form,
    start: tokens[0]?.start ?? rest.year.start,
    end: rest.end,
    authors: names,
    etAl: rest.authors?.etAl ?? false,
    year: rest.year.text,
    suffix: rest.year.suffix,
    date: rest.date ?? null,
    prefix: rest.prefix?.length ? join(rest.prefix, prose) : null,
    locator: rest.locator ? visible(prose.slice(rest.locator.start, rest.locator.end)) : null,
    key: null,
    author: null,
    needs: rest.needs ?? "form",
  };
}

/** An item whose authors stand in running prose, before a bracket or bare. */
export function proseItem(prose: string, authors: Authors, year: Year, limit: number, bracketed: boolean): Item | null {
  const { end, locator } = tailOf(prose, year, limit);
  if (bracketed && !endsWell(prose, end, limit)) return null;
  const colon = locator !== null && prose.slice(year.end, locator.start).includes(":");
  const bare = colon ? "form" : isPointedTo(prose, authors.start) ? "doubt" : "library";
  return {
    ...item(prose, authors.possessive ? "possessive" : "narrative", [], authors.names, { year, end, locator, authors }),
    start: authors.start,
    needs: bracketed ? evidenceBefore(prose, authors, limit + 1, locator !== null) : bare,
  };
}

/**
 * The year part of a citation whose author stands apart: `As Flynn reported, "..." (2001: 60)`. With pages it looks
 * like a citation by itself; a bare year in brackets counts only if the author is found near by.
 */
export function detachedItem(prose: string, year: Year, limit: number): Item | null {
  const { end, locator } = tailOf(prose, year, limit);
  if (!/^\d/.test(year.text) || !endsWell(prose, end, limit)) return null;
  return item(prose, "narrative", [], [], { year, end, locator, needs: locator === null ? "library" : "doubt" });
}

/** A further year of the authors before: `1984` of `Keohane 1983, 1984`. */
export function collapsedItem(prose: string, year: Year, before: Item, limit: number): Item | null {
  const { end, locator } = tailOf(prose, year, limit);
  if (!endsWell(prose, end, limit)) return null;
  return {
    ...item(prose, "collapsed-year", [], before.authors, { year, end, locator, needs: before.needs }),
    etAl: before.etAl,
  };
}

function join(tokens: readonly Token[], prose: string): string {
  const first = tokens[0];
  const last = tokens.at(-1)?.kind === "comma" ? tokens.at(-2) : tokens.at(-1);
  return first && last ? visible(prose.slice(first.start, last.end)).replace(/\s+/gu, " ") : "";
}

/** Leaves out an acronym in brackets at the end: `Department of Homeland Security [DHS] 2004`. */
function withoutBracketed(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)?.kind === "comma" ? tokens.at(-2) : tokens.at(-1);
  if (last?.text !== "]" && last?.text !== ")") return tokens;
  const open = tokens.findLastIndex((token) => token.text === "[" || token.text === "(");
  return open > 0 ? tokens.slice(0, open) : tokens;
}

/**
 * The token at which an institution's name begins, where the words before the year are one name and not several
 * authors: one of them is a word of institutions, and all are capitalized, small words of names, or commas.
 */
function institutionFrom(tokens: readonly Token[], authors: Authors): number | null {
  if (authors.etAl) return null;
  let first = tokens.length;
  let found = false;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    const word = token.text.replaceAll(".", "").toLowerCase();
    const small = connectors.has(word) || institutional.has(word) || /^(?:and|y|e|et|de|la|el|los|las|du|des|del)$/.test(word);
    if (token.capital) first = at;
    else if (!(small || token.kind === "comma" || token.kind === "and")) break;
    if (word !== "the" && institutional.has(word)) found = true;
  }
  return found && first <= authors.first ? first : null;
}
