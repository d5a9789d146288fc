import type { AgencyRelation, Attribution, Citation, Erratum, RelationType } from "@concordat/corpus";
import {
  type Agency,
  type Agreement,
  type Corpus,
  type CorpusRecord,
  createLookup,
  type Event,
  type Lookup,
  type Source,
  type Use,
} from "@concordat/corpus";
import { type TimelineEntry, timelineOf } from "./timeline.ts";

/** A link between agreements, seen from either end. */
export interface Link {
  readonly type: RelationType;
  readonly from: Agreement;
  readonly to: Agreement;
}

/** One use of a work, with the work. */
export interface PlacedUse {
  readonly use: Use;
  readonly citation: Citation;
}

/** A link between agencies, seen from either end. */
export interface AgencyLink {
  readonly relation: AgencyRelation;
  readonly from: Agency;
  readonly to: Agency;
}

/** Something ascribed to somebody, with the source that does so. */
export interface PlacedAttribution {
  readonly attribution: Attribution;
  readonly source: Source;
}

/** An erratum with the record that carries it. */
export interface PlacedErratum {
  readonly erratum: Erratum;
  readonly record: CorpusRecord;
}

/** A corpus with every relation readable from both ends. Made once; each look-up is one step. */
export interface CorpusGraph {
  readonly corpus: Corpus;
  readonly lookup: Lookup;
  /** Changes whenever the data does; cursors carry it. */
  readonly revision: string;
  readonly linksFrom: (id: string) => readonly Link[];
  readonly linksTo: (id: string) => readonly Link[];
  readonly agreementsOf: (agency: string) => readonly Agreement[];
  readonly childrenOf: (agency: string) => readonly Agency[];
  readonly predecessorsOf: (agency: string) => readonly Agency[];
  readonly eventsOf: (id: string) => readonly Event[];
  readonly agencyLinksFrom: (id: string) => readonly AgencyLink[];
  readonly agencyLinksTo: (id: string) => readonly AgencyLink[];
  /** What sources ascribe to a person or an agency without a citation. */
  readonly attributionsOf: (id: string) => readonly PlacedAttribution[];
  readonly timeline: readonly TimelineEntry[];
  readonly uses: readonly PlacedUse[];
  readonly errata: readonly PlacedErratum[];
  readonly usesIn: (source: string) => readonly PlacedUse[];
  readonly citationsIn: (volume: string) => readonly Citation[];
  readonly sourceById: (id: string) => Source | undefined;
}

/** Turns a corpus into a graph. */
export function corpusGraph(corpus: Corpus): CorpusGraph {
  const lookup = createLookup(corpus);
  const links = corpus.agreements.flatMap((from) =>
    from.relations.flatMap(({ type, target }): Link[] => {
      const to = lookup.get(target);
      return to?.type === "agreement" ? [{ type, from, to }] : [];
    }),
  );
  const uses = corpus.citations.flatMap((citation) => citation.uses.map((use) => ({ use, citation })));
  const agreementAgencies = corpus.agreements.flatMap((agreement) =>
    [...new Set([...agreement.agencies.map(({ agency }) => agency), ...agreement.parties])].map((agency) => [agency, agreement] as const),
  );
  const agencyLinks = corpus.agencies.flatMap((from) =>
    from.relations.flatMap((relation): AgencyLink[] => {
      const to = lookup.get(relation.target);
      return to?.type === "agency" ? [{ relation, from, to }] : [];
    }),
  );
  const attributions = corpus.sources.flatMap((source) => source.attributions.map((attribution) => ({ attribution, source })));
  return {
    corpus,
    lookup,
    revision: `${corpus.name}@${corpus.version}`,
    linksFrom: index(links, ({ from }) => [from.id]),
    linksTo: index(links, ({ to }) => [to.id]),
    agreementsOf: mapped(
      index(agreementAgencies, ([agency]) => [agency]),
      ([, agreement]) => agreement,
    ),
    childrenOf: index(corpus.agencies, ({ parent }) => (parent === undefined ? [] : [parent])),
    predecessorsOf: index(corpus.agencies, ({ successors }) => successors.map(({ agency }) => agency)),
    eventsOf: index(corpus.events, ({ participants }) => participants),
    agencyLinksFrom: index(agencyLinks, ({ from }) => [from.id]),
    agencyLinksTo: index(agencyLinks, ({ to }) => [to.id]),
    attributionsOf: index(attributions, ({ attribution }) => [attribution.by]),
    timeline: timelineOf(corpus),
    uses,
    errata: recordsOf(corpus).flatMap((record) => record.errata.map((erratum) => ({ erratum, record }))),
    usesIn: index(uses, ({ use }) => [use.source]),
    citationsIn: index(corpus.citations, ({ volume }) => (volume === undefined ? [] : [volume])),
    sourceById: (id) => {
      const record: CorpusRecord | undefined = lookup.get(id);
      return record?.type === "source" ? record : undefined;
    },
  };
}

/** Every record of a corpus, kind after kind. */
export function recordsOf({ agreements, agencies, citations, people, events, sources }: Corpus): readonly CorpusRecord[] {
  return [...agreements, ...agencies, ...citations, ...people, ...events, ...sources];
}

/** Groups items by their keys. */
function index<T>(items: readonly T[], keys: (item: T) => readonly string[]): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) for (const key of keys(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return (key) => groups.get(key) ?? [];
}

function mapped<T, U>(find: (key: string) => readonly T[], change: (item: T) => U): (key: string) => readonly U[] {
  return (key) => find(key).map(change);
}
