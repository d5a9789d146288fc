import { fold } from "../text/fold.ts";

/** Names of states and unions that begin those of their institutions, by how they are cut short. */
const cutShort: Readonly<Record<string, string>> = {
  "united states": "us",
  "united kingdom": "uk",
  "united nations": "un",
  "european union": "eu",
};
const inFull = /^(?:united (?:states|kingdom|nations)|european union)(?= )/;

/**
 * The form by which names of institutions are compared: folded, without what writers print now so, now otherwise. `U.S. Census
 * Bureau` and `United States Census Bureau` are `us census bureau`, `UN-Habitat` is `un habitat`, `Ernst and Young` is `ernst & young`,
 * `OECD/IEA` is `oecd & iea`.
 */
export function institutionKey(name: string): string {
  const folded = fold(name);
  if (!/[.&/;-]| (?:and|y|e|et|und) |^(?:united|european) /.test(folded)) return folded;
  return folded
    .replace(/(?<![^\s./-]\p{L})\.(?:\s(?=\p{L}\.))?/gu, "")
    .replace(/(\p{L})-(?=\p{L})/gu, "$1 ")
    .replace(/\s?[/;]\s?| (?:and|y|e|et|und) /g, " & ")
    .replace(inFull, (state) => cutShort[state] ?? state);
}

/** A key without the state or union that its institution is of, `department of state` of `us department of state`; null where it has none. */
export function withoutState(key: string): string | null {
  const found = /^(?:us|uk|un|eu) (.+ .+)/.exec(key);
  return found === null ? null : (found[1] as string);
}
