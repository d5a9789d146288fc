import type { CorpusRecord } from "@concordat/corpus";
import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import type { RecordType } from "../graph/finder.ts";

const typeNames: Readonly<Record<RecordType, string>> = {
  agreement: "Agreement",
  agency: "Agency",
  citation: "Citation",
  person: "Person",
  event: "Event",
  source: "Source",
};

/** The GraphQL type of a record. */
export function typeNameOf({ type }: CorpusRecord): string {
  return typeNames[type];
}

/** The kinds of records, for filters. */
export const RecordTypeRef = builder.enumType("RecordType", {
  description: "What kind of record it is.",
  values: enumValues<RecordType>({
    agreement: "An agreement.",
    agency: "An agency.",
    citation: "A work.",
    person: "A person.",
    event: "An event.",
    source: "A source.",
  }),
});
