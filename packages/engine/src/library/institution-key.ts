import { fold } from "../text/fold.ts";

/**
 * The form by which names of institutions are compared: folded, without what writers print now so, now otherwise. `U.S. Census
 * Bureau` is `us census bureau`, `UN-Habitat` is `un habitat`, `Ernst and Young` is `ernst & young`, `OECD / IEA` is `iea/oecd`.
 */
export function institutionKey(name: string): string {
  const folded = fold(name);
  if (!/[.&/-]| (?:and|y|e|et|und) /.test(folded)) return folded;
  const key = folded
    .replace(/(?<![^\s./-]\p{L})\.(?:\s(?=\p{L}\.))?/gu, "")
    .replace(/(\p{L})-(?=\p{L})/gu, "$1 ")
    .replace(/ (?:and|y|e|et|und) /g, " & ");
  return key.includes("/")
    ? key
        .split(/\s?\/\s?/)
        .sort()
        .join("/")
    : key;
}
