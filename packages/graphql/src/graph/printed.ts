import type { AgreementMilestone, CorpusRecord, Erratum } from "@concordat/corpus";
import { readEdtf } from "@concordat/corpus-kit/values";

/** Which date of a step counts: that of record; what a source prints, else that of record; or only what a source prints. */
export type Reading = "recorded" | "printed" | "printed-only";

/** A date that a source prints for a step of a record. */
export interface PrintedDate {
  readonly date: string;
  /** The step that the source gives the date to, where the record calls it otherwise. */
  readonly step: AgreementMilestone | undefined;
  readonly erratum: Erratum;
}

/**
 * The dates that sources are known to print for a field of a record, from its errata. Where a source itself shows the one
 * difference there is, it prints both: the date of the erratum, and elsewhere that of the record.
 */
export function printedDates({ errata }: CorpusRecord, field: string): readonly PrintedDate[] {
  const printed = errata.flatMap((erratum): PrintedDate[] =>
    erratum.field === field && readEdtf(erratum.printed) !== undefined
      ? [{ date: erratum.printed, step: erratum.printedEvent, erratum }]
      : [],
  );
  const [only] = printed;
  const { inSource = false, recorded = null } = only?.erratum ?? {};
  if (only === undefined || printed.length > 1 || !inSource || recorded === null || recorded === only.date) return printed;
  return [only, { date: recorded, step: undefined, erratum: only.erratum }];
}

/** A step and the date it has in a reading. */
export interface ReadStep<S> {
  readonly step: S | AgreementMilestone;
  readonly date: string;
}

/** A step as a reading has it: once for each date that counts, and not at all where none does. */
export function readStep<S>(recorded: ReadStep<S>, printed: readonly PrintedDate[], reading: Reading): readonly ReadStep<S>[] {
  if (reading === "recorded" || (reading === "printed" && printed.length === 0)) return [recorded];
  return printed.map(({ step = recorded.step, date }) => ({ step, date }));
}
