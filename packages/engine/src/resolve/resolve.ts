import { keep, recall, slot } from "../blocks/kept.ts";
import type { DocumentReading } from "../document.ts";
import { isInOffice } from "../find/evidence/in-office.ts";
import { type CitationMention, moved } from "../find/mention.ts";
import { isSmallName } from "../find/small-name.ts";
import type { Hit, Library } from "../library/library.ts";
import { byKey } from "../library/look-up.ts";
import type { SourceIndex } from "../library/source-index.ts";
import type { Masked } from "../mask/masked.ts";
import { lastForEach, onceForEach } from "../text/remembered.ts";
import { abbreviated } from "./abbreviated.ts";
import { asPair, byMember, bySecond, mayBeginSooner, readingsOf, withoutFirst } from "./alternatives.ts";
import { byItsTitle, byTitleBefore } from "./by-its-title.ts";
import { mismatches, nearest, withOneMore } from "./candidates.ts";
import { byChapter } from "./chapters.ts";
import { citedBeside } from "./cited-beside.ts";
import { resolveDetached } from "./detached.ts";
import { exactHits, known } from "./exact.ts";
import { resolveAgain } from "./ibid.ts";
import { type Acronyms, asInstitution, definedAcronyms, spelledOut } from "./institutions.ts";
import { listedOtherwise } from "./listed-otherwise.ts";
import { byPrintedYear } from "./printed-year.ts";
import type { Candidate, Resolution, ResolvedCitation } from "./resolution.ts";
import { withSmallNames } from "./small-names.ts";
import { toldApart } from "./told-apart.ts";

const layered = lastForEach<SourceIndex, Library>();

/** The layers that serve one document, its own list first: the same array as long as list and sources are the same. */
export function libraryOf(reading: DocumentReading, sources: readonly SourceIndex[]): Library {
  if (reading.list === null) return sources;
  const own = reading.list.source;
  const fits = (last: Library): boolean => last.length === sources.length + 1 && sources.every((source, at) => last[at + 1] === source);
  return layered(own, fits, () => [own, ...sources]);
}

/** What the citations of a block turned out to be, and where the block began. */
interface Resolved {
  readonly citations: readonly CitationMention[];
  readonly start: number;
  readonly resolved: readonly ResolvedCitation[];
}

/** By the acronyms that the text defines for a library: each library has its own. */
const resolvedIn = slot<Acronyms, Resolved>();

/**
 * Says which work each citation means, with the library as evidence. What needs a library's word and has none is
 * left out: it only looked like a citation. A block is resolved once for a library, but for citations that ask what was
 * cited before.
 */
export function resolveCitations(reading: DocumentReading, library: Library): readonly ResolvedCitation[] {
  const resolved: ResolvedCitation[] = [];
  const acronyms = definedAcronyms(reading.blocks, library);
  const settled = byChapter(reading.list) ?? ((citation: ResolvedCitation) => citation);
  const asked: Asked = { reading, library: askedFirst(library), all: library, acronyms, before: resolved };
  let next = 0;
  for (const { block, start, citations } of reading.found) {
    const first = next;
    next += citations.length;
    const known = recall(block, resolvedIn, acronyms);
    if (known?.citations === citations) {
      for (const one of known.resolved) resolved.push(settled(known.start === start ? one : movedBy(one, start - known.start)));
      continue;
    }
    const own: ResolvedCitation[] = [];
    const within: AskedInBlock = { ...asked, block, start };
    for (const [at, mention] of citations.entries()) {
      const result = resolutionOf(mention, within);
      if (result === null) continue;
      const asFound = reading.citations[first + at] as CitationMention;
      const placed = result.mention === mention ? { mention: asFound, resolution: result.resolution } : movedBy(result, start);
      own.push(placed);
      resolved.push(settled(placed));
    }
    if (!citations.some(asksBefore)) keep(block, resolvedIn, acronyms, { citations, start, resolved: own });
  }
  return citedBeside(toldApart(resolved));
}

/**
 * The sources that say which work is meant. Files that merely lie in the same folder are asked last: they may hold copies and
 * older versions of what a paper declares.
 */
const askedFirst = onceForEach((library: Library): Library => library.filter(({ declared, role }) => declared || role !== "workspace"));

function movedBy({ mention, resolution }: ResolvedCitation, by: number): ResolvedCitation {
  return { mention: moved(mention, by), resolution };
}

/** Whether what a citation means may depend on what was cited in blocks before. */
function asksBefore({ authors, form, key }: CitationMention): boolean {
  return form === "ibid" || (authors.length === 0 && key === null);
}

/** What the citations of a text are resolved by. */
interface Asked {
  readonly reading: DocumentReading;
  /** What is asked first. */
  readonly library: Library;
  readonly all: Library;
  readonly acronyms: Acronyms;
  /** The citations before, in order, by their offsets in the text. */
  readonly before: readonly ResolvedCitation[];
}

/** The same for one that stands in a block; it and what it turns out to be have their offsets in the block. */
interface AskedInBlock extends Asked {
  readonly block: Masked;
  /** Where the block begins. */
  readonly start: number;
}

function resolutionOf(mention: CitationMention, asked: AskedInBlock): ResolvedCitation | null {
  const { library, all, before, block, start } = asked;
  if (mention.key !== null) return byItsKey(mention, all);
  if (mention.form === "ibid") return byBefore(mention, asked);
  const floor = Math.max(0, (before.at(-1)?.mention.end ?? 0) - start);
  const institution = asInstitution(mention, block, floor, library);
  const found = (institution && byAuthorDate(institution, asked)) ?? byTitleBefore(mention, block, floor, library);
  if (found) return found;
  const small = firstOf(withSmallNames(mention, block, library), (candidate) => declaredly(candidate, library));
  if (small) return small;
  return mention.authors.length === 0 ? byBefore(mention, asked) : byAuthorDate(mention, asked);
}

/** What a citation means that prints no author, by what the text says and cites before it, in whatever block. */
function byBefore(mention: CitationMention, { reading, library, before, start }: AskedInBlock): ResolvedCitation | null {
  const placed = moved(mention, start);
  const found =
    mention.form === "ibid" ? resolveAgain(placed, reading.prose, before) : resolveDetached(placed, reading.prose, library, before);
  return found && movedBy(found, -start);
}

function byItsKey(mention: CitationMention, library: Library): ResolvedCitation | null {
  const hit = byKey(library, mention.key as string);
  if (hit) return { mention, resolution: { kind: "known", hit } };
  return mention.needs === "library" ? null : { mention, resolution: { kind: "unknown", candidates: [] } };
}

/**
 * The declared sources speak first; the undeclared corpus may only add a work that nobody else has. So a paper is
 * never measured against a corpus that it did not name.
 */
function byAuthorDate(mention: CitationMention, { block, library, all, acronyms }: AskedInBlock): ResolvedCitation | null {
  const full = spelledOut(mention, acronyms, library);
  const pair = asPair(mention);
  const byBoth = pair && declaredly(pair, library);
  if (pair && byBoth) return { mention: pair, resolution: byBoth };
  const asFound = full !== null || mayBeginSooner(mention, block.prose) ? null : declaredly(mention, library);
  if (asFound) return { mention, resolution: asFound };
  const fewer = withoutFirst(mention, library);
  const second = bySecond(mention);
  const readings = full === null ? readingsOf(mention, block) : [full, ...readingsOf(mention, block)];
  return (
    firstOf(fewer === null ? readings : [...readings, ...readingsOf(fewer, block)], (candidate) => declaredly(candidate, library)) ??
    firstOf([...abbreviated(mention, library), ...byMember(mention)], (candidate) => declaredly(candidate, library)) ??
    firstOf(readings, (candidate) => byItsTitle(candidate, library)) ??
    firstOf(readings, (candidate) => byPrintedYear(candidate, library)) ??
    firstOf(readings, (candidate) => (isOfOffice(candidate, block.prose) ? null : mismatch(candidate, library))) ??
    firstOf(second === null ? [] : [second], (candidate) => declaredly(candidate, library)) ??
    firstOf(readings, (candidate) => known(exactHits(candidate, library)) ?? known(exactHits(candidate, all))) ??
    firstOf(readings, (candidate) => (isOfOffice(candidate, block.prose) ? null : differing(withOneMore(candidate, library)))) ??
    (mention.needs === "library" ? null : { mention, resolution: { kind: "unknown", candidates: nearest(full ?? mention, library) } })
  );
}

/** What the declared sources have just as it is cited, unless the document's own list has that work under another year. */
function declaredly(mention: CitationMention, library: Library): Resolution | null {
  const resolution = known(exactHits(mention, library).filter(isDeclared));
  return (resolution?.kind === "known" && listedOtherwise(mention, resolution.hit, library)) || resolution;
}

function firstOf(readings: readonly CitationMention[], resolve: (mention: CitationMention) => Resolution | null): ResolvedCitation | null {
  for (const mention of readings) {
    const resolution = resolve(mention);
    if (resolution) return { mention, resolution };
  }
  return null;
}

/** A bare year in prose ("the Bush 2000 campaign"), or a day after a name that only a library tells, is never held against a near one. */
function mismatch(mention: CitationMention, library: Library): Resolution | null {
  const bare =
    mention.needs === "library" && (mention.group.end === mention.end || mention.form === "newspaper" || mention.authors.some(isSmallName));
  return bare ? null : differing(mismatches(mention, library));
}

/** The works that a text means but for a slip, if there are such. */
function differing(candidates: readonly Candidate[]): Resolution | null {
  return candidates.length > 0 ? { kind: "mismatch", candidates, support: [] } : null;
}

/** Whether the one who is named holds an office, whose years are none of works: `El presidente Bush (2001)`. */
function isOfOffice({ authors, form, start }: CitationMention, prose: string): boolean {
  return form === "narrative" && authors.length === 1 && isInOffice(prose, authors[0] as string, start);
}

function isDeclared(hit: Hit): boolean {
  return hit.source.declared;
}
