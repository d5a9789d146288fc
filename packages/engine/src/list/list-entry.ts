import type { Newspaper } from "../find/newspaper.ts";
import type { Entry, EntryName } from "../library/entry.ts";
import { alike } from "../text/alike.ts";
import { visible } from "../text/characters.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import type { Span } from "../text/span.ts";
import { isComing } from "../words/year-words.ts";
import { accessStart } from "./access.ts";
import { dayAfter, dayAfterTitle, dayBefore } from "./entry-day.ts";
import { type EntryParts, entryParts } from "./entry-parts.ts";
import type { EntryPlace } from "./entry-place.ts";
import { entryStart } from "./entry-start.ts";
import { rangeOf, yearsOf } from "./entry-years.ts";
import { isSentence } from "./is-sentence.ts";
import { institution } from "./list-name.ts";
import { readListNames } from "./list-names.ts";
import { newspaperOf } from "./listed-newspaper.ts";
import { namesOthers } from "./printed-names.ts";
import { repeatedAuthors, repeatsAuthors } from "./repeated.ts";
import { titleAfter } from "./title-after.ts";

/** How long the names of one work may be: some have hundreds of authors. */
const MOST_NAMES = 4000;

/** How much after a year shows that a sentence goes on. */
const SENTENCE = 24;

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
  const read = alike(text.slice(span.start, span.end), prose.slice(span.start, span.end));
  if (read === null) return readAlike(text, prose, span, place);
  const entry = readAlike(read.text, read.prose, { start: 0, end: read.text.length }, place);
  return entry && { ...entry, start: span.start + (read.places[entry.start] as number), end: span.end };
}

function readAlike(text: string, prose: string, span: Span, place: ListPlace): ListedEntry | null {
  const start = entryStart(text, prose, span);
  const { years, original } = yearsOf(prose, start, span.end);
  const parts = entryParts(text, prose, { start, end: span.end }, years);
  if (parts === null || parts.authorsEnd - start > MOST_NAMES) return null;
  const { year } = parts;
  const { authors, others, paper } = writersOf(text, prose, start, parts, place.before);
  if (authors.length === 0 || isSentence(authors, prose.slice(year.end, Math.min(span.end, year.end + SENTENCE)))) return null;
  const printedYear = laterOf(year.text);
  const looked = year.text !== "" && year.start >= accessStart(prose, { start, end: span.end }) ? { accessed: printedYear } : null;
  const day = dayAfter(prose.slice(year.end, Math.min(span.end, year.end + MOST_DAY)), printedYear);
  return {
    start,
    end: span.end,
    key: `list:${place.number}`,
    type: paper ? "article-newspaper" : "document",
    authors,
    ...(others ? { others } : {}),
    editors: [],
    year: looked ? "" : yearOf(year.text),
    suffix: year.suffix ?? "",
    date:
      paper?.date ||
      day.date ||
      dayBefore(prose, year) ||
      rangeOf(prose, year) ||
      dayAfterTitle(prose, { start: year.end, end: span.end }, printedYear),
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

/** Who wrote a work, as its entry says. */
interface Writers {
  readonly authors: readonly EntryName[];
  /** Whether there are more than it names. */
  readonly others: boolean;
  /** The newspaper that stands in the place of an author. */
  readonly paper: Pick<Newspaper, "name" | "date"> | null;
}

function writersOf(text: string, prose: string, start: number, parts: EntryParts, before: Entry | null): Writers {
  const { year, authorsEnd, title } = parts;
  if (repeatsAuthors(text.slice(start, year.end)) || (authorsEnd === start && title === null)) {
    const authors = repeatedAuthors(singleBlanks(text.slice(start, authorsEnd)), before?.authors ?? []);
    return { authors, others: before?.others === true, paper: null };
  }
  const paper = newspaperOf(text, prose, start, parts);
  if (paper !== null) return { authors: [{ kind: "institution", name: paper.name, short: "" }], others: false, paper };
  const printed = singleBlanks(visible(prose.slice(start, authorsEnd))).replace(/\s?\(?(?:\[\d{4}\]|\(\d{4}\))\s?\(?$/, "");
  // A label of names and year in brackets before the entry: `(Lind & Tan, 2012) Ada Lind, Wei Tan. Ice.`
  const labeled = printed.startsWith("(") && !printed.includes(")");
  const unsigned = title?.start === start ? printed || titleOf(prose, title) : "";
  const authors = unsigned === "" ? readListNames(labeled ? printed.slice(1) : printed, title === null) : [institution(unsigned)];
  return { authors, others: namesOthers(printed), paper: null };
}

/** `1998` of `1781/1998` and of `1998/1781`. */
function laterOf(text: string): string {
  const [first, last] = [text.slice(0, 4), text.slice(-4)];
  return text.length === 9 && first > last ? first : last;
}

/** `2004`, that of the reprint of `1781/1998`; `n.d.`, or what says that a work is still to come; empty where nothing is printed. */
function yearOf(text: string): string {
  if (text === "" || /^\d/.test(text)) return laterOf(text);
  return isComing(text) ? text.charAt(0).toLowerCase() + singleBlanks(text.slice(1)) : "n.d.";
}

/** A title that stands before the year, without the marks around it. */
function titleOf(prose: string, { start, end }: Span): string {
  const text = singleBlanks(visible(prose.slice(start, Math.min(end, start + LONGEST))));
  return text.replace(/^[\s;“"«‘'„[]+|(?:\s(?:de|of))?[\s.,]+$/gu, "");
}

function doiIn(text: string): { readonly DOI?: string } {
  const doi = /\b10\.\d{4,9}\/[^\s"<>)\]}]+/.exec(text)?.[0].replace(/[.,;]+$/, "");
  return doi === undefined ? {} : { DOI: doi };
}
