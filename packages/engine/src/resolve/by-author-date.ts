import { isInOffice } from "../find/evidence/in-office.ts";
import type { CitationMention } from "../find/mention.ts";
import { isSmallName } from "../find/small-name.ts";
import { ask, asking } from "../library/asking.ts";
import type { Hit, Library } from "../library/library.ts";
import { remembered } from "../text/remembered.ts";
import { isPlace } from "../words/places.ts";
import { abbreviated } from "./abbreviated.ts";
import type { AskedInBlock } from "./asked.ts";
import { byItsTitle } from "./by-its-title.ts";
import { mismatches, nearest, withOneMore } from "./candidates.ts";
import { cutsSurname } from "./cut-surname.ts";
import { spelledOut } from "./defined-acronyms.ts";
import { exactHits, known } from "./exact.ts";
import { asPair, besidePlace, byMember, bySecond, withoutFirst } from "./fewer-authors.ts";
import { isFoundAlone, keyOfAlone } from "./found-alone.ts";
import { listedOtherwise } from "./listed-otherwise.ts";
import { mayBeginSooner } from "./names-before.ts";
import { byPrintedYear } from "./printed-year.ts";
import { readingsOf } from "./readings.ts";
import type { Candidate, Resolution, ResolvedCitation } from "./resolution.ts";
import { theirWork } from "./their-work.ts";

/**
 * The declared sources speak first; the undeclared corpus may only add a work that nobody else has. So a paper is
 * never measured against a corpus that it did not name.
 */
export function byAuthorDate(mention: CitationMention, asked: AskedInBlock): ResolvedCitation | null {
  const full = spelledOut(mention, asked.acronyms, asked.library);
  if (full !== null || !isFoundAlone(mention, asked.block.prose, asked.library)) return byReadings(mention, full, asked);
  const { answer, asked: questions } = alone(asked.all, { mention, asked });
  ask(questions);
  return answer === "another" ? byReadings(mention, null, asked) : answer && { mention, resolution: answer };
}

/** What a citation means that means the same wherever it stands, as papers cite the same works again and again; *another* where it is read otherwise. */
const alone = remembered(
  (_all: Library, { mention, asked }: { readonly mention: CitationMention; readonly asked: AskedInBlock }) =>
    asking(() => {
      const found = byReadings(mention, null, asked);
      return found === null || found.mention === mention ? (found?.resolution ?? null) : "another";
    }),
  ({ mention }) => keyOfAlone(mention),
);

/** @param full the mention by the full name of an institution whose acronym it prints */
function byReadings(
  mention: CitationMention,
  full: CitationMention | null,
  { block, library, all }: AskedInBlock,
): ResolvedCitation | null {
  const pair = asPair(mention);
  const byBoth = pair && declaredly(pair, library);
  if (pair && byBoth) return { mention: pair, resolution: byBoth };
  const asFound = full !== null || mayBeginSooner(mention, block.prose) ? null : declaredly(mention, library);
  if (asFound) return { mention, resolution: asFound };
  const fewer = withoutFirst(mention, library);
  const second = bySecond(mention);
  const apart = besidePlace(mention, block.prose, library);
  const alone = isPlace(mention.authors[0] ?? "") ? apart : null;
  const whole =
    (candidate: CitationMention) =>
    ({ entry }: Hit): boolean =>
      !cutsSurname(mention, candidate, entry);
  const found = new Map<CitationMention, readonly Hit[]>();
  const exactly = (candidate: CitationMention): readonly Hit[] => {
    const hits = found.get(candidate) ?? exactHits(candidate, library);
    found.set(candidate, hits);
    return hits;
  };
  const readings = full === null ? readingsOf(mention, block) : [full, ...readingsOf(mention, block)];
  return (
    firstOf(fewer === null ? readings : [...readings, ...readingsOf(fewer, block)], (candidate) =>
      declaredOf(candidate, exactly(candidate).filter(whole(candidate)), library),
    ) ??
    eitherOf(mention, abbreviated(mention, library), library) ??
    firstOf(byMember(mention), (candidate) => declaredly(candidate, library)) ??
    firstOf(readings, (candidate) => byItsTitle(candidate, library)) ??
    theirWork(readings, library) ??
    firstOf(readings, (candidate) => byPrintedYear(candidate, library)) ??
    firstOf(readings, (candidate) => (isOfOffice(candidate, block.prose) ? null : mismatch(candidate, library, whole(candidate)))) ??
    firstOf(second === null ? [] : [second], (candidate) => declaredly(candidate, library)) ??
    firstOf(apart === null ? [] : [apart], (candidate) => mismatch(candidate, library, whole(candidate))) ??
    firstOf(readings, (candidate) => {
      const fitting = known(exactly(candidate).filter(whole(candidate)));
      return fitting ?? (all.length === library.length ? null : known(exactHits(candidate, all).filter(whole(candidate))));
    }) ??
    // Two names that are read as one family are not one author more.
    firstOf(
      readings.filter(({ authors }) => authors.length >= mention.authors.length),
      (candidate) => (isOfOffice(candidate, block.prose) ? null : differing(withOneMore(candidate, library))),
    ) ??
    unknown(alone ?? mention, full ?? alone ?? mention, library)
  );
}

/** That nobody has a work, unless only a library tells that it is one. */
function unknown(mention: CitationMention, full: CitationMention, library: Library): ResolvedCitation | null {
  return mention.needs === "library" ? null : { mention, resolution: { kind: "unknown", candidates: nearest(full, library) } };
}

/** What the declared sources have just as it is cited, unless the document's own list has that work under another year. */
export function declaredly(mention: CitationMention, library: Library): Resolution | null {
  return declaredOf(mention, exactHits(mention, library), library);
}

function declaredOf(mention: CitationMention, hits: readonly Hit[], library: Library): Resolution | null {
  return hits.length === 0 ? null : settled(mention, hits.filter(isDeclared), library);
}

function settled(mention: CitationMention, hits: readonly Hit[], library: Library): Resolution | null {
  const resolution = known(hits);
  return (resolution?.kind === "known" && listedOtherwise(mention, resolution.hit, library)) || resolution;
}

/** What the first of some readings of a mention means that means something. */
export function firstOf(
  readings: readonly CitationMention[],
  resolve: (mention: CitationMention) => Resolution | null,
): ResolvedCitation | null {
  for (const mention of readings) {
    const resolution = resolve(mention);
    if (resolution) return { mention, resolution };
  }
  return null;
}

/** What a mention means that may be read in several ways, each as likely: what all of them mean. */
function eitherOf(mention: CitationMention, readings: readonly CitationMention[], library: Library): ResolvedCitation | null {
  const hits = readings.flatMap((reading) => exactHits(reading, library).filter(isDeclared));
  const distinct = hits.filter(({ entry }, at) => hits.findIndex((other) => other.entry === entry) === at);
  const resolution = settled(readings[0] ?? mention, distinct, library);
  return resolution && { mention, resolution };
}

/** A bare year in prose ("the Bush 2000 campaign"), or a day after a name that only a library tells, is never held against a near one. */
function mismatch(mention: CitationMention, library: Library, fits: (hit: Hit) => boolean): Resolution | null {
  const bare =
    mention.needs === "library" && (mention.group.end === mention.end || mention.form === "newspaper" || mention.authors.some(isSmallName));
  if (bare) return null;
  const candidates = mismatches(mention, library).filter(({ hit }) => fits(hit));
  return meantAnyway(candidates) ?? differing(candidates);
}

/** The only work of the first author and year, where nothing differs but the order of its authors or how many are named: no other is meant. */
function meantAnyway([only, ...others]: readonly Candidate[]): Resolution | null {
  if (only === undefined || others.length > 0 || !only.differs.every(({ field }) => field === "author")) return null;
  return { kind: "known", hit: only.hit, differs: only.differs };
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
