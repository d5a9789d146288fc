import type { CorpusRecord } from "@concordat/corpus";
import { refusal } from "../refusal.ts";
import { decodeCursor, encodeCursor, type Position } from "./cursor.ts";
import { type Order, type Ranking, recordRanking } from "./order.ts";

/** Most records of a page. */
export const MOST = 100;
/** Records of a page where a client does not say. */
export const USUAL = 20;

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

/** Cuts a page out of records, in the order that is asked for. */
export function pageOf<T extends CorpusRecord>(
  records: readonly T[],
  args: PageArguments & { readonly order?: Order | null | undefined },
  revision: string,
): Page<T> {
  return rankedPage(records, args, revision, recordRanking(args.order));
}

/** Cuts a page out of any items that have a place in a list. */
export function rankedPage<T>(items: readonly T[], args: PageArguments, revision: string, ranking: Ranking<T>): Page<T> {
  const size = sizeOf(args);
  const listing = { revision, order: ranking.title };
  const way = ranking.descending ? -1 : 1;
  const order = (a: Position, b: Position): number => way * compare(a, b);
  const sorted = items.map((item) => ({ item, position: ranking.place(item) })).sort((a, b) => order(a.position, b.position));
  const after = args.after ? decodeCursor(args.after, listing) : null;
  const before = args.before ? decodeCursor(args.before, listing) : null;
  const from = after === null ? 0 : countWhere(sorted, ({ position }) => order(position, after) <= 0);
  const to = before === null ? sorted.length : countWhere(sorted, ({ position }) => order(position, before) < 0);
  const start = typeof args.last === "number" ? Math.max(from, to - size) : from;
  const end = Math.max(start, Math.min(to, start + size));
  const edges = sorted.slice(start, end).map(({ item, position }) => ({ cursor: encodeCursor(position, listing), node: item }));
  return {
    totalCount: items.length,
    edges,
    pageInfo: {
      hasPreviousPage: start > 0,
      hasNextPage: end < sorted.length,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** How many of a sorted list come first for which this holds. */
function countWhere<T>(sorted: readonly T[], holds: (item: T) => boolean): number {
  const index = sorted.findIndex((item) => !holds(item));
  return index === -1 ? sorted.length : index;
}

function sizeOf({ first, last }: PageArguments): number {
  if (typeof first === "number" && typeof last === "number") throw refusal("BAD_PAGE", 'Ask for "first" or for "last", not for both.');
  const size = first ?? last ?? USUAL;
  if (size < 0) throw refusal("BAD_PAGE", `A page cannot have ${size} records; ask for 0 to ${MOST}.`);
  if (size > MOST) throw refusal("PAGE_TOO_LARGE", `A page has at most ${MOST} records; ask for ${MOST} and go on with "after".`);
  return size;
}

function compare(a: Position, b: Position): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
