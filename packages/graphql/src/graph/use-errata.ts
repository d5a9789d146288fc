import type { Citation, Erratum, Use } from "@concordat/corpus";

/**
 * The uses of a work that an erratum on it concerns: the one that its field names (`uses.2.text` is the third) and those in
 * other paragraphs of the erratum; or else those in its footnote or its paragraphs, of these the ones that print what it says.
 */
export function usesConcerned(erratum: Erratum, { uses }: Citation): readonly Use[] {
  const here = uses.filter((use) => isAt(erratum, use));
  const named = /^uses\.(\d+)(?:\.|$)/.exec(erratum.field)?.[1];
  if (named !== undefined) return uses.filter((use, i) => i === Number(named) || isElsewhere(use, uses[Number(named)], here));
  const printing = here.filter(({ text }) => text.includes(erratum.printed));
  return printing.length > 0 ? printing : here;
}

function isAt({ source, paragraphs, footnote }: Erratum, use: Use): boolean {
  return use.source === source && (footnote === undefined ? paragraphs.includes(use.paragraph) : footnote === use.footnote);
}

function isElsewhere(use: Use, named: Use | undefined, here: readonly Use[]): boolean {
  return here.includes(use) && use.paragraph !== named?.paragraph;
}
