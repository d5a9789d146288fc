import type { CorpusRecord } from "@concordat/corpus";

/** The countries a record concerns, as ISO codes. */
export function partiesOf(record: CorpusRecord | undefined): readonly string[] {
  if (record?.type === "agreement") return record.parties;
  return record?.type === "agency" && record.country !== undefined ? [record.country] : [];
}
