import type { Token } from "./tokens.ts";
import { months } from "./words.ts";

/** A newspaper and the day it came out, read from the words before a year. */
export interface Newspaper {
  readonly name: string;
  readonly tokens: readonly Token[];
  /** EDTF: `2005-10-02`, or `2005-10` where no day is printed. */
  readonly date: string;
}

/**
 * Reads `El Universal, October 2,` or `Reforma, 18 de abril de` before a year. Null where the words end otherwise, or
 * where no name stands before the date.
 */
export function newspaperBefore(tokens: readonly Token[], year: string): Newspaper | null {
  const date = dateAtEnd(tokens);
  if (date === null || tokens[date.first - 1]?.kind !== "comma") return null;
  const name = nameBefore(tokens, date.first - 2);
  if (name.length === 0) return null;
  return { name: name.map((token) => token.text).join(" "), tokens: name, date: edtf(date, year) };
}

/** The day or month before a year as EDTF; empty where none stands there. */
export function dateBefore(tokens: readonly Token[], year: string): string {
  const date = dateAtEnd(tokens);
  return date === null ? "" : edtf(date, year);
}

function edtf({ month, day }: DayAndMonth, year: string): string {
  return [year, month, ...(day === null ? [] : [day])].map((part) => String(part).padStart(2, "0")).join("-");
}

interface DayAndMonth {
  readonly first: number;
  readonly month: number;
  readonly day: number | null;
}

function dateAtEnd(tokens: readonly Token[]): DayAndMonth | null {
  let at = tokens.length - 1;
  const step = (kind: (token: Token) => boolean): boolean => {
    const token = tokens[at];
    if (token === undefined || !kind(token)) return false;
    at -= 1;
    return true;
  };
  const small = (token: Token): boolean => token.kind === "comma" || /^(?:de|del|of)$/i.test(token.text);
  step(small);
  let day = dayOf(tokens[at]);
  if (day !== null) at -= 1;
  const month = months.get(tokens[at]?.text.toLowerCase().replace(".", "") ?? "");
  if (month === undefined) return null;
  at -= 1;
  if (day === null) {
    const mark = at;
    step(small);
    day = dayOf(tokens[at]);
    at = day === null ? mark : at - 1;
  }
  return { first: at + 1, month, day };
}

function dayOf(token: Token | undefined): number | null {
  const day = token?.kind === "number" ? Number(token.text) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

/** The capitalized words that end at `at`, with the small words between them. */
function nameBefore(tokens: readonly Token[], at: number): readonly Token[] {
  let first = at + 1;
  for (let next = at; next >= 0; next -= 1) {
    const token = tokens[next] as Token;
    if (token.kind === "word" && token.capital) first = next;
    else if (!/^(?:of|the|de|la|el|du|des|del|y|et)$/.test(token.text)) break;
  }
  return tokens.slice(first, at + 1);
}
