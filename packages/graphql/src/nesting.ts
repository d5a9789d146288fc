import { refusal } from "./refusal.ts";

/** How deep the fields of an operation or a fragment nest by themselves, and how many stand above each fragment it spreads. */
export interface Nesting {
  own: number;
  readonly spreads: { readonly name: string; readonly above: number }[];
}

/**
 * How deep operations nest with their fragments. Looks at each fragment once. Refuses one that holds itself, used or not,
 * since what comes after would go round and round. Of fragments of one name all count.
 */
export function depthOf(operations: readonly Nesting[], fragments: ReadonlyMap<string, readonly Nesting[]>): number {
  const known = new Map<string, number | "open">();
  const ofFragment = (name: string): number => {
    const depth = known.get(name);
    if (depth === "open") throw refusal("QUERY_TOO_DEEP", `The fragment ${name} holds itself. Take out the spread that leads back to it.`);
    if (depth !== undefined) return depth;
    known.set(name, "open");
    const found = deepest(fragments.get(name) ?? []);
    known.set(name, found);
    return found;
  };
  const deepest = (nestings: readonly Nesting[]): number =>
    nestings.reduce((most, { own, spreads }) => Math.max(most, own, ...spreads.map(({ name, above }) => above + ofFragment(name))), 0);
  for (const name of fragments.keys()) ofFragment(name);
  return deepest(operations);
}
