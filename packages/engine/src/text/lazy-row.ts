/** A row that is only read: an array, or what makes its members when they are asked for, each once. */
export type Row<T> = Pick<readonly T[], "length" | "at" | "slice" | "indexOf"> & Iterable<T>;

/** A row of so many members, each made when it is asked for. */
export function lazyRow<T extends object>(length: number, make: (number: number) => T): Row<T> {
  const made = new Array<T | undefined>(length);
  const at = (number: number): T | undefined => {
    const place = number < 0 ? length + number : number;
    if (!(place >= 0 && place < length)) return undefined;
    made[place] ??= make(place);
    return made[place];
  };
  const slice = (from = 0, to = length): T[] =>
    Array.from({ length: Math.max(0, Math.min(to, length) - from) }, (_, number) => at(from + number) as T);
  return {
    length,
    at,
    slice,
    // What was never made is nobody's to ask for.
    indexOf: (member) => made.indexOf(member),
    *[Symbol.iterator]() {
      for (let number = 0; number < length; number += 1) yield at(number) as T;
    },
  };
}
