import { conjunctions, moreAuthors, possessives } from "../words/name-words.ts";
import type { Token } from "./tokens.ts";

/**
 * How many tokens at the end say that there are more authors: `et al.`, `y otros`, `and her colleagues`, `u. a.`.
 *
 * @param mark how many units of the last token are a possessive's
 */
export function othersLength(tokens: readonly Token[], at: number, mark: number): number {
  const word = lower(tokens[at]);
  const last = mark > 0 ? word.slice(0, -mark) : word;
  if (last === "." && lower(tokens[at - 1]) === "a" && tokens[at - 2]?.text === "." && tokens[at - 3]?.text === "u") return 4;
  // A dot by itself: after a blank, as some typesetting leaves it, `et al . (2015)`, or after `et collab.`
  const dotted = last === "." ? lower(tokens[at - 1]) : "";
  if (dotted === "al" || moreAuthors.has(dotted)) {
    const length = othersLength(tokens, at - 1, 0);
    return length > 0 ? length + 1 : 0;
  }
  if (/^et\.al\.?$/.test(last)) return tokens[at - 1]?.kind === "comma" ? 2 : 1;
  const latin = last.length < 6 && /^[aá]l(?:\.|ii|ia)?$/.test(last) && /^(?:et\.?|&|and)$/.test(lower(tokens[at - 1]));
  const more = moreAuthors.has(last.endsWith(".") ? last.slice(0, -1) : last);
  const conjunction = more && possessives.has(lower(tokens[at - 1])) ? at - 2 : at - 1;
  if (!latin && !(more && conjunctions.has(lower(tokens[conjunction])))) return 0;
  return at - conjunction + (tokens[conjunction - 1]?.kind === "comma" ? 2 : 1);
}

function lower(token: Token | undefined): string {
  return token?.text.toLowerCase().normalize("NFC") ?? "";
}
