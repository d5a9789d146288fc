import { type CitationMention, isDoubtful, isShown } from "../find/mention.ts";
import { ask } from "../library/asking.ts";
import { type Entry, type EntryName, nameText } from "../library/entry.ts";
import type { Hit, Library } from "../library/library.ts";
import { nearNames } from "../library/look-up.ts";
import { fold } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { authorsFit, authorsOf } from "./authors-fit.ts";
import { askAuthor, byFirstAuthor } from "./by-first-author.ts";
import { byLetter } from "./by-letter.ts";
import { nearestYears, nearYear, ofYear } from "./by-year.ts";
import {
  allDifferences,
  authorsDifference,
  dateDifference,
  isLetterOff,
  isNearName,
  letterDifference,
  namesDifference,
} from "./differences.ts";
import { dateFits, isDatedSince, isNearYear, yearFits } from "./match-dates.ts";
import { nameFits } from "./name-fits.ts";
import type { Candidate } from "./resolution.ts";

const MOST = 3;

/**
 * Works that differ from the citation in one thing only, so that a slip is likelier than another work: the authors fit
 * and the year is near, or the day of a newspaper differs; or the year fits and a name is a letter or two away, or the
 * names stand in another order. Only a declared source may be held against a text.
 */
export function mismatches(mention: CitationMention, library: Library): readonly Candidate[] {
  const found: Candidate[] = [];
  if (mention.needs === "elsewhere") return found;
  const works = byFirstAuthor(mention.authors[0] ?? "", library);
  found.push(...datedAlike(mention, works));
  if (found.length > 0 && ofYear(works, mention.year).some((hit) => lacksOne(mention, hit))) return [];
  if (found.length === 0) found.push(...datedSince(mention, library));
  if (found.length === 0 && mention.needs !== "library") {
    for (const hit of namedAlike(mention, library)) {
      if (!hit.source.declared || !yearFits(mention.year, hit.entry) || !dateFits(mention, hit.entry)) continue;
      const differs = namesDifference(mention, hit.entry);
      if (differs) found.push({ hit, differs: [differs] });
    }
  }
  return rank(mention, found).slice(0, MOST);
}

/** Works of the printed authors that differ in their date only, and little. */
function datedAlike(mention: CitationMention, works: readonly Hit[]): readonly Candidate[] {
  return nearYear(works, mention.year).flatMap((hit) => {
    if (!hit.source.declared || !authorsFit(mention.authors, mention.etAl, hit.entry)) return [];
    const differs = dateDifference(mention, hit.entry) ?? (hit.source.role === "list" ? letterDifference(mention, hit.entry) : null);
    return differs ? [{ hit, differs: [differs] }] : [];
  });
}

/**
 * Works of the very year that have the printed authors and one more, `Lind and Tan 2004` where the text prints `Lind 2004`;
 * after them those of the authors alone whose year is near, since either may be the slip. None where nobody may be named but in a library.
 */
export function withOneMore(mention: CitationMention, library: Library): readonly Candidate[] {
  if (!(isShown(mention.needs) || isDoubtful(mention.needs))) return [];
  const works = byFirstAuthor(mention.authors[0] ?? "", library);
  const found = ofYear(works, mention.year).filter((hit) => lacksOne(mention, hit) && dateFits(mention, hit.entry));
  if (found.length === 0) return [];
  const lacking = found.map((hit) => ({ hit, differs: [authorsDifference(mention, hit.entry)] }));
  // A work of the printed letter is meant, whose authors are too few, and none of another letter.
  const lettered = lacking.filter(({ hit }) => mention.suffix !== null && hit.entry.suffix === mention.suffix);
  return lettered.length > 0 ? lettered.slice(0, MOST) : rank(mention, [...lacking, ...datedAlike(mention, works)]).slice(0, MOST);
}

/** Whether a work of the very year has the printed authors and one more, who as likely was forgotten as the year is a slip. */
function lacksOne({ authors, etAl, year }: CitationMention, { source, entry }: Hit): boolean {
  const names = authorsOf(entry);
  if (!source.declared || etAl || names.length !== authors.length + 1 || !yearFits(year, entry)) return false;
  return authors.every((author, at) => nameFits(author, names[at] as EntryName));
}

/** The one work of the authors, where the text or the record has no date yet, and the other has. */
function datedSince(mention: CitationMention, library: Library): readonly Candidate[] {
  const works = byFirstAuthor(mention.authors[0] ?? "", library);
  // Most have a date, as most texts print one: that shows sooner than whose they are.
  if (!works.some(({ entry }) => isDatedSince(mention.year, entry))) return [];
  const fits = ({ source, entry }: Hit): boolean => source.declared && authorsFit(mention.authors, mention.etAl, entry);
  const hit = works.find(fits);
  if (hit === undefined || !isDatedSince(mention.year, hit.entry) || works.findLast(fits) !== hit) return [];
  return [{ hit, differs: [{ field: "year", text: mention.year ?? "", record: hit.entry.year }] }];
}

/**
 * The nearest works that declared sources have, to show beside *not found*: other years of the author, the same year of
 * a co-author, or a name spelled alike with a year that is near.
 */
export function nearest(mention: CitationMention, library: Library): readonly Candidate[] {
  if (mention.needs === "elsewhere") return [];
  const found = nearestYears(namedAlike(mention, library), mention.year)
    .filter((hit) => hit.source.declared && isNear(mention, hit.entry))
    .map((hit) => ({ hit, differs: allDifferences(mention, hit.entry) }));
  return rank(mention, found).slice(0, MOST);
}

function isNear({ authors, year }: CitationMention, entry: Entry): boolean {
  const names = authorsOf(entry);
  const [name] = names;
  const [author] = authors;
  if (name === undefined || author === undefined) return false;
  if (nameFits(author, name)) return true;
  if (yearFits(year, entry))
    return isNearName(author, name) || isLetterOff(author, name) || authors.some((one) => names.some((other) => nameFits(one, other)));
  return isNearYear(year ?? "", entry.year) && isNearName(author, name);
}

/** Works that one of the printed authors may have written, or somebody spelled like the first; each once. */
function namedAlike({ authors }: CitationMention, library: Library): readonly Hit[] {
  const names = authors.slice(0, MOST);
  for (const name of names) askAuthor(name);
  ask({ near: fold(names[0] ?? "") });
  return alike(library, names);
}

const alike = remembered(byAnyOf, (names) => names.join("|"));

function byAnyOf(library: Library, names: readonly string[]): readonly Hit[] {
  const hits = new Map<Entry, Hit>();
  const near = [...names.flatMap((name) => byFirstAuthor(name, library)), ...nearNames(library, names[0] ?? "")];
  for (const hit of near) if (!hits.has(hit.entry)) hits.set(hit.entry, hit);
  return [...hits.values()];
}

/** Fewest differences first, then the nearest year, then by name; of the works of the first one's authors in its year, those of the printed letter. */
function rank(mention: CitationMention, candidates: readonly Candidate[]): readonly Candidate[] {
  const years = (candidate: Candidate): number => Math.abs(Number(candidate.hit.entry.year) - Number(mention.year)) || 0;
  const key = (candidate: Candidate): string => fold(candidate.hit.id);
  const ranked = [...candidates].sort((a, b) => a.differs.length - b.differs.length || years(a) - years(b) || (key(a) < key(b) ? -1 : 1));
  const [first] = ranked;
  if (first === undefined || ranked.length < 2) return ranked;
  const alike = ranked.filter((other) => isAlike(first.hit.entry, other.hit.entry)).map(({ hit }) => hit);
  const lettered = new Set(byLetter(mention, alike));
  return [...ranked.filter(({ hit }) => lettered.has(hit)), ...ranked.filter(({ hit }) => !lettered.has(hit))];
}

/** Whether two works have the same authors and year. */
function isAlike(one: Entry, other: Entry): boolean {
  const named = (entry: Entry): string => fold([entry.year, ...authorsOf(entry).map(nameText)].join("\n"));
  return named(one) === named(other);
}
