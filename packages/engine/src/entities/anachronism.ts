import type { CorpusRecord } from "@concordat/corpus";
import type { Span } from "../text/span.ts";

/** A year that a sentence gives, outside the time in which what it names existed. */
export interface Anachronism {
  readonly kind: "before" | "after";
  /** The year in the sentence. */
  readonly year: number;
  /** When what it names began or ended, in EDTF as the record has it. */
  readonly date: string;
}

/** How far a sentence is read from a name, in UTF-16 code units. */
const FAR = 300;
const endings: ReadonlySet<string> = new Set(["superseded", "withdrawn", "ended"]);

/**
 * Whether the sentence around a name speaks of a year in which the agency or agreement was no more, or was not yet. Only a
 * sentence with one year tells; of several, nobody can say which is meant.
 */
export function anachronism(prose: string, mention: Span, record: CorpusRecord): Anachronism | null {
  const { began, ended } = timeOf(record);
  if (began === undefined && ended === undefined) return null;
  const years = new Set(sentence(prose, mention).match(/(?<![\d.,:/-])(?:1[5-9]|20)\d\d(?![\d.,]*\d)/g) ?? []);
  const [only] = years;
  if (only === undefined || years.size > 1) return null;
  const year = Number(only);
  if (ended !== undefined && year > Number(ended.slice(0, 4))) return { kind: "after", year, date: ended };
  if (began !== undefined && year < Number(began.slice(0, 4))) return { kind: "before", year, date: began };
  return null;
}

function timeOf(record: CorpusRecord): { readonly began: string | undefined; readonly ended: string | undefined } {
  if (record.type === "agency") return { began: record.established, ended: record.dissolved };
  if (record.type !== "agreement") return { began: undefined, ended: undefined };
  return { began: undefined, ended: record.dates.findLast(({ event }) => endings.has(event))?.date };
}

/** The sentence that holds a span, as far as it is near. */
function sentence(prose: string, { start, end }: Span): string {
  const before = prose.slice(Math.max(0, start - FAR), start);
  const after = prose.slice(end, end + FAR);
  const from = Math.max(...[...before.matchAll(/[.!?]\s|\n[^\S\n]*\n/g)].map(({ index, 0: { length } }) => index + length), 0);
  const to = /[.!?](?:\s|$)|\n[^\S\n]*\n/.exec(after)?.index ?? after.length;
  return before.slice(from) + prose.slice(start, end) + after.slice(0, to);
}
