import { newspaperBefore } from "../find/newspaper.ts";
import { tokenize } from "../find/tokens.ts";
import { months } from "../find/words.ts";
import { findYears, type Year } from "../find/years.ts";
import type { Entry, EntryName } from "../library/entry.ts";
import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { readListNames } from "./list-names.ts";

/**
 * Reads one entry of a document's own list: authors up to the year, the year, the title after it. Null where no year
 * is printed, since such a line cannot be cited by author and date.
 */
export function readListEntry(
  text: string,
  prose: string,
  span: Span,
  place: { readonly number: number; readonly line: number; readonly before: readonly EntryName[] },
): Entry | null {
  const start = entryStart(prose, span);
  const years = findYears(prose, start, span.end);
  const year = years.find((candidate) => stands(prose, candidate)) ?? years[0];
  if (year === undefined || year.start - start > 600) return null;
  const tokens = tokenize(prose, start, year.start);
  const paper = newspaperBefore(tokens, year.text);
  const printed = visible(prose.slice(start, year.start)).replace(/\s+/gu, " ");
  const repeated = /^[—–_-]{2,}/.test(text.slice(start, start + 8).replaceAll("\\", ""));
  const authors: readonly EntryName[] = paper
    ? [{ kind: "institution", name: paper.name, short: "" }]
    : repeated
      ? place.before
      : readListNames(printed);
  if (authors.length === 0) return null;
  const after = prose.slice(year.end, span.end).replace(/\s+/gu, " ");
  const day = dayAfter(after, year.text);
  return {
    start,
    end: span.end,
    key: `list:${place.number}`,
    type: paper ? "article-newspaper" : "document",
    authors,
    editors: [],
    year: /^\d/.test(year.text) ? year.text : "n.d.",
    suffix: year.suffix ?? "",
    date: paper?.date ?? day.date,
    title: paper ? "" : titleIn(after.slice(day.length)),
    fields: { ...doiIn(text.slice(start, span.end)), note: visible(prose.slice(start, span.end)).replace(/\s+/gu, " ").trim() },
    line: place.line,
  };
}

/** The first character after the list mark. */
function entryStart(prose: string, span: Span): number {
  const mark = /^[\s\u0001]*(?:(?:[-+•]|\d{1,3}[.)]|\[\d{1,3}\]|\\bibitem\S*)\s+)?[\s\u0001]*/.exec(prose.slice(span.start, span.end));
  return span.start + (mark?.[0].length ?? 0);
}

/** Whether a year stands where lists print it: in brackets, or between authors and title. */
function stands(prose: string, year: Year): boolean {
  const before = visible(prose.slice(Math.max(0, year.start - 3), year.start))
    .trimEnd()
    .slice(-1);
  const after = visible(prose.slice(year.end, year.end + 3)).charAt(0);
  return (before === "(" && (after === ")" || after === ",")) || (/[.,\p{L}]/u.test(before) && /[.,:;]/.test(after));
}

/** The day that APA prints after the year: `, October 3)`. */
function dayAfter(after: string, year: string): { readonly date: string; readonly length: number } {
  const found = /^, (?:(\d{1,2})(?: de)? )?(\p{L}+)\.?(?: (\d{1,2}))?\)/u.exec(after);
  const month = months.get(found?.[2]?.toLowerCase() ?? "");
  if (found === null || month === undefined) return { date: "", length: 0 };
  const parts = [month, found[1] ?? found[3] ?? ""].filter((part) => part !== "");
  return { date: [year, ...parts.map((part) => String(part).padStart(2, "0"))].join("-"), length: found[0].length };
}

/** The title after the year: set off by markup, quoted, or up to the next full stop. */
function titleIn(after: string): string {
  const marked = /^[)\].,:;\s]*\u0001+([\p{L}\p{N}¿¡][^\u0001]*)\u0001/u.exec(after)?.[1];
  if (marked !== undefined) return marked.replace(/[.,]$/, "").trim();
  const rest = visible(after).replace(/^[)\].,:;\s]+/u, "");
  const quoted = /^["“«‘](.+?)[,.]?["”»’](?=[\s,.]|$)/u.exec(rest.slice(0, 400));
  if (quoted) return (quoted[1] as string).trim();
  const stop = /[.?!](?=\s|$)/u.exec(rest);
  return rest.slice(0, stop ? stop.index + (stop[0] === "." ? 0 : 1) : 300).trim();
}

function doiIn(text: string): { readonly DOI?: string } {
  const doi = /\b10\.\d{4,9}\/[^\s"<>)\]}]+/.exec(text)?.[0].replace(/[.,;]+$/, "");
  return doi === undefined ? {} : { DOI: doi };
}
