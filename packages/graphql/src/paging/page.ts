import { refusal } from "../refusal.ts";
import { decodeCursor, encodeCursor, type Position } from "./cursor.ts";
import { type Ranked, type Ranking, ranked } from "./order.ts";

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

/** One page in Relay's form. What fits is counted only where somebody asks. */
export interface Page<T> {
  readonly totalCount: () => number;
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** A list to cut pages out of: its items, how they are ranked, and which of them are wanted; all unless said. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly ranking: Ranking<T>;
  readonly wanted?: ((item: T) => boolean) | undefined;
  /** Changes whenever the data does. */
  readonly revision: string;
}

/** Cuts a page out of a list, looking no further than it must. */
export function pageOf<T>({ items, ranking, wanted = () => true, revision }: Listed<T>, args: PageArguments): Page<T> {
  const size = sizeOf(args);
  const listing = { revision, order: ranking.title };
  const sorted = ranked(items, ranking);
  const from = typeof args.after === "string" ? countWhere(sorted, ranking, decodeCursor(args.after, listing), true) : 0;
  const to = typeof args.before === "string" ? countWhere(sorted, ranking, decodeCursor(args.before, listing), false) : sorted.length;
  const fits = (index: number): boolean => wanted((sorted[index] as Ranked<T>).item);
  const backward = typeof args.last === "number";
  const cut = backward ? take(to - 1, from - 1, -1, size, fits).reverse() : take(from, to, 1, size, fits);
  const before = cut[0] ?? (backward ? to : from);
  const after = (cut.at(-1) ?? before - 1) + 1;
  const edges = cut
    .map((index) => sorted[index] as Ranked<T>)
    .map(({ item, position }) => ({ cursor: encodeCursor(position, listing), node: item }));
  return {
    totalCount: () => items.reduce((count, item) => (wanted(item) ? count + 1 : count), 0),
    edges,
    pageInfo: {
      hasPreviousPage: take(before - 1, -1, -1, 1, fits).length > 0,
      hasNextPage: take(after, sorted.length, 1, 1, fits).length > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The first so many places that fit, going from one place to another. */
function take(from: number, to: number, step: 1 | -1, size: number, fits: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let index = from; index !== to && (to - index) * step > 0 && found.length < size; index += step) if (fits(index)) found.push(index);
  return found;
}

/** How many of a sorted list come before a position, or up to it. */
function countWhere<T>(sorted: readonly Ranked<T>[], ranking: Ranking<T>, position: Position, inclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = ranking.compare((sorted[middle] as Ranked<T>).position, position);
    if (order < 0 || (inclusive && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sizeOf({ first, last }: PageArguments): number {
  if (typeof first === "number" && typeof last === "number") throw refusal("BAD_PAGE", 'Ask for "first" or for "last", not for both.');
  const size = first ?? last ?? USUAL;
  if (size < 0) throw refusal("BAD_PAGE", `A page cannot have ${size} records; ask for 0 to ${MOST}.`);
  if (size > MOST) throw refusal("PAGE_TOO_LARGE", `A page has at most ${MOST} records; ask for ${MOST} and go on with "after".`);
  return size;
}
