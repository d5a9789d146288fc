/** Members of a row that others took the place of: `removed` of them from number `at` on, by `added`. */
export interface Patch {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

/** By what one row became another, as narrow as can be; members are compared as objects. */
export function patchOf(before: readonly object[], now: readonly object[]): Patch {
  const most = Math.min(before.length, now.length);
  let at = 0;
  while (at < most && before[at] === now[at]) at += 1;
  let same = 0;
  while (same < most - at && before[before.length - 1 - same] === now[now.length - 1 - same]) same += 1;
  return { at, removed: before.length - at - same, added: now.length - at - same };
}
