import type { CitationMention } from "../find/mention.ts";
import type { Hit, Library } from "../library/library.ts";
import { nearNames } from "../library/look-up.ts";
import { fold } from "../text/fold.ts";
import { byFirstAuthor } from "./exact.ts";
import { dateFits, isNearYear, yearFits } from "./match-dates.ts";
import { authorsFit, authorsOf, nameFits, nameText } from "./match-names.ts";
import type { Candidate, Difference } from "./resolution.ts";

const MOST = 3;

/**
 * Works that differ from the citation in one thing only, so that a slip is likelier than another work: the authors fit
 * and the year is near, or the day of a newspaper differs; or the year fits and a name is a letter or two away. Only a
 * declared source may be held against a text.
 */
export function mismatches(mention: CitationMention, library: Library): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const hit of byFirstAuthor(mention.authors[0] ?? "", library)) {
    if (!hit.source.declared || !authorsFit(mention.authors, mention.etAl, hit.entry)) continue;
    const differs = dateDifference(mention, hit);
    if (differs) found.push({ hit, differs: [differs] });
  }
  if (found.length === 0 && mention.needs === "form") {
    for (const hit of nearNames(library, mention.authors[0] ?? "")) {
      if (!hit.source.declared || !yearFits(mention.year, hit.entry) || !dateFits(mention, hit.entry)) continue;
      const differs = spellingDifference(mention, hit);
      if (differs) found.push({ hit, differs: [differs] });
    }
  }
  return rank(mention, found).slice(0, MOST);
}

/** The nearest works of all, to show beside *not found*: other years of the author, or names spelled alike. */
export function nearest(mention: CitationMention, library: Library): readonly Candidate[] {
  const first = mention.authors[0] ?? "";
  const hits = [...byFirstAuthor(first, library), ...nearNames(library, first)];
  const seen = new Set<unknown>();
  const found: Candidate[] = [];
  for (const hit of hits) {
    if (seen.has(hit.entry)) continue;
    seen.add(hit.entry);
    found.push({ hit, differs: differences(mention, hit) });
  }
  return rank(mention, found).slice(0, MOST);
}

function dateDifference(mention: CitationMention, hit: Hit): Difference | null {
  const { entry } = hit;
  if (yearFits(mention.year, entry)) {
    if (!dateFits(mention, entry)) return { field: "date", text: mention.date as string, record: entry.date };
    const letters = mention.suffix !== null && entry.suffix !== "" && mention.suffix !== entry.suffix;
    return letters ? { field: "suffix", text: `${mention.year}${mention.suffix}`, record: entry.year + entry.suffix } : null;
  }
  if (!isNearYear(mention.year ?? "", entry.year)) return null;
  return mention.date !== null && entry.date !== ""
    ? { field: "date", text: mention.date, record: entry.date }
    : { field: "year", text: mention.year as string, record: entry.year };
}

/** The one author that is spelled otherwise; null where a second one differs too. */
function spellingDifference(mention: CitationMention, hit: Hit): Difference | null {
  const names = authorsOf(hit.entry);
  const [first, ...others] = mention.authors;
  const [name] = names;
  if (first === undefined || name === undefined) return null;
  const rest = { ...hit.entry, authors: names.slice(1), editors: [] };
  const fits = others.length === 0 ? mention.etAl || names.length === 1 : authorsFit(others, mention.etAl, rest);
  return fits ? { field: "spelling", text: first, record: nameText(name) } : null;
}

function differences(mention: CitationMention, hit: Hit): readonly Difference[] {
  const differs: Difference[] = [];
  const [name] = authorsOf(hit.entry);
  const first = mention.authors[0] ?? "";
  if (name && !nameFits(first, name)) differs.push({ field: "spelling", text: first, record: nameText(name) });
  else if (!authorsFit(mention.authors, mention.etAl, hit.entry)) {
    differs.push({ field: "author", text: mention.authors.join(", "), record: authorsOf(hit.entry).map(nameText).join(", ") });
  }
  if (!yearFits(mention.year, hit.entry)) differs.push({ field: "year", text: mention.year ?? "", record: hit.entry.year });
  else if (!dateFits(mention, hit.entry)) differs.push({ field: "date", text: mention.date ?? "", record: hit.entry.date });
  return differs;
}

/** Fewest differences first, then the nearest year, then by name. */
function rank(mention: CitationMention, candidates: readonly Candidate[]): readonly Candidate[] {
  const years = (candidate: Candidate): number => Math.abs(Number(candidate.hit.entry.year) - Number(mention.year)) || 0;
  const key = (candidate: Candidate): string => fold(candidate.hit.id);
  return [...candidates].sort((a, b) => a.differs.length - b.differs.length || years(a) - years(b) || (key(a) < key(b) ? -1 : 1));
}
