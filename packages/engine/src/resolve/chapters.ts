import type { Entry } from "../library/entry.ts";
import { placeInList } from "../list/entry-place.ts";
import { isHeading } from "../list/heading.ts";
import type { DocumentList } from "../list/read-list.ts";
import type { Span } from "../text/span.ts";
import type { ResolvedCitation } from "./resolution.ts";

/** The entries under one heading, by their offsets in the document. */
interface Chapter extends Span {
  readonly heading: number;
}

/**
 * Where a document has the lists of several chapters, two of them may have works of one author and year: a citation means
 * that of its own chapter, whose list is the next after it. Null where there is one list, so that nothing has to be asked.
 */
export function byChapter(list: DocumentList | null): ((citation: ResolvedCitation) => ResolvedCitation) | null {
  const chapters = list === null ? [] : chaptersOf(list);
  if (list === null || chapters.length < 2) return null;
  return (citation) => {
    const { mention, resolution } = citation;
    const chapter = resolution.kind === "ambiguous" ? chapters.find(({ heading }) => heading > mention.start) : undefined;
    if (resolution.kind !== "ambiguous" || chapter === undefined) return citation;
    const own = resolution.hits.filter(({ source, entry }) => source === list.source && stands(entry, list, chapter));
    const [hit, ...others] = own;
    return hit === undefined || others.length > 0 ? citation : { mention, resolution: { kind: "known", hit } };
  };
}

function chaptersOf({ spans }: DocumentList): readonly Chapter[] {
  const headings = spans.filter(isHeading);
  return headings.map(({ start, end }, at) => ({ heading: start, start: end, end: headings[at + 1]?.start ?? Number.POSITIVE_INFINITY }));
}

function stands(entry: Entry, list: DocumentList, chapter: Chapter): boolean {
  const { start } = placeInList(entry, list);
  return start >= chapter.start && start < chapter.end;
}
