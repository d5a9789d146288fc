import type { Hit } from "../library/library.ts";
import type { ResolvedCitation } from "./resolution.ts";

/**
 * A work that is cited rightly in the very same group is not meant by a year or name beside it: of `Keohane 1983, 1984` the
 * first is no slip for the second, but a work that nobody has.
 */
export function citedBeside(citations: readonly ResolvedCitation[]): readonly ResolvedCitation[] {
  return citations.map((citation, at) => {
    const { mention, resolution } = citation;
    if (resolution.kind === "known" && resolution.differs !== undefined) {
      const { hit, differs } = resolution;
      const isBeside = hitsInGroup(citations, at).some((one) => isSame(one, hit));
      return isBeside ? { mention, resolution: { kind: "unknown", candidates: [{ hit, differs }] } } : citation;
    }
    if (resolution.kind !== "mismatch") return citation;
    const beside = hitsInGroup(citations, at);
    const candidates = resolution.candidates.filter(({ hit }) => !beside.some((one) => isSame(one, hit)));
    if (candidates.length === resolution.candidates.length) return citation;
    return candidates.length > 0
      ? { mention, resolution: { ...resolution, candidates } }
      : { mention, resolution: { kind: "unknown", candidates: resolution.candidates } };
  });
}

/** What the citations mean rightly that stand in the group of the one at a number. */
function hitsInGroup(citations: readonly ResolvedCitation[], number: number): readonly Hit[] {
  const end = citations[number]?.mention.group.end;
  let first = number;
  while (first > 0 && citations[first - 1]?.mention.group.end === end) first -= 1;
  const hits: Hit[] = [];
  for (let at = first; citations[at]?.mention.group.end === end && at < citations.length; at += 1) {
    const resolution = citations[at]?.resolution;
    if (resolution?.kind === "known" && resolution.differs === undefined) hits.push(resolution.hit);
  }
  return hits;
}

function isSame(a: Hit, b: Hit): boolean {
  return a.found.some(({ entry }) => b.found.some((other) => other.entry === entry));
}
