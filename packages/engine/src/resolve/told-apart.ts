import type { Entry } from "../library/entry.ts";
import type { ResolvedCitation } from "./resolution.ts";

/**
 * Styles that cut names to the first print more of them only to tell one work from another of its first author and year: of
 * two works that `Lind et al. 2014` fits, it is not the one that is cited as `Lind, Tan, et al. 2014`, or with all its names,
 * elsewhere.
 */
export function toldApart(citations: readonly ResolvedCitation[]): readonly ResolvedCitation[] {
  if (!citations.some(isBare)) return citations;
  const longer = new Set<Entry>();
  for (const { mention, resolution } of citations)
    if (resolution.kind === "known" && mention.authors.length > 1) longer.add(resolution.hit.entry);
  return citations.map((citation) => {
    const { mention, resolution } = citation;
    if (resolution.kind !== "ambiguous" || !isBare(citation)) return citation;
    const [hit, ...others] = resolution.hits.filter(({ entry }) => !longer.has(entry));
    return hit === undefined || others.length > 0 ? citation : { mention, resolution: { kind: "known", hit } };
  });
}

/** Whether several works may be meant by one name and *et al.* */
function isBare({ mention, resolution }: ResolvedCitation): boolean {
  return resolution.kind === "ambiguous" && mention.etAl && mention.authors.length === 1;
}
