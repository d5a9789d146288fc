import type { CorpusRecord } from "@concordat/corpus";
import type { builder } from "../builder.ts";
import { fits, fitsText } from "../filters.ts";

type InputFields = Parameters<Parameters<typeof builder.inputType<string, never>>[1]["fields"]>[0];

/** What every list of records can be filtered by. */
export interface RecordFilter {
  readonly text?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly paragraph?: number | null | undefined;
  readonly hasErrata?: boolean | null | undefined;
}

/** The fields of a filter that every kind of record shares. */
export function recordFilterFields(t: InputFields) {
  return {
    text: t.string({ description: "With this text in a name or in the summary." }),
    source: t.string({ description: "Spoken of in this source, by its id." }),
    paragraph: t.int({ description: "Spoken of in this paragraph of a source, counted from 1." }),
    hasErrata: t.boolean({ description: "Whether a source prints something about it otherwise than the record." }),
  };
}

/** Whether a record has all that the shared part of a filter asks for. */
export function fitsRecord(record: CorpusRecord, filter: RecordFilter | null | undefined): boolean {
  const { text, source, paragraph, hasErrata } = filter ?? {};
  const places = record.appearsIn.filter((place) => fits(place.source, source));
  return (
    fitsText(record, text) &&
    (!source || places.length > 0) &&
    (typeof paragraph !== "number" || places.some(({ paragraphs }) => paragraphs.includes(paragraph))) &&
    fits(record.errata.length > 0, hasErrata)
  );
}
