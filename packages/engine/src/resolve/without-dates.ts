import type { ResolvedCitation } from "./resolution.ts";

/** A shorter text is taken at its word, in UTF-16 code units. */
const LONG = 4000;

/** So many names in rows with their years, in brackets, are no chance in a text without a list. */
const IN_ROWS = 4;

/**
 * Leaves out what only looks like a citation where nobody is cited for sure: names that nothing but their place before a
 * bracketed year shows, each of them named once, in a text without any other citation, but for rows of them in a text that has a list
 * or several rows; and a name with a year in a long text of which no library knows a
 * work, and that shows hardly a citation otherwise. Such date a film, a vote or a life, and the news and encyclopedias stay silent.
 *
 * @param length of the text
 * @param listed whether the text has a list of works
 */
export function withoutDates(citations: readonly ResolvedCitation[], length: number, listed: boolean): readonly ResolvedCitation[] {
  if (citations.some(({ resolution }) => resolution.kind !== "unknown")) return citations;
  const byPlace = citations.every(isByPlace);
  if (length < LONG && !byPlace) return citations;
  const named = new Map<string, number>();
  for (const { mention } of citations) {
    if (mention.form !== "collapsed-year") named.set(mention.authors.join(), (named.get(mention.authors.join()) ?? 0) + 1);
  }
  if (byPlace && [...named.values()].every((times) => times === 1) && inRows(citations) < (listed ? 1 : IN_ROWS)) return [];
  if (length < LONG) return citations;
  const others = citations.filter((citation) => !isSlight(citation, named));
  return others.length * 2 >= citations.length ? citations : others;
}

/** How many names stand in a bracket with others. */
function inRows(citations: readonly ResolvedCitation[]): number {
  return citations.filter(({ mention: { form, group } }, at) => {
    const beside = [citations[at - 1], citations[at + 1]].some((other) => other?.mention.group.start === group.start);
    return form === "parenthetical" && beside;
  }).length;
}

/** Whether nothing speaks for a citation but where it stands: no work is near it, either. */
function isByPlace({ mention: { needs }, resolution }: ResolvedCitation): boolean {
  return (needs === "place" || needs === "chance") && resolution.kind === "unknown" && resolution.candidates.length === 0;
}

/** One name with a year or a day and nothing that dates have not: no pages, no second author, no second place. */
function isSlight({ mention, resolution }: ResolvedCitation, named: ReadonlyMap<string, number>): boolean {
  const { form, authors, etAl, locator } = mention;
  const single = authors.length === 1 && !etAl && locator === null && named.get(authors.join()) === 1;
  return single && (form === "narrative" || form === "newspaper") && resolution.kind === "unknown" && resolution.candidates.length === 0;
}
