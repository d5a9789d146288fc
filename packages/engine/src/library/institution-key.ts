import { fold } from "../text/fold.ts";

/**
 * The form by which names of institutions are compared: folded, without what writers print now so, now otherwise. `U.S. Census
 * Bureau` is `us census bureau`, `UN-Habitat` is `un habitat`, `Ernst and Young` is `ernst & young`, `OECD / IEA` is `oecd/iea`.
 */
export function institutionKey(name: string): string {
  const folded = fold(name);
  if (!/[.&/-]| (?:and|y|e|et|und) /.test(folded)) return folded;
  return folded
    .replace(/(?<![^\s./-]\p{L})\.(?:\s(?=\p{L}\.))?/gu, "")
    .replace(/(\p{L})-(?=\p{L})/gu, "$1 ")
    .replace(/\s?\/\s?/g, "/")
    .replace(/ (?:and|y|e|et|und) /g, " & ");
}
