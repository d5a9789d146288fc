import type { Attribution, Citation, CorpusRecord, Erratum, Source, Use } from "@concordat/corpus";
import type { Difference } from "@concordat/engine";
import type { References } from "./references.ts";
import { useDifferences } from "./use-differences.ts";

/** One use of a work, with the work, the source that makes it, and the differences that concern just this use. */
export interface PlacedUse {
  readonly use: Use;
  readonly citation: Citation;
  readonly source: Source | undefined;
  readonly errata: readonly PlacedErratum[];
  /** Where what is printed differs from the record. */
  readonly differs: readonly Difference[];
}

/** Something ascribed to somebody, with the source that does so and the record of whom it is ascribed to. */
export interface PlacedAttribution {
  readonly attribution: Attribution;
  readonly source: Source;
  readonly by: CorpusRecord | undefined;
}

/** An erratum with the record that carries it and the source that printed it. */
export interface PlacedErratum {
  readonly erratum: Erratum;
  readonly record: CorpusRecord;
  readonly source: Source | undefined;
}

/** Where a source speaks of a record. */
export interface PlacedAppearance {
  readonly record: CorpusRecord;
  readonly source: Source;
  readonly paragraphs: readonly number[];
}

export function placedErrata(records: readonly CorpusRecord[], { one }: References): readonly PlacedErratum[] {
  return records.flatMap((record) => record.errata.map((erratum) => ({ erratum, record, source: one("source", record, erratum.source) })));
}

/** The uses of works. The errata of a use are those on its own field: `uses.2.text` is the third. */
export function placedUses(
  citations: readonly Citation[],
  { one }: References,
  errataOf: (record: CorpusRecord) => readonly PlacedErratum[],
): readonly PlacedUse[] {
  return citations.flatMap((citation) =>
    citation.uses.map((use, index) => ({
      use,
      citation,
      source: one("source", citation, use.source),
      errata: errataOf(citation).filter(({ erratum }) => `${erratum.field}.`.startsWith(`uses.${index}.`)),
      differs: useDifferences(use, citation),
    })),
  );
}

export function placedAttributions(sources: readonly Source[], { any }: References): readonly PlacedAttribution[] {
  return sources.flatMap((source) => source.attributions.map((attribution) => ({ attribution, source, by: any(source, attribution.by) })));
}

export function placedAppearances(records: readonly CorpusRecord[], { one }: References): readonly PlacedAppearance[] {
  return records.flatMap((record) =>
    record.appearsIn.flatMap(({ source: id, paragraphs }): PlacedAppearance[] => {
      const source = one("source", record, id);
      return source === undefined ? [] : [{ record, source, paragraphs }];
    }),
  );
}
