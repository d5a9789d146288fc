import type { Citation, CorpusRecord, Source } from "@concordat/corpus";
import { fold } from "@concordat/engine";
import type { Position } from "./cursor.ts";

/** What a list of records may be ordered by. */
export type OrderBy = "name" | "key" | "date";

/** An order of a list: by what, and which way. */
export interface Order {
  readonly by: OrderBy;
  readonly direction: "ascending" | "descending";
}

/** How a list is ordered: where each of its items stands, which way it runs, and what that is called. */
export interface Ranking<T> {
  readonly title: string;
  readonly descending: boolean;
  readonly place: (item: T) => Position;
}

/** The order of a list of records; by name unless said. Records without a date come last, whichever way the list runs. */
export function recordRanking(order: Order | null | undefined): Ranking<CorpusRecord> {
  const { by, direction } = order ?? { by: "name", direction: "ascending" };
  const descending = direction === "descending";
  return { title: `by ${by}, ${direction}`, descending, place: (record) => ({ key: keyOf(record, by, descending), id: record.id }) };
}

function keyOf(record: CorpusRecord, by: OrderBy, descending: boolean): string {
  if (by === "date") return dateOf(record) ?? (descending ? "" : "9999");
  return by === "key" ? record.id : fold(record.name);
}

/** The first date that a record gives. */
function dateOf(record: CorpusRecord): string | undefined {
  switch (record.type) {
    case "agreement":
      return record.dates[0]?.date;
    case "agency":
      return record.established;
    case "event":
      return record.date;
    case "person":
      return record.offices.map(({ date }) => date).find((date) => date !== undefined);
    default:
      return issued(record);
  }
}

function issued({ csl }: Citation | Source): string | undefined {
  const [year, ...rest] = csl.issued?.["date-parts"]?.[0] ?? [];
  return year === undefined ? undefined : [String(year), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}
