import type { CorpusRecord } from "@concordat/corpus";
import { fold } from "@concordat/engine";
import { refusal } from "../refusal.ts";
import { decodeCursor, encodeCursor, type Position } from "./cursor.ts";

/** Most records of a page. */
export const MOST = 100;
const USUAL = 20;

/** What a client says about the page it wants. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** One page in Relay's form. */
export interface Page<T> {
  readonly totalCount: number;
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** Cuts a page out of records, in the order of their names. */
export function pageOf<T extends CorpusRecord>(records: readonly T[], args: PageArguments, revision: string): Page<T> {
  const size = sizeOf(args);
  const sorted = records
    .map((record) => ({ record, position: { key: fold(record.name), id: record.id } }))
    .sort((a, b) => compare(a.position, b.position));
  const after = args.after ? decodeCursor(args.after, revision) : null;
  const before = args.before ? decodeCursor(args.before, revision) : null;
  const between = sorted.filter(
    ({ position }) => (after === null || compare(position, after) > 0) && (before === null || compare(position, before) < 0),
  );
  const backward = typeof args.last === "number" && typeof args.first !== "number";
  const shown = backward ? between.slice(Math.max(0, between.length - size)) : between.slice(0, size);
  const edges = shown.map(({ record, position }) => ({ cursor: encodeCursor(position, revision), node: record }));
  const [first] = shown;
  const last = shown.at(-1);
  return {
    totalCount: records.length,
    edges,
    pageInfo: {
      hasPreviousPage: first !== undefined && first !== sorted[0],
      hasNextPage: last !== undefined && last !== sorted.at(-1),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function sizeOf({ first, last }: PageArguments): number {
  const size = first ?? last ?? USUAL;
  if (size < 0) throw refusal("PAGE_TOO_LARGE", `A page cannot have ${size} records; ask for 1 to ${MOST}.`);
  if (size > MOST) throw refusal("PAGE_TOO_LARGE", `A page has at most ${MOST} records; ask for ${MOST} and go on with "after".`);
  return size;
}

function compare(a: Position, b: Position): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
