import { visible } from "../../text/characters.ts";
import { verbsOfSaying } from "../../words/verbs.ts";

/** How far around a name what stands beside it is looked at. */
const REACH = 64;

const next = /^(?:,|,?\s(?:and|or|nor|y|e|o|ni|et|ou))\s(?:[^\s().;:,]+\s){0,5}([\p{L}\p{N}.-]+)\s\(\d{4}\)/u;
const former = /(?:^|\s)([\p{L}\p{N}.-]+)\s\(\d{4}\)(?:,|,?\s(?:and|or|nor|y|e|o|ni|et|ou))\s(?:(?:the|el|la|le)\s|l['’])?$/u;

/**
 * Whether what is no name, or has a number, stands with its year in a row with a name, so that years in brackets date things
 * there: `neither Tarn (2016) nor the flood (2020)`, `Tarn (1957) and Heron 11 (1969)`.
 */
export function isBesideThing(prose: string, start: number, after: number): boolean {
  return (
    isThing(next.exec(visible(prose.slice(after, after + REACH)))) ||
    isThing(former.exec(visible(prose.slice(Math.max(0, start - REACH), start))))
  );
}

function isThing(row: RegExpExecArray | null): boolean {
  const word = row?.[1] ?? "";
  return (
    /^\p{Ll}+$|\d/u.test(word) && !verbsOfSaying.has(word) && !/^(?:al|others?|otros|autres|colleagues|colegas|collègues)\.?$/.test(word)
  );
}
