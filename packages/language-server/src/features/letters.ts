import { type Entry, formatCitation, type Hit, readDocument, resolveCitations } from "@concordat/engine";
import type { Analysis } from "../analysis.ts";

/** As many works of an author and a year as letters can tell apart. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/**
 * The letter that tells each of some works from others of its authors and year, `a` for `Keohane 1984a`, by its entry. A work
 * has none where its authors and year mean it alone, or where it records its letter itself.
 */
export function lettersOf(hits: readonly Hit[], { library }: Analysis): ReadonlyMap<Entry, string> {
  const alike = new Map<string, readonly Hit[]>();
  for (const hit of hits) {
    const label = labelOf(hit.entry);
    alike.set(label, [...(alike.get(label) ?? []), hit]);
  }
  /** What a citation means to whoever reads it in this text. */
  const meant = (citation: string): readonly Entry[] => {
    const [first] = resolveCitations(readDocument(`So (${citation}).`, "plain"), library);
    if (first?.resolution.kind === "known") return [first.resolution.hit.entry];
    return first?.resolution.kind === "ambiguous" ? first.resolution.hits.map(({ entry }) => entry) : [];
  };
  const letters = new Map<Entry, string>();
  for (const [label, several] of alike) {
    if (several.length < 2) continue;
    const count = meant(label).length;
    for (const letter of count < 2 ? "" : LETTERS.slice(0, count)) {
      const [only, ...others] = meant(label + letter);
      if (only !== undefined && others.length === 0) letters.set(only, letter);
    }
  }
  return letters;
}

function labelOf(entry: Entry): string {
  return formatCitation(entry, { form: "parenthetical" });
}
