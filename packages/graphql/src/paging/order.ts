import type { Position } from "./cursor.ts";

/** How a list is ordered: what that is called, where each item stands, and which of two positions comes first. */
export interface Ranking<T> {
  readonly title: string;
  readonly place: (item: T) => Position;
  readonly compare: (a: Position, b: Position) => number;
}

/** An item with its place in the list. */
export interface Ranked<T> {
  readonly item: T;
  readonly position: Position;
}

/** An order by one key. The title tells it apart from every other order of the same list. */
export function ranking<T>(title: string, place: (item: T) => Position, direction: "ascending" | "descending" = "ascending"): Ranking<T> {
  const way = direction === "descending" ? -1 : 1;
  return { title, place, compare: (a, b) => way * compare(a, b) };
}

const sortedLists = new WeakMap<readonly unknown[], Map<string, readonly unknown[]>>();

/** A list in its order; sorted once for each order and kept as long as the list itself. */
export function ranked<T>(items: readonly T[], { title, place, compare }: Ranking<T>): readonly Ranked<T>[] {
  const orders = sortedLists.get(items) ?? new Map<string, readonly unknown[]>();
  sortedLists.set(items, orders);
  const known = orders.get(title) as readonly Ranked<T>[] | undefined;
  if (known !== undefined) return known;
  const sorted = items.map((item) => ({ item, position: place(item) })).sort((a, b) => compare(a.position, b.position));
  orders.set(title, sorted);
  return sorted;
}

function compare(a: Position, b: Position): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
