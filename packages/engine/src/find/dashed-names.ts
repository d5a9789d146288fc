import { isCommonWord } from "../words/common-word.ts";
import { institutional } from "../words/institutions.ts";
import { conjunctions, particles } from "../words/name-words.ts";
import { isPlace } from "../words/places.ts";
import { isAcronym } from "./acronym.ts";
import { isInCapitals } from "./capitals.ts";
import type { Item } from "./item.ts";
import { isNameWord, type Where } from "./name-word.ts";
import { isThing } from "./thing.ts";
import { type Token, tokenAt } from "./tokens.ts";

/** How many words a name between dashes may have. */
const MOST_WORDS = 3;

/**
 * Tokens with a conjunction for each dash that parts the authors at their end, as some journals of the south do: `LIND - TAN - ROE 2004`.
 * Elsewhere than in brackets only families in capitals stand so. A dash with no blank beside it is a word's own, and places that
 * it joins are a journey or a line: `Berlin - Moscow 1939`.
 */
export function withoutDashes(tokens: readonly Token[], where: Where): readonly Token[] {
  if (!tokens.some(isDash)) return tokens;
  const dashes = new Set<number>();
  let end = tokens.at(-1)?.kind === "comma" ? tokens.length - 1 : tokens.length;
  for (;;) {
    const first = nameStart(tokens, end, where);
    if (first === end || !isAuthor(tokens.slice(first, end))) return tokens;
    if (!isDash(tokenAt(tokens, first - 1), first - 1, tokens)) break;
    dashes.add(first - 1);
    end = first - 1;
  }
  return dashes.size === 0 ? tokens : tokens.map((token, at) => (dashes.has(at) ? { ...token, kind: "and", plain: "and" } : token));
}

/**
 * An item whose authors dashes join in the light of it: families in capitals are in doubt, as clubs that play each other may stand so,
 * `TARN - LINDAU 2001`; of others, and of capitals as short as acronyms, only a library tells. Pages show a citation.
 */
export function asDashed(item: Item): Item {
  if (item.locator !== null || item.needs === "elsewhere" || item.needs === "told" || item.needs === "library") return item;
  return { ...item, needs: item.authors.every(isInCapitals) && !item.authors.every(isAcronym) ? "doubt" : "library" };
}

/** Whether a dash with blanks stands between two offsets, as between authors. */
export function hasDash(prose: string, start: number, end: number): boolean {
  return /\s[-–—]\s/.test(prose.slice(start, end));
}

/** Whether a token is a dash with a blank and a word on each side. */
function isDash(token: Token | undefined, at: number, tokens: readonly Token[]): boolean {
  if (token?.kind !== "stop" || !(token.text === "-" || token.text === "–" || token.text === "—")) return false;
  return (tokenAt(tokens, at - 1)?.end ?? token.start) < token.start && (tokens[at + 1]?.start ?? token.end) > token.end;
}

/** Where the name begins that ends before a token, its particles included after a dash; at that token where none does. */
function nameStart(tokens: readonly Token[], end: number, where: Where): number {
  let first = end;
  while (first > 0 && end - first < MOST_WORDS && isOfName(tokens[first - 1] as Token, where)) first -= 1;
  const afterDash = isDash(tokenAt(tokens, first - 1), first - 1, tokens);
  while (first < end && !afterDash && !isNameWord(tokens[first])) first += 1;
  return first;
}

function isOfName(token: Token, where: Where): boolean {
  if (where === "running") return token.kind === "word" && isInCapitals(token.text);
  return isNameWord(token) || (token.kind === "word" && particles.has(token.plain) && !conjunctions.has(token.plain));
}

function isAuthor(words: readonly Token[]): boolean {
  const name = words.map(({ text }) => text).join(" ");
  if (isPlace(name) || isThing(name)) return false;
  // Families that are words of institutions stand alone: `LIND - CHURCH`.
  return words.length === 1 ? !(isCommonWord(name) && !isInCapitals(name)) : !words.some(({ plain }) => institutional.has(plain));
}
