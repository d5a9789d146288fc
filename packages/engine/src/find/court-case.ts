import { connectors, particles } from "../words/name-words.ts";
import type { Name } from "./name.ts";
import { isNameWord } from "./name-word.ts";
import { stopsRun } from "./stops-run.ts";
import type { Token } from "./tokens.ts";

/**
 * A court's case at the end of tokens, which is one name: `Lind v. Board of Lakes`, `Tan c. Berg`. Null where none stands
 * there; a *v.* that opens a group, French for *see*, has nobody before it.
 */
export function caseAtEnd(tokens: readonly Token[], end: number): Name | null {
  if (!tokens.some(isVersus)) return null;
  const right = partyStart(tokens, end);
  const mark = tokens[right - 1]?.text === "." ? right - 2 : right - 1;
  if (right > end || !isVersus(tokens[mark])) return null;
  const first = partyStart(tokens, mark - 1);
  const start = tokens[first]?.start;
  if (first > mark - 1 || start === undefined) return null;
  const text = tokens
    .slice(first, end + 1)
    .map((token) => token.text)
    .join(" ")
    .replaceAll(" .", ".");
  return { first, start, text };
}

function isVersus(token: Token | undefined): boolean {
  return token?.text === "v" || token?.text === "vs" || token?.text === "c";
}

/** Whether a name is that of a court's case. */
export function isCase(name: string): boolean {
  return name.includes(" ") && /\s(?:vs?|c)\.?\s/.test(name);
}

/** Whether a name is that of an American court of appeals, cut short as lawyers print it with the year of a case: `D.C. Cir.`, `2d Cir.` */
export function isCourt(name: string): boolean {
  return name.includes("Cir") && /(?:^|\s)Cir\.?$/.test(name);
}

/** Whether names are those of a court's case by themselves, by what stands before them or by what follows their bracket. */
export function isOfCourt(names: readonly string[], prose: string, start: number, after: number): boolean {
  return names.some(isCase) || isInCourt(prose, start) || isReported(prose, after);
}

/** `In re Gault (1967)`, `Lind v Board of Lakes [1967]`. */
function isInCourt(prose: string, start: number): boolean {
  const last = prose.charAt(start - 2);
  if (last === "v" || last === ".") return /\p{L}\sv\.?\s$/u.test(prose.slice(Math.max(0, start - 6), start));
  // Both end with an *e*.
  return last === "e" && /(?<!\p{L})(?:[Ii]n re|[Ee]x parte)\s$/u.test(prose.slice(Math.max(0, start - 10), start));
}

/** Whether a year in square brackets is followed by the report of laws that it is of: `Post Office Limited [2021] EWCA Crim 577`, `[1932] 1 AC 562`. */
function isReported(prose: string, after: number): boolean {
  return (
    prose.charAt(after - 1) === "]" &&
    /^\s(?:\d{1,2}\s)?\p{Lu}{2,6}\s(?:\p{Lu}\p{Ll}+\s|\(\p{Lu}\p{Ll}+\)\s)?\d/u.test(prose.slice(after, after + 24))
  );
}

/** The token at which the party that ends at a token begins, after the token where none does. */
function partyStart(tokens: readonly Token[], end: number): number {
  let first = end + 1;
  for (let at = end; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    if (isNameWord(token) && !stopsRun(tokens, at, "running")) first = at;
    else if (!connectors.has(token.text) && !particles.has(token.text)) break;
  }
  return first;
}
