import type { DocumentReading } from "../document.ts";
import { isInterview } from "../find/custom.ts";
import { type CitationMention, isDoubtful, isShown } from "../find/mention.ts";
import { formatLabel } from "../format/label.ts";
import type { Entry, EntryName } from "../library/entry.ts";
import { askedSources, type Hit, type Library } from "../library/library.ts";
import { standIns } from "../library/unsigned.ts";
import { entryPlace, placeInList } from "../list/entry-place.ts";
import { isHeading } from "../list/heading.ts";
import type { DocumentList } from "../list/read-list.ts";
import type { Candidate, Resolution, ResolvedCitation } from "../resolve/resolution.ts";
import type { Locale } from "../text/locale.ts";
import type { Span } from "../text/span.ts";
import { betweenLetters } from "./between-letters.ts";
import { apart, labelOf, nearestKeyLabel } from "./labels.ts";
import type { Finding } from "./messages/finding.ts";
import { isPrintedInList } from "./printed-in-list.ts";

/** A finding with its place. */
export interface PlacedFinding extends Span {
  readonly finding: Finding;
}

/** At most one finding for one citation: what differs, what is ambiguous, what the list lacks, what nobody has. */
export function citationFinding(
  { mention, resolution }: ResolvedCitation,
  reading: DocumentReading,
  library: Library,
  locale: Locale,
): Finding | null {
  const declared = askedSources(library);
  if (declared.length === 0 || mention.needs === "elsewhere") return null;
  const text = labelOf(mention, locale);
  switch (resolution.kind) {
    case "mismatch":
      return mismatchFinding(mention, resolution, reading, locale);
    case "ambiguous":
      // A year alone that may be of several who are named is our question, and no fault of the text.
      return mention.authors.length === 0 && mention.key === null ? null : ambiguousFinding(mention, text, resolution.hits, locale);
    case "known":
      return otherwiseFinding(mention, resolution, reading, locale) ?? knownFinding(mention, text, resolution.hit, reading, declared);
    case "unknown": {
      if (isDoubtful(mention.needs) && !resolution.candidates.some(isSameAuthor)) return null;
      const near = resolution.candidates[0];
      return {
        code: "citation.unknown",
        text: near ? apart(mention, near, locale).text : text,
        asked: asked(declared),
        nearest: near ? apart(mention, near, locale).record : nearestKeyLabel(mention, library, locale),
        corpus: null,
        unnamed: null,
      };
    }
  }
}

/** Whether a candidate is another work of the very author, so that a name in doubt is an author's after all. */
function isSameAuthor({ differs }: Candidate): boolean {
  return differs.every(({ field }) => field === "year" || field === "date" || field === "suffix");
}

/** What the text has otherwise of a work that it means for certain. */
function otherwiseFinding(
  mention: CitationMention,
  { hit, differs }: Extract<Resolution, { kind: "known" }>,
  reading: DocumentReading,
  locale: Locale,
): Finding | null {
  return differs === undefined ? null : mismatchFinding(mention, { candidates: [{ hit, differs }], support: [] }, reading, locale);
}

function mismatchFinding(
  mention: CitationMention,
  { candidates, support }: Omit<Extract<Resolution, { kind: "mismatch" }>, "kind">,
  { list }: DocumentReading,
  locale: Locale,
): Finding | null {
  const [first] = candidates;
  if (first === undefined) return null;
  const { hit, differs } = first;
  const dated = differs[0]?.field === "date";
  const agree = hit.found.slice(1).filter(({ entry }) => entry.year === hit.entry.year && (!dated || entry.date === hit.entry.date));
  return {
    code: "citation.mismatch",
    ...apart(mention, first, locale),
    place: { name: hit.source.name, line: entryPlace(hit, list).line },
    agree: agree.map(({ source }) => source.name),
    support: support.map(({ name }) => name),
  };
}

function ambiguousFinding(mention: CitationMention, text: string, hits: readonly Hit[], locale: Locale): Finding | null {
  if (!hits.some((hit) => hit.source.declared) || hasItsLetter(mention, hits)) return null;
  const titles = hits.map(({ entry }) => entry.title || formatLabel(entry, locale));
  return { code: "citation.ambiguous", text, titles, choices: choicesOf(mention, text, hits) };
}

/** Whether the text prints the letter of one of the works, and no list says which: its own list will, and it is no fault of the text. */
function hasItsLetter({ suffix }: CitationMention, hits: readonly Hit[]): boolean {
  return suffix !== null && suffix.charCodeAt(0) - 97 < hits.length && hits.every(({ entry }) => entry.suffix === "");
}

/** How two works can be told apart: by their days, where the text has but the year of a newspaper's; by the initials of namesakes; else by letters after the year. */
function choicesOf({ date, year }: CitationMention, text: string, [one, other, ...more]: readonly Hit[]): readonly string[] {
  if (one === undefined || other === undefined || more.length > 0 || !/\d$/.test(text)) return [];
  const days = [one, other].map(({ entry }) => entry.date);
  if (date !== null) return days[0] === days[1] || !days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day)) ? [`${year}a`, `${year}b`] : days;
  const [mine, others] = [one, other].map(({ entry: { authors } }) => initialOf(authors[0]));
  if (mine === others || mine === "" || others === "") return [`${text.slice(-4)}a`, `${text.slice(-4)}b`];
  return [`${mine} ${text}`, `${others} ${text}`];
}

function initialOf(name: EntryName | undefined): string {
  return name?.kind === "person" && name.given !== "" ? `${name.given.charAt(0)}.` : "";
}

/**
 * A work that is known may still be missing from the paper's own list. Keys are exempt: their list is made for them.
 * That an undeclared corpus has a work makes no citation of what only looks like one, and court cases are listed nowhere.
 */
function knownFinding(mention: CitationMention, text: string, hit: Hit, reading: DocumentReading, declared: Library): Finding | null {
  if (
    reading.list === null ||
    mention.key !== null ||
    /\svs?\.\s/.test(mention.authors[0] ?? "") ||
    hit.found.some(({ source }) => source.role === "list")
  )
    return null;
  const holder = hit.found.find(({ source }) => source.declared);
  if (holder && standIns(holder.entry).some((name) => isPrintedInList(name, reading))) return null;
  if (holder) return { code: "citation.unlisted", text, source: holder.source.name };
  if (!isShown(mention.needs)) return null;
  const { name, role } = hit.source;
  const has = role === "workspace" ? { corpus: null, unnamed: name } : { corpus: name, unnamed: null };
  return { code: "citation.unknown", text, asked: asked(declared), nearest: null, ...has };
}

/** So long a list may hold more than the works cited. */
const MANY = 12;

/**
 * Entries of the paper's list that nothing in the text cites, interviews aside, which a text tells of in other words. Silent where the
 * text cites none of them, or less than a third of many, since the list is no list of works cited, or all of them by LaTeX's `\nocite{*}`.
 */
export function unusedEntries(reading: DocumentReading, citations: readonly ResolvedCitation[]): readonly Entry[] {
  const { list } = reading;
  if (list === null || (reading.syntax === "latex" && reading.text.includes("\\nocite{*}"))) return [];
  const cited = new Set<unknown>();
  for (const { resolution } of citations) {
    const hits =
      resolution.kind === "known"
        ? [resolution.hit]
        : resolution.kind === "ambiguous"
          ? resolution.hits
          : resolution.candidates.map(({ hit }) => hit);
    for (const hit of hits) for (const { entry } of hit.found) cited.add(entry);
  }
  const { entries } = list.source;
  for (const entry of betweenLetters(reading.text, citations, entries)) cited.add(entry);
  // Without a year, an entry of a list may be anything; LaTeX's are cited by their keys.
  const isFurther = furtherIn(list);
  const unused = [...entries].filter(
    (entry) =>
      !cited.has(entry) &&
      (entry.year !== "" || !entry.key.startsWith("list:")) &&
      !isFurther(entry) &&
      !isInterview(entry.fields.note ?? ""),
  );
  if (![...entries].some((entry) => cited.has(entry)) || (entries.length > MANY && unused.length * 3 > entries.length * 2)) return [];
  return unused;
}

/** That nothing in the text cites some entries of its list, each where it stands. */
export function unusedFindings(list: DocumentList, unused: readonly Entry[], locale: Locale): readonly PlacedFinding[] {
  return unused.map((entry) => {
    const { start, end } = placeInList(entry, list);
    return { start, end, finding: { code: "citation.unused", record: formatLabel(entry, locale) } };
  });
}

/** Tells whether an entry of a list stands under a heading such as *Further reading*. */
function furtherIn(list: DocumentList): (entry: Entry) => boolean {
  const headings = list.spans.filter(isHeading);
  if (!headings.some(({ further }) => further)) return () => false;
  return (entry) => {
    const { start } = placeInList(entry, list);
    return headings.findLast((heading) => heading.start < start)?.further === true;
  };
}

function asked(sources: Library): readonly { name: string; entries: number }[] {
  return sources.map(({ name, entries }) => ({ name, entries: entries.length }));
}
