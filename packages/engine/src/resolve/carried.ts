import { keep, recall, type Slot } from "../blocks/kept.ts";
import type { Block } from "../blocks/read-blocks.ts";
import type { DocumentReading } from "../document.ts";
import type { CitationMention } from "../find/mention.ts";
import type { Asked } from "../library/asking.ts";
import type { Hit, Library } from "../library/library.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { touchedBy } from "../library/touched.ts";
import { type Acronyms, acronymsBefore, hasSameAcronyms } from "./defined-acronyms.ts";
import { withList } from "./library-of.ts";
import type { Candidate, Resolution, ResolvedCitation } from "./resolution.ts";

/** What the citations of a block turned out to be, and where the block began. */
export interface Resolved {
  readonly citations: readonly CitationMention[];
  readonly start: number;
  readonly resolved: readonly ResolvedCitation[];
  /** What was around it, where that says what they mean; else nothing. */
  readonly around: readonly object[];
  /** What the library was asked. */
  readonly asked: Asked;
  /** The same as long as they mean the same. */
  readonly meaning: object;
}

/** What is remembered of a block: as it was found out, or by the list of the version before where what was typed in it says nothing of this block. */
export type Known = (block: Block) => Resolved | undefined;

/** Looks up what blocks turned out to be, in a place that is kept by acronyms: each library has its own. */
export function knownBlocks(reading: DocumentReading, library: Library, acronyms: Acronyms, kept: Slot<Acronyms, Resolved>): Known {
  const known = (block: Block): Resolved | undefined => recall(block, kept, acronyms);
  const { source: list, before: was } = reading.list ?? { source: null, before: null };
  if (list === null || was === null || library[0] !== list) return known;
  const before = withList(was, library.slice(1));
  const earlier = acronymsBefore(before);
  if (earlier === null || !hasSameAcronyms(earlier, acronyms)) return known;
  const isTouched = touchedBy(before, library);
  if (isTouched === null) return known;
  const within = exchanged(was, list);
  return (block) => {
    const one = known(block);
    if (one !== undefined) return one;
    const old = recall(block, kept, earlier);
    return old === undefined || isTouched(old.asked)
      ? undefined
      : keep(block, kept, acronyms, { ...old, resolved: old.resolved.map(within) });
  };
}

/** Puts a newer version of a source in the place of an older one, in what has entries that both have. */
function exchanged(old: SourceIndex, now: SourceIndex): (citation: ResolvedCitation) => ResolvedCitation {
  const newer = (source: SourceIndex): SourceIndex => (source === old ? now : source);
  const hits = new Map<Hit, Hit>();
  const resolutions = new Map<Resolution, Resolution>();
  return ({ mention, resolution }) => ({ mention, resolution: resolutionWith(resolution) });

  function resolutionWith(resolution: Resolution): Resolution {
    const known = resolutions.get(resolution) ?? made(resolution);
    resolutions.set(resolution, known);
    return known;
  }

  function made(resolution: Resolution): Resolution {
    switch (resolution.kind) {
      case "known":
        return { ...resolution, hit: hitWith(resolution.hit) };
      case "ambiguous":
        return { ...resolution, hits: resolution.hits.map(hitWith) };
      case "mismatch":
        return { ...resolution, candidates: resolution.candidates.map(candidateWith), support: resolution.support.map(newer) };
      case "unknown":
        return { ...resolution, candidates: resolution.candidates.map(candidateWith) };
    }
  }

  function candidateWith({ hit, differs }: Candidate): Candidate {
    return { hit: hitWith(hit), differs };
  }

  function hitWith(hit: Hit): Hit {
    const known = hits.get(hit) ?? {
      ...hit,
      source: newer(hit.source),
      found: hit.found.map(({ source, entry }) => ({ source: newer(source), entry })),
    };
    hits.set(hit, known);
    return known;
  }
}
