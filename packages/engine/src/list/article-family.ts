import { isNamed } from "./list-name.ts";

/** A family that begins with its article, in capitals before given names, before initials, or before one given name. */
const families = [
  /^(?:L[EA]|EL)(?: \p{Lu}[\p{Lu}\p{M}'’-]+){1,2} \p{Lu}(?:\p{Ll}|[.-])/u,
  /^(?:L[EAea]|E[Ll]) \p{Lu}[\p{L}\p{M}'’-]+ (?:\p{Lu}\p{Ll}?\.|\p{Lu}-\p{Lu}|(?!S[AEL](?!\p{L})|S[AR][SL](?!\p{L}))\p{Lu}{1,3}(?!\p{L}))/u,
  /^(?:L[ea]|El) \p{Lu}[\p{L}\p{M}'’-]+ \p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?= (?:et|and|y|e|&) |$)/u,
];

/**
 * Whether names begin with a family and its article, and what follows it is given names: `LE GOFF Jacques`, `Le Bras H.`, `El
 * Amri David`; no `Le Monde`, `La Banque postale` or `El Lago SA`.
 */
export function beginsWithArticle(names: string): boolean {
  return families.some((family) => {
    const [found = ""] = family.exec(names) ?? [];
    return found !== "" && !isNamed(found.split(" "));
  });
}
