import type { CorpusRecord } from "@concordat/corpus";
import { fold } from "@concordat/engine";

/** Whether a text stands in a record's names or summary, folded. */
export function fitsText(record: CorpusRecord, text: string | null | undefined): boolean {
  if (text === null || text === undefined) return true;
  const wanted = fold(text);
  return [record.id, record.name, record.summary, ...record.names.map((name) => name.text)].some((part) => fold(part).includes(wanted));
}

/** Whether a value is the one wanted, where one is. */
export function fits<T>(value: T, wanted: T | null | undefined): boolean {
  return wanted === null || wanted === undefined || value === wanted;
}

/** Whether a date lies between two others, both included. Coarser dates count as long as they share a day. */
export function fitsRange(date: string, from: string | null | undefined, to: string | null | undefined): boolean {
  const [start = "", end = start] = date.split("/");
  const before = (a: string, b: string): boolean => a.slice(0, b.length) < b.slice(0, a.length);
  return !(from && before(end, from)) && !(to && before(to, start));
}
