import type { ResolvedCitation } from "./resolution.ts";

/** A shorter text is taken at its word, in UTF-16 code units. */
const LONG = 4000;

/**
 * Leaves out what only looks like a citation where nobody is cited for sure: a name with a year in a long text of which
 * no library knows a work, and that shows hardly a citation otherwise, dates a film, a painting or a life. So the news and
 * encyclopedias stay silent.
 *
 * @param length of the text
 */
export function withoutDates(citations: readonly ResolvedCitation[], length: number): readonly ResolvedCitation[] {
  if (length < LONG || citations.some(({ resolution }) => resolution.kind !== "unknown")) return citations;
  const named = new Map<string, number>();
  for (const { mention } of citations) named.set(mention.authors.join(), (named.get(mention.authors.join()) ?? 0) + 1);
  const others = citations.filter((citation) => !isSlight(citation, named));
  return others.length * 2 >= citations.length ? citations : others;
}

/** One name with a year or a day and nothing that dates have not: no pages, no second author, no second place. */
function isSlight({ mention, resolution }: ResolvedCitation, named: ReadonlyMap<string, number>): boolean {
  const { form, authors, etAl, locator } = mention;
  const single = authors.length === 1 && !etAl && locator === null && named.get(authors.join()) === 1;
  return single && (form === "narrative" || form === "newspaper") && resolution.kind === "unknown" && resolution.candidates.length === 0;
}
