import { institutional, romanceHeads } from "../words/institutions.ts";
import { connectors } from "../words/name-words.ts";
import { wordSet } from "../words/word-set.ts";
import { isConjunction } from "./name-word.ts";
import type { Token } from "./tokens.ts";

/** Words of institutions that are as well what another is for: `Centro de Estudios de Estado y Sociedad`. */
const subjects = wordSet("gobierno sociedad gouvernement société governo sociedade government society nation nations national nacional");

/**
 * The conjunction that joins two institutions each of which is one by its own words, `World Bank and Lake Board`, `Real Academia & Instituto de
 * Lagos`; null where it may join what one deals with, `Department of Trade & Industry`.
 */
export function betweenInstitutions(tokens: readonly Token[]): number | null {
  for (let at = 2; at < tokens.length - 2; at += 1)
    if (isConjunction(tokens, at) && areWhole(tokens.slice(0, at), tokens.slice(at + 1))) return at;
  return null;
}

function areWhole(one: readonly Token[], other: readonly Token[]): boolean {
  return headsFirst(other) ? headsFirst(one) || headsLast(one) : headsLast(one) && headsLast(other) && !isHead(other[0]);
}

/** Whether a name begins with its word of institutions, as in Romance languages, or has it before *of*: `Banco Central`, `National Bank of Tarn`. */
function headsFirst(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(isHead);
  if (first < 0 || tokens.slice(0, first + 1).some(({ capital }) => !capital)) return false;
  const next = tokens[first + 1];
  if (next === undefined) return false;
  return (
    connectors.has(next.plain) ||
    /^(?:d[aeo]s?|del|des|du|para)$/.test(next.plain) ||
    (first < 2 && romanceHeads.has((tokens[first] as Token).plain))
  );
}

/** Whether a name ends with its word of institutions and has none of what it is for: `Monetary Fund`. */
function headsLast(tokens: readonly Token[]): boolean {
  return isHead(tokens.at(-1)) && !tokens.some(({ plain }) => connectors.has(plain));
}

function isHead(token: Token | undefined): boolean {
  return token?.capital === true && institutional.has(token.plain) && !connectors.has(token.plain) && !subjects.has(token.plain);
}
