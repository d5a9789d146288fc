import type { Draft, Finding } from "../read/draft.ts";
import { noField, valueAt } from "./field-paths.ts";

/**
 * The field of an erratum is one that its record has, and where that is a date, the erratum gives the date of record.
 * A field that the record is silent about (`recorded: null`) need only begin with one that it has.
 */
export function* errataFields({ records }: Draft): Iterable<Finding> {
  for (const { file, record } of records) {
    for (const [i, erratum] of record.errata.entries()) {
      const { field, recorded } = erratum;
      const steps = field.split(".");
      const value = valueAt(record, recorded === null ? steps.slice(0, 1) : steps);
      if (value === undefined) {
        yield { file, path: ["errata", i, "field"], message: noField(record, field) };
      } else if (isDateOf(steps) && recorded !== null && typeof value === "string" && value !== recorded) {
        const message = `The record says ${value} for "${field}", this erratum ${recorded}. Make the two agree.`;
        yield { file, path: ["errata", i, "recorded"], message };
      }
    }
  }
}

function isDateOf(steps: readonly string[]): boolean {
  return ["dates", "date", "established", "dissolved"].includes(steps[0] ?? "");
}
