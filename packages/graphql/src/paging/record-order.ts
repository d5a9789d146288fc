import type { CorpusRecord } from "@concordat/corpus";
import { fold } from "@concordat/engine";
import type { References } from "../graph/references.ts";
import { type Ranking, ranking } from "./order.ts";

/** What a list of records may be ordered by. */
export type OrderBy = "name" | "key" | "date";

/** An order of a list: by what, and which way. */
export interface Order {
  readonly by: OrderBy;
  readonly direction: "ascending" | "descending";
}

/** The order of a list of records; by name unless said. Records without a date come last, whichever way the list runs. */
export function recordRanking(order: Order | null | undefined, { corpusOf }: References): Ranking<CorpusRecord> {
  const { by, direction } = order ?? { by: "name", direction: "ascending" };
  const undated = direction === "descending" ? "" : "9999";
  const place = (record: CorpusRecord) => ({ key: keyOf(record, by) ?? undated, id: `${record.id} ${corpusOf(record).name}` });
  return ranking(`by ${by}, ${direction}`, place, direction);
}

function keyOf(record: CorpusRecord, by: OrderBy): string | undefined {
  if (by === "date") return dateOf(record);
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
      return issued(record.csl.issued?.["date-parts"]?.[0]);
  }
}

function issued([year, ...rest]: readonly number[] = []): string | undefined {
  return year === undefined ? undefined : [String(year), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}
