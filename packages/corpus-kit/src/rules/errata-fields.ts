import type { Erratum } from "../packed/types/errata.ts";
import type { CorpusRecord } from "../packed/types/record.ts";
import type { Draft, Finding } from "../read/draft.ts";
import { didYouMean } from "../read/suggest.ts";

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
        yield { file, path: ["errata", i, "field"], message: noField(record, erratum) };
      } else if (isDateOf(steps) && recorded !== null && typeof value === "string" && value !== recorded) {
        const message = `The record says ${value} for "${field}", this erratum ${recorded}. Make the two agree.`;
        yield { file, path: ["errata", i, "recorded"], message };
      }
    }
  }
}

/**
 * Follows a dot path. A step into a list is a number, or what tells its items apart: `dates.signed` is the date of the
 * entry of `dates` whose event is "signed".
 */
function valueAt(record: CorpusRecord, steps: readonly string[]): unknown {
  let value: unknown = record;
  for (const step of steps) {
    if (Array.isArray(value)) value = value[Number(step)] ?? value.find((item) => item.event === step)?.date;
    else if (typeof value === "object" && value !== null && Object.hasOwn(value, step)) value = Reflect.get(value, step);
    else return undefined;
  }
  return value;
}

function isDateOf(steps: readonly string[]): boolean {
  return ["dates", "date", "established", "dissolved"].includes(steps[0] ?? "");
}

function noField(record: CorpusRecord, { field }: Erratum): string {
  const dated = record.type === "agreement" ? record.dates.map(({ event }) => `dates.${event}`) : [];
  const known = [...Object.keys(record), ...dated];
  const cure = didYouMean(field, known) || " Write a path of fields with dots, such as name, csl.issued or dates.signed.";
  return `This record has no field "${field}".${cure}`;
}
