import type { DocumentReading } from "../document.ts";
import type { CitationMention } from "../find/mention.ts";
import type { Hit, Library } from "../library/library.ts";
import { byKey } from "../library/look-up.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { readingsOf } from "./alternatives.ts";
import { mismatches, nearest } from "./candidates.ts";
import { resolveDetached } from "./detached.ts";
import { exactHits, known } from "./exact.ts";
import { type Acronyms, asInstitution, definedAcronyms, spelledOut } from "./institutions.ts";
import { listedOtherwise } from "./listed-otherwise.ts";
import type { Resolution, ResolvedCitation } from "./resolution.ts";

/** The layers that serve one document, its own list first. */
export function libraryOf(reading: DocumentReading, sources: readonly SourceIndex[]): Library {
  return reading.list ? [reading.list.source, ...sources] : sources;
}

/**
 * Says which work each citation means, with the library as evidence. What needs a library's word and has none is
 * left out: it only looked like a citation.
 */
export function resolveCitations(reading: DocumentReading, library: Library): readonly ResolvedCitation[] {
  const resolved: ResolvedCitation[] = [];
  const acronyms = definedAcronyms(reading.prose, library);
  for (const mention of reading.citations) {
    const result = resolutionOf(mention, { reading, library, acronyms, before: resolved });
    if (result) resolved.push(result);
  }
  return resolved;
}

/** What a citation is resolved by. */
interface Asked {
  readonly reading: DocumentReading;
  readonly library: Library;
  readonly acronyms: Acronyms;
  /** The citations before, in order. */
  readonly before: readonly ResolvedCitation[];
}

function resolutionOf(mention: CitationMention, asked: Asked): ResolvedCitation | null {
  const { reading, library, before } = asked;
  if (mention.key !== null) return byItsKey(mention, library);
  const institution = asInstitution(mention, reading, before.at(-1)?.mention.end ?? 0, library);
  const found = institution && byAuthorDate(institution, asked);
  if (found) return found;
  return mention.authors.length === 0 ? resolveDetached(mention, reading.prose, library, before) : byAuthorDate(mention, asked);
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
function byAuthorDate(mention: CitationMention, { reading, library, acronyms }: Asked): ResolvedCitation | null {
  const full = spelledOut(mention, acronyms);
  const readings = full === null ? readingsOf(mention, reading) : [full, ...readingsOf(mention, reading)];
  return (
    firstOf(readings, (candidate) => declaredly(candidate, library)) ??
    firstOf(readings, (candidate) => mismatch(candidate, library)) ??
    firstOf(readings, (candidate) => known(exactHits(candidate, library))) ??
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

/** A bare year in prose ("the Bush 2000 campaign") is never held against a near one. */
function mismatch(mention: CitationMention, library: Library): Resolution | null {
  const bare = mention.needs === "library" && mention.group.end === mention.end;
  const candidates = bare ? [] : mismatches(mention, library);
  return candidates.length > 0 ? { kind: "mismatch", candidates, support: [] } : null;
}

function isDeclared(hit: Hit): boolean {
  return hit.source.declared;
}
