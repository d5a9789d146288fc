import type { Attribution, Citation, CorpusRecord, Erratum, Source, Use } from "@concordat/corpus";
import type { Difference } from "@concordat/engine";
import type { References } from "./references.ts";
import { useDifferences } from "./use-differences.ts";
import { usesConcerned } from "./use-errata.ts";

/** One use of a work, with the work, the source that makes it, and the differences that concern just this use. */
export interface PlacedUse {
  readonly use: Use;
  readonly citation: Citation;
  readonly source: Source | undefined;
  /** Paragraph that bears the mark of its footnote, where the source lists that. */
  readonly markedIn: number | undefined;
  /** The records that its claim is about. */
  readonly about: readonly CorpusRecord[];
  readonly errata: readonly PlacedErratum[];
  /** Where what is printed differs from the record. */
  readonly differs: readonly Difference[];
}

/** Something ascribed to somebody, with the source that does so and the record of whom it is ascribed to. */
export interface PlacedAttribution {
  readonly attribution: Attribution;
  readonly source: Source;
  readonly markedIn: number | undefined;
  readonly by: CorpusRecord | undefined;
}

/** An erratum with the record that carries it and the source that printed it. */
export interface PlacedErratum {
  readonly erratum: Erratum;
  readonly record: CorpusRecord;
  readonly source: Source | undefined;
  readonly markedIn: number | undefined;
}

/** Where a source speaks of a record. */
export interface PlacedAppearance {
  readonly record: CorpusRecord;
  readonly source: Source;
  readonly paragraphs: readonly number[];
}

/** The errata of records, each with its record and its source. */
export function placedErrata(records: readonly CorpusRecord[], { one }: References): readonly PlacedErratum[] {
  return records.flatMap((record) =>
    record.errata.map((erratum) => {
      const source = one("source", record, erratum.source);
      return { erratum, record, source, markedIn: markOf(source, erratum.footnote) };
    }),
  );
}

/** The uses of citations, each with its work and the errata that concern it. */
export function placedUses(
  citations: readonly Citation[],
  { one, any }: References,
  errataOf: (record: CorpusRecord) => readonly PlacedErratum[],
): readonly PlacedUse[] {
  return citations.flatMap((citation) => {
    const errata = errataOf(citation).map((placed) => ({ placed, concerned: usesConcerned(placed.erratum, citation) }));
    return citation.uses.map((use) => {
      const source = one("source", citation, use.source);
      return {
        use,
        citation,
        source,
        markedIn: markOf(source, use.footnote),
        about: use.about.flatMap((id) => any(citation, id) ?? []),
        errata: errata.filter(({ concerned }) => concerned.includes(use)).map(({ placed }) => placed),
        differs: useDifferences(use, citation),
      };
    });
  });
}

/** What sources ascribe to somebody, each with its source and the record of whom it is ascribed to. */
export function placedAttributions(sources: readonly Source[], { any }: References): readonly PlacedAttribution[] {
  return sources.flatMap((source) =>
    source.attributions.map((attribution) => ({
      attribution,
      source,
      markedIn: markOf(source, attribution.footnote),
      by: any(source, attribution.by),
    })),
  );
}

/** The paragraph of a source that bears the mark of a footnote, where the source lists it. */
function markOf(source: Source | undefined, footnote: number | undefined): number | undefined {
  return source?.footnotes.find(({ number }) => number === footnote)?.markedIn;
}

/** Where records appear in sources, of those sources that are there. */
export function placedAppearances(records: readonly CorpusRecord[], { one }: References): readonly PlacedAppearance[] {
  return records.flatMap((record) =>
    record.appearsIn.flatMap(({ source: id, paragraphs }): PlacedAppearance[] => {
      const source = one("source", record, id);
      return source === undefined ? [] : [{ record, source, paragraphs }];
    }),
  );
}
