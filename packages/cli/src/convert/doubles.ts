import type { ReadInput } from "./read-inputs.ts";
import type { ConvertWords } from "./words/words.ts";

/** An entry whose key an earlier one has: the places of both, each as its file and line. */
interface Double {
  readonly key: string;
  readonly place: string;
  readonly first: string;
}

/** How many are named unless all are asked for. */
const NAMED = 5;

/** The entries of each library whose key an earlier one has, in that library or in one before it. */
export function doublesIn(inputs: readonly ReadInput[]): readonly (readonly Double[])[] {
  const places = new Map<string, string>();
  return inputs.map(({ path, reading }) =>
    reading.entries.flatMap(({ key }, number): readonly Double[] => {
      const place = `${path}:${reading.places.lines[number]}`;
      const first = places.get(key);
      if (first === undefined) places.set(key, place);
      return first === undefined ? [] : [{ key, place, first }];
    }),
  );
}

/** Tells how many of a library there are, and of the first few, or in detail of all, where they stand. */
export function doublesReport(path: string, doubles: readonly Double[], details: boolean, say: ConvertWords): readonly string[] {
  if (doubles.length === 0) return [];
  const named = details ? doubles : doubles.slice(0, NAMED);
  const more = doubles.length - named.length;
  return [
    say.doubles(path, doubles.length),
    ...named.map(({ key, place, first }) => say.double(place, key, first)),
    ...(more === 0 ? [] : [say.moreDoubles(more)]),
  ];
}
