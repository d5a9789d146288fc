import { keep, slot } from "../blocks/kept.ts";
import { proseBetween } from "../blocks/prose-between.ts";
import type { DocumentReading } from "../document.ts";
import { customOf } from "../find/custom.ts";
import { type CitationMention, moved } from "../find/mention.ts";
import { asking } from "../library/asking.ts";
import type { Library } from "../library/library.ts";
import { byKey } from "../library/look-up.ts";
import type { Masked } from "../mask/masked.ts";
import { onceForEach } from "../text/remembered.ts";
import { asInstitution } from "./as-institution.ts";
import type { AskedInBlock } from "./asked.ts";
import { byAuthorDate, declaredly, firstOf } from "./by-author-date.ts";
import { byGroupTitle, byLongerTitle } from "./by-group-title.ts";
import { byPlainTitle, byTitleBefore } from "./by-title-before.ts";
import { knownBlocks, type Resolved } from "./carried.ts";
import { byChapter } from "./chapters.ts";
import { citedBeside } from "./cited-beside.ts";
import { type Acronyms, definedAcronyms } from "./defined-acronyms.ts";
import { resolveDetached } from "./detached.ts";
import { resolveAgain } from "./ibid.ts";
import type { ResolvedCitation } from "./resolution.ts";
import { withSmallNames } from "./small-names.ts";
import { AFTER, BEFORE, isSameAround, surroundings } from "./surroundings.ts";
import { toldApart } from "./told-apart.ts";

/** By the acronyms that the text defines for a library: each library has its own. */
const resolvedIn = slot<Acronyms, Resolved>();

/**
 * Says which work each citation means, with the library as evidence. What needs a library's word and has none is
 * left out: it only looked like a citation. A block is resolved once for a library, where its citations ask what stands around
 * them, as long as that is the same; but for *ibid.* and its kin, which ask what was cited in all the text.
 */
export function resolveCitations(reading: DocumentReading, library: Library): readonly ResolvedCitation[] {
  const resolved: ResolvedCitation[] = [];
  const acronyms = definedAcronyms(reading.blocks, library);
  const settled = byChapter(reading.list) ?? ((citation: ResolvedCitation) => citation);
  const answers: { readonly start: number; readonly meaning: object }[] = [];
  const first = askedFirst(library);
  const knownOf = knownBlocks(reading, library, acronyms, resolvedIn);
  for (const { block, start, citations } of reading.found) {
    const known = knownOf(block);
    const end = start + block.text.length;
    const around = (): readonly object[] => surroundings(reading.blocks, start, end, answers);
    if (known?.citations === citations && (known.around.length === 0 || isSameAround(known.around, around()))) {
      answers.push({ start, meaning: known.meaning });
      for (const one of known.resolved) resolved.push(settled(known.start === start ? one : movedBy(one, start - known.start)));
      continue;
    }
    const within: AskedInBlock = { reading, library: first, all: library, acronyms, before: resolved, block, start };
    const { answer: own, asked } = asking(() => resolvedOf(citations, within, resolved, settled));
    const answer = { citations, start, resolved: own, around: citations.some(asksAround) ? around() : [], asked, meaning: own };
    answers.push({ start, meaning: own });
    if (!citations.some(asksBefore)) keep(block, resolvedIn, acronyms, answer);
  }
  return citedBeside(toldApart(resolved));
}

/** Resolves the citations of a block, and puts them after those before. */
function resolvedOf(
  citations: readonly CitationMention[],
  asked: AskedInBlock,
  resolved: ResolvedCitation[],
  settled: (citation: ResolvedCitation) => ResolvedCitation,
): readonly ResolvedCitation[] {
  const { start } = asked;
  const own: ResolvedCitation[] = [];
  let last: ResolvedCitation | null = null;
  for (const [at, mention] of citations.entries()) {
    const result: ResolvedCitation | null = furtherOf(mention, citations[at - 1], last, asked) ?? resolutionOf(mention, asked);
    last = result;
    if (result === null) continue;
    // A year within a title is none of a work's.
    while (own.length > 0 && (own.at(-1) as ResolvedCitation).mention.end > result.mention.start + start) {
      own.pop();
      resolved.pop();
    }
    const placed = movedBy(result, start);
    own.push(placed);
    resolved.push(settled(placed));
  }
  return own;
}

/**
 * The sources that say which work is meant. Files that merely lie in the same folder are asked last: they may hold copies and
 * older versions of what a paper declares.
 */
const askedFirst = onceForEach((library: Library): Library => library.filter(({ declared, role }) => declared || role !== "workspace"));

function movedBy({ mention, resolution }: ResolvedCitation, by: number): ResolvedCitation {
  return { mention: moved(mention, by), resolution };
}

/** Whether what a citation means may depend on all that was cited before. */
function asksBefore({ form }: CitationMention): boolean {
  return form === "ibid";
}

/** Whether it may depend on what stands around its block. */
function asksAround({ authors, key, needs }: CitationMention): boolean {
  return authors.length === 0 && key === null && needs !== "title";
}

/**
 * What a further year means by the authors that the year before it was found to have, where they are others than were read:
 * `Tan, Lind 2009, 2010`. Null where it means nothing so.
 */
function furtherOf(
  mention: CitationMention,
  before: CitationMention | undefined,
  last: ResolvedCitation | null,
  { library }: AskedInBlock,
): ResolvedCitation | null {
  if (mention.form !== "collapsed-year" || mention.authors.length === 0) return null;
  if (last?.resolution.kind !== "known" || before === undefined) return null;
  const { authors, etAl } = last.mention;
  if (authors.join() === mention.authors.join() || before.authors.join() !== mention.authors.join()) return null;
  return firstOf([{ ...mention, authors, etAl }], (further) => declaredly(further, library));
}

function resolutionOf(mention: CitationMention, asked: AskedInBlock): ResolvedCitation | null {
  const { library, all, before, block, start } = asked;
  if (mention.key !== null) return byItsKey(mention, all);
  if (mention.form === "ibid") return byBefore(mention, asked);
  if (mention.needs === "told") return asTold(mention, asked);
  const floor = Math.max(0, (before.at(-1)?.mention.end ?? 0) - start);
  if (mention.needs === "title") return asTitled(mention, block, floor, library);
  const longer = byLongerTitle(mention, block, floor, library);
  if (longer !== null) return longer;
  const institution = asInstitution(mention, block, floor, library);
  const found = byNames(mention, institution, floor, asked);
  if (found?.resolution.kind === "known") return found;
  // A year in a title is none of a citation before it.
  const titled = byGroupTitle(mention, block, floor, library) ?? (floor > 0 ? byTitleBefore(mention, block, 0, library) : null);
  return titled ?? (institution && byPlainTitle(institution, block, library)) ?? found;
}

/** What a citation means by the names before its year, or by what stands in their place. */
function byNames(
  mention: CitationMention,
  institution: CitationMention | null,
  floor: number,
  asked: AskedInBlock,
): ResolvedCitation | null {
  const { library, block } = asked;
  const found =
    (institution && byAuthorDate(institution, asked)) ??
    byTitleBefore(mention, block, floor, library) ??
    firstOf(withSmallNames(mention, block, library), (candidate) => declaredly(candidate, library));
  if (found) return found;
  return mention.authors.length === 0 ? byBefore(mention, asked) : byAuthorDate(mention, asked);
}

/** What somebody told the author: nothing that is looked up, but where the list or a library has just that. */
function asTold(mention: CitationMention, asked: AskedInBlock): ResolvedCitation | null {
  const found = mention.authors.length === 0 ? null : byAuthorDate(mention, asked);
  return found?.resolution.kind === "known" && customOf(found.resolution.hit.entry.title) === "interview" ? found : null;
}

/** What a year in brackets means that nothing but a title stands before: just a work that a declared source has. */
function asTitled(year: CitationMention, block: Masked, floor: number, library: Library): ResolvedCitation | null {
  const mention: CitationMention = { ...year, needs: "library" };
  if (mention.form !== "narrative") return byGroupTitle(mention, block, floor, library);
  const found = byTitleBefore(mention, block, floor, library);
  const named = found === null ? asInstitution(mention, block, floor, library) : null;
  return named === null ? found : byPlainTitle(named, block, library);
}

/** What a citation means that prints no author, by what the text says and cites before it, in whatever block. */
function byBefore(mention: CitationMention, { reading, library, before, start }: AskedInBlock): ResolvedCitation | null {
  const placed = moved(mention, start);
  if (mention.form === "ibid") {
    const found = resolveAgain(placed, reading, before);
    return found && movedBy(found, -start);
  }
  // Of a long text only what stands around is put together.
  const from = Math.max(0, placed.group.start - BEFORE);
  const prose = proseBetween(reading.blocks, from, placed.group.end + AFTER);
  const found = resolveDetached(moved(placed, -from), { prose, start: from }, library, before);
  return found && movedBy(found, from - start);
}

function byItsKey(mention: CitationMention, library: Library): ResolvedCitation | null {
  const hit = byKey(library, mention.key as string);
  if (hit) return { mention, resolution: { kind: "known", hit } };
  return mention.needs === "library" ? null : { mention, resolution: { kind: "unknown", candidates: [] } };
}
