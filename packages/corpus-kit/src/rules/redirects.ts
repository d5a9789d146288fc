import type { Draft, Finding } from "../read/draft.ts";
import { didYouMean } from "../read/near-word.ts";

/** A retired id leads to a record in the end. */
export function* redirects({ retired, claims }: Draft): Iterable<Finding> {
  const next = new Map(retired.map(({ from, to }) => [from, to]));
  const ids = claims.map(({ id }) => id);
  for (const { file, from, to } of retired) {
    const path = ["redirect"];
    if (!ids.includes(to)) {
      const cure = didYouMean(to, ids) || " Write the id of the record that took its place.";
      yield { file, path, message: `There is no record "${to}".${cure}` };
    } else if (isCircle(from, next)) {
      yield { file, path, message: `"${from}" leads back to itself. Write the id of the record that took its place.` };
    }
  }
}

function isCircle(from: string, next: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = from; id !== undefined; id = next.get(id)) {
    if (seen.has(id)) return true;
    seen.add(id);
  }
  return false;
}
