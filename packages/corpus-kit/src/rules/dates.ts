import type { Agency } from "../packed/types/agency.ts";
import type { Agreement, AgreementMilestone } from "../packed/types/agreement.ts";
import type { Draft, Finding } from "../read/draft.ts";
import { readEdtf } from "../read/edtf.ts";
import type { Path } from "../read/yaml.ts";

/** Dates follow each other as they must: steps of an agreement in order of time, an agency founded before it ends. */
export function* dates({ records }: Draft): Iterable<Finding> {
  for (const { file, record } of records) {
    if (record.type === "agreement") for (const found of milestones(record)) yield { file, ...found };
    if (record.type === "agency") for (const found of lifetime(record)) yield { file, ...found };
  }
}

/** The steps that can only come in this order. */
const stage: Partial<Record<AgreementMilestone, number>> = { signed: 1, "in-force": 2, withdrawn: 3, superseded: 3, ended: 3 };

type Found = Omit<Finding, "file">;

function* milestones({ dates }: Agreement): Iterable<Found> {
  for (const [i, later] of dates.entries()) {
    const path = ["dates", i, "date"];
    for (const earlier of dates.slice(0, i)) {
      const [before, after] = [stage[earlier.event] ?? 0, stage[later.event] ?? 9];
      if (isBefore(later.date, earlier.date)) {
        const message = `"${later.event}" (${later.date}) stands after "${earlier.event}" (${earlier.date}). List the dates in order of time.`;
        yield { path, message };
      } else if (before > after && isBefore(earlier.date, later.date)) {
        const message = `"${earlier.event}" (${earlier.date}) cannot come before "${later.event}" (${later.date}). Correct one of the two.`;
        yield { path, message };
      }
    }
  }
}

function* lifetime({ established, dissolved, successors }: Agency): Iterable<Found> {
  if (established === undefined) return;
  const ends: { readonly path: Path; readonly date: string | undefined }[] = [
    { path: ["dissolved"], date: dissolved },
    ...successors.map(({ date }, i) => ({ path: ["successors", i, "date"], date })),
  ];
  for (const { path, date } of ends) {
    if (date === undefined || !isBefore(date, established)) continue;
    yield { path, message: `${date} is before the body was established (${established}). Correct one of the two.` };
  }
}

/** Whether `a` ended before `b` began; dates that overlap, such as a year and a day in it, are in no order. */
function isBefore(a: string, b: string): boolean {
  const [first, second] = [readEdtf(a), readEdtf(b)];
  return first !== undefined && second !== undefined && first.last < second.first;
}
