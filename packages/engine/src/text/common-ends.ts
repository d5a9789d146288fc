/** How many units two texts share at their beginning, and how many of the rest at their end. */
export interface CommonEnds {
  readonly prefix: number;
  readonly suffix: number;
}

/** How much is compared at first, and at most between two yields, in UTF-16 code units. */
const [FIRST, SLICE] = [4096, 1_048_576];

/** How many units two texts share at their beginning, and how many of the rest at their end. */
export function commonEnds(a: string, b: string): CommonEnds {
  const steps = findCommonEnds(a, b);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in slices, for texts of many megabytes. */
export function* findCommonEnds(a: string, b: string): Generator<void, CommonEnds> {
  const most = Math.min(a.length, b.length);
  const prefix = yield* longest(most, (from, to) => a.slice(from, to) === b.slice(from, to));
  const suffix = yield* longest(
    most - prefix,
    (from, to) => a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from),
  );
  return { prefix, suffix };
}

/** How many units two texts share from an offset of each on: as long as that takes, and no longer. */
export function* alikeFrom(a: string, from: number, b: string, start: number): Generator<void, number> {
  const most = Math.min(a.length - from, b.length - start);
  return yield* longest(most, (low, high) => a.slice(from + low, from + high) === b.slice(start + low, start + high));
}

/** The greatest length up to which all is alike. Compares by halves, since strings compare much faster whole than by unit. */
function* longest(most: number, alike: (from: number, to: number) => boolean): Generator<void, number> {
  let low = 0;
  let high = Math.min(FIRST, most);
  while (alike(low, high)) {
    if (high === most) return most;
    low = high;
    high = Math.min(high + Math.min(high, SLICE), most);
    yield;
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (alike(low, middle)) low = middle;
    else high = middle;
  }
  return low;
}
