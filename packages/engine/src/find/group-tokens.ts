import { moreAuthors } from "../words/name-words.ts";
import { isAcronym } from "./acronym.ts";
import { isConjunction } from "./name-word.ts";
import { latin } from "./others.ts";
import type { Token } from "./tokens.ts";

/** Names with a comma for the full stop that stands before their year, and none before its comma: `Lind. 2008, p. 12`, `Lind., 2008`. */
export function withoutStop(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  const isLong = (token: Token | undefined): boolean => token?.kind === "word" && token.capital && token.text.length > 2;
  if (last?.text === "." && isLong(before)) return [...tokens.slice(0, -1), { ...last, kind: "comma", text: "," }];
  return last?.kind === "comma" && before?.text === "." && isLong(tokens.at(-3)) ? [...tokens.slice(0, -2), last] : tokens;
}

/** A semicolon between authors joins them as `and` does, also `others`; before the year or *et al.* it is but a comma, and before the year so is a colon. */
export function asJoint(token: Token, at: number, tokens: readonly Token[]): Token {
  const last = at === tokens.length - 1;
  if (token.text === ":" && last) return { ...token, kind: "comma" };
  if (token.text !== ";") return token;
  const next = tokens[at + 1]?.plain ?? "";
  if (moreAuthors.has(next)) return { ...token, kind: "and", plain: "and" };
  return { ...token, kind: last || next === "et" ? "comma" : "and" };
}

/** Leaves out an acronym in brackets at the end, before *et al.* or before another author: `Department of Homeland Security [DHS] & Tarn Institute 2004`. */
export function withoutBracketed(tokens: readonly Token[]): readonly Token[] {
  return withoutLast(withoutInner(tokens));
}

/** So many tokens a name has with its acronym in brackets and another name. */
const LEAST_BRACKETED = 6;

/** Leaves out each `[DHS]` that a conjunction or a comma and one follow. */
function withoutInner(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < LEAST_BRACKETED) return tokens;
  const joins = (at: number): boolean => at < tokens.length && isConjunction(tokens, at);
  const isBracketed = (at: number): boolean =>
    (tokens[at]?.text === "[" || tokens[at]?.text === "(") &&
    isAcronym(tokens[at + 1]?.text ?? "") &&
    (tokens[at + 2]?.text === "]" || tokens[at + 2]?.text === ")") &&
    joins(tokens[at + 3]?.kind === "comma" ? at + 4 : at + 3);
  const opened = tokens.findIndex((_, at) => at > 0 && isBracketed(at));
  return opened < 0 ? tokens : [...tokens.slice(0, opened), ...withoutInner(tokens.slice(opened + 3))];
}

function withoutLast(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)?.kind === "comma" ? tokens.at(-2) : tokens.at(-1);
  if (last?.text === "]" || last?.text === ")") {
    const open = tokens.findLastIndex((token) => token.text === "[" || token.text === "(");
    return open > 0 ? tokens.slice(0, open) : tokens;
  }
  const others = tokens.findLastIndex(({ plain }, at) => plain === "et" && latin.has(tokens[at + 1]?.plain ?? ""));
  const isBracketed = others > 3 && tokens[others - 3]?.text === "(" && tokens[others - 1]?.text === ")";
  return isBracketed ? [...tokens.slice(0, others - 3), ...tokens.slice(others)] : tokens;
}
