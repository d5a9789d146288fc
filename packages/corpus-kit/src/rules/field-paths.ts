import type { CorpusRecord } from "../packed/types/record.ts";
import { didYouMean } from "../read/near-word.ts";

/**
 * The value that a dot path leads to in a record, undefined where it leads nowhere. A step into a list is a number, or what
 * tells its items apart: `dates.signed` is the date of the entry of `dates` whose event is "signed", `successors.cni` that
 * of the successor.
 */
export function valueAt(record: CorpusRecord, steps: readonly string[]): unknown {
  let value: unknown = record;
  for (const step of steps) {
    if (Array.isArray(value)) value = value[Number(step)] ?? itemOf(value, step);
    else if (typeof value === "object" && value !== null && Object.hasOwn(value, step)) value = Reflect.get(value, step);
    else return undefined;
  }
  return value;
}

function itemOf(list: readonly Item[], word: string): unknown {
  const item = list.find(({ event, agency }) => event === word || agency === word);
  return item?.date ?? item;
}

interface Item {
  readonly event?: string;
  readonly agency?: string;
  readonly date?: string;
}

/** What to say of a path that leads nowhere. */
export function noField(record: CorpusRecord, path: string): string {
  const dated = record.type === "agreement" ? record.dates.map(({ event }) => `dates.${event}`) : [];
  const followed = record.type === "agency" ? record.successors.map(({ agency }) => `successors.${agency}`) : [];
  const cure = didYouMean(path, [...Object.keys(record), ...dated, ...followed]);
  return `This record has no field "${path}".${cure || " Write a path of fields with dots, such as name, csl.issued or dates.signed."}`;
}
