import type { Row } from "../text/lazy-row.ts";

/** Members of a row that others took the place of: `removed` of them from number `at` on, by `added`. */
export interface Patch {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

type Members = Pick<Row<object>, "length" | "at">;

/** By what one row became another, as narrow as can be; members are compared as objects. */
export function patchOf(before: Members, now: Members): Patch {
  const most = Math.min(before.length, now.length);
  let at = 0;
  while (at < most && before.at(at) === now.at(at)) at += 1;
  let same = 0;
  while (same < most - at && before.at(-1 - same) === now.at(-1 - same)) same += 1;
  return { at, removed: before.length - at - same, added: now.length - at - same };
}

/** One of several changes of a row: in the row before, what it removes begins at number `was`. */
export interface Change extends Patch {
  readonly was: number;
}

/**
 * By which changes one row became another, in their order, where members that stay keep their order; null where there are more than so many.
 *
 * @param most how many changes are looked for
 */
export function changesOf(before: Members, now: Members, most: number): readonly Change[] | null {
  const { at: first, removed, added } = patchOf(before, now);
  const changes: Change[] = [];
  const numbers = new Map<object | undefined, number>();
  for (let was = first; was < first + removed; was += 1) numbers.set(before.at(was), was);
  let [was, at] = [first, first];
  const changedUpTo = (stop: number, end: number): void => {
    if (stop > was || end > at) changes.push({ was, at, removed: stop - was, added: end - at });
  };
  for (let number = first; number < first + added && changes.length <= most; number += 1) {
    const same = numbers.get(now.at(number)) ?? -1;
    if (same < was) continue;
    changedUpTo(same, number);
    [was, at] = [same + 1, number + 1];
  }
  changedUpTo(first + removed, first + added);
  return changes.length > most ? null : changes;
}
