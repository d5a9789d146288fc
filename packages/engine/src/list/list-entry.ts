import { dateBefore, type Newspaper, newspaperBefore } from "../find/newspaper.ts";
import { tokenize } from "../find/tokens.ts";
import type { Year } from "../find/years.ts";
import type { Entry, EntryName } from "../library/entry.ts";
import { isBlank, isWord, OPAQUE, SKIP, visible } from "../text/characters.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import type { Span } from "../text/span.ts";
import { months } from "../words/dates.ts";
import { isComing } from "../words/year-words.ts";
import { accessStart } from "./access.ts";
import { type EntryParts, entryParts } from "./entry-parts.ts";
import type { EntryPlace } from "./entry-place.ts";
import { opensItalics } from "./entry-title.ts";
import { rangeOf, yearsOf } from "./entry-years.ts";
import { isSentence } from "./is-sentence.ts";
import { listMark } from "./list-mark.ts";
import { institution } from "./list-name.ts";
import { readListNames } from "./list-names.ts";
import { namesOthers } from "./printed-names.ts";
import { repeatedAuthors, repeatsAuthors } from "./repeated.ts";
import { titleAfter } from "./title-after.ts";

/** How long the names of one work may be: some have hundreds of authors. */
const MOST_NAMES = 4000;

/** How far before a year its day may begin. */
const DAY = 24;

/** How far after a year its day may end. */
const MOST_DAY = 60;

/** How much of a title is kept. */
const LONGEST = 600;

/** An entry with its place in the text that it was read in. */
export interface ListedEntry extends Entry, EntryPlace {}

/** Where an entry stands in its list. */
export interface ListPlace {
  /** From 1. */
  readonly number: number;
  /** Line of the text, from 1. */
  readonly line: number;
  /** The entry before, whose authors a dash repeats. */
  readonly before: Entry | null;
}

/**
 * Reads one entry of a document's own list: authors, year and title, the year after the authors or at the end; the year is
 * empty where none is printed. Null where no names can be read, since such a line cannot be cited by author and date.
 */
export function readListEntry(text: string, prose: string, span: Span, place: ListPlace): ListedEntry | null {
  const start = entryStart(text, prose, span);
  const { years, original } = yearsOf(prose, start, span.end);
  const parts = entryParts(text, prose, { start, end: span.end }, years);
  if (parts === null || parts.authorsEnd - start > MOST_NAMES) return null;
  const { year, authorsEnd } = parts;
  const printed = singleBlanks(visible(prose.slice(start, authorsEnd))).replace(/\s?\(?(?:\[\d{4}\]|\(\d{4}\))\s?\(?$/, "");
  const written = singleBlanks(text.slice(start, authorsEnd));
  const repeated = repeatsAuthors(text.slice(start, year.end)) || (authorsEnd === start && parts.title === null);
  const paper = repeated ? null : newspaperOf(text, prose, start, parts);
  const others = repeated ? place.before?.others === true : namesOthers(printed);
  const authors: readonly EntryName[] = repeated
    ? repeatedAuthors(written, place.before?.authors ?? [])
    : paper
      ? [{ kind: "institution", name: paper.name, short: "" }]
      : parts.title?.start === start && printed !== ""
        ? [institution(printed)]
        : readListNames(printed);
  if (authors.length === 0 || isSentence(authors, prose.slice(year.end, Math.min(span.end, year.end + DAY)))) return null;
  const printedYear = year.text.slice(-4);
  const looked = year.text !== "" && year.start >= accessStart(prose, { start, end: span.end }) ? { accessed: printedYear } : null;
  const day = dayAfter(prose.slice(year.end, Math.min(span.end, year.end + MOST_DAY)), printedYear);
  return {
    start,
    end: span.end,
    key: `list:${place.number}`,
    type: paper ? "article-newspaper" : "document",
    authors,
    ...(others && paper === null ? { others } : {}),
    editors: [],
    year: looked ? "" : yearOf(year.text),
    suffix: year.suffix ?? "",
    date: paper?.date ?? (day.date || dayBefore(prose, year) || rangeOf(prose, year)),
    title: parts.title
      ? titleOf(prose, parts.title)
      : paper
        ? ""
        : titleAfter(text, prose, { start: year.end + day.length, end: span.end }),
    fields: {
      ...looked,
      ...(original === "" ? {} : { "original-date": original }),
      ...doiIn(text.slice(start, span.end)),
      note: singleBlanks(visible(prose.slice(start, span.end))).trim(),
    },
    line: place.line,
  };
}

/** `2004`, that of the reprint of `1781/1998`; `n.d.`, or what says that a work is still to come; empty where nothing is printed. */
function yearOf(text: string): string {
  if (text === "" || /^\d/.test(text)) return text.slice(-4);
  return isComing(text) ? text.charAt(0).toLowerCase() + singleBlanks(text.slice(1)) : "n.d.";
}

/** A newspaper that stands in the author's place: before a day, or in italics before the title of an article. */
function newspaperOf(
  text: string,
  prose: string,
  start: number,
  { authorsEnd, year, title }: EntryParts,
): Pick<Newspaper, "name" | "date"> | null {
  if (title?.start === start && authorsEnd > start) return null;
  const tokens = tokenize(prose, start, year.start);
  if (title === null || title.start === start) return newspaperBefore(tokens, year.text);
  const head = tokens.filter(({ end }) => end <= authorsEnd);
  while (head.length > 0 && head.at(-1)?.kind !== "word") head.pop();
  let markup = start;
  while (prose.charCodeAt(markup - 1) === SKIP) markup -= 1;
  const italic = markup < start && opensItalics(text, markup);
  const name = italic && !head.some(({ kind }) => kind === "comma") ? head.filter(({ kind }) => kind === "word") : [];
  return name.length === 0 ? null : { name: name.map((token) => token.text).join(" "), date: dateBefore(tokens, year.text) };
}

/** The day before the year, as of what a newspaper printed; empty where there is none. */
function dayBefore(prose: string, year: Year): string {
  if (!/^\d/.test(year.text)) return "";
  const date = dateBefore(tokenize(prose, Math.max(0, year.start - DAY), year.start), year.text);
  return date.length > 7 ? date : "";
}

/** A title that stands before the year, without the marks around it. */
function titleOf(prose: string, { start, end }: Span): string {
  const text = singleBlanks(visible(prose.slice(start, Math.min(end, start + LONGEST))));
  return text.replace(/^[\s;“"«‘'„[]+|(?:\s(?:de|of))?[\s.,]+$/gu, "");
}

/** The first character after the list mark and markup; underscores that stand for authors are no markup. */
function entryStart(text: string, prose: string, span: Span): number {
  const lead = pastBlanks(prose, span.start, span.end);
  // A stop after underscores that stand for authors is no mark.
  const mark = prose.charAt(lead) === "." && /\S/.test(text.slice(span.start, lead)) ? 0 : listMark(prose.slice(lead, span.end));
  const start = pastBlanks(prose, lead + mark, span.end);
  const line = /_[\s_]{0,40}_\s*$/.exec(text.slice(Math.max(span.start, start - 42), start));
  return line !== null && (/\s$/.test(line[0]) || !isWord(prose.charCodeAt(start))) ? start - line[0].length : start;
}

/** Where something stands that is no blank and no markup. */
function pastBlanks(prose: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && (isBlank(prose.charCodeAt(at)) || prose.charCodeAt(at) === OPAQUE)) at += 1;
  return at;
}

/** The day that APA and Chicago print after the year: `, October 3)`, `, October 3.`, `, octubre, 26)`. */
function dayAfter(after: string, year: string): { readonly date: string; readonly length: number } {
  const found = /^,\s+(?:(\d{1,2})(?:\s+de)?\s+)?(\p{L}+)\.?(?:,?\s+(\d{1,2}))?[).]/u.exec(after);
  const month = months.get(found?.[2]?.toLowerCase() ?? "");
  if (found === null || month === undefined) return { date: "", length: 0 };
  const parts = [month, found[1] ?? found[3] ?? ""].filter((part) => part !== "");
  return { date: [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-"), length: found[0].length };
}

function doiIn(text: string): { readonly DOI?: string } {
  const doi = /\b10\.\d{4,9}\/[^\s"<>)\]}]+/.exec(text)?.[0].replace(/[.,;]+$/, "");
  return doi === undefined ? {} : { DOI: doi };
}
