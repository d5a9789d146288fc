import type { Row } from "../text/row.ts";

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
