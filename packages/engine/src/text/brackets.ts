import { nextOf } from "./next-of.ts";

/** Opening bracket to closing bracket, both as offsets, in the order in which they open. */
export type Brackets = ReadonlyMap<number, number>;

/** How many brackets may be open at a time; of more, the outer ones are given up. */
const MANY = 64;
/** What opens, closes or escapes, and what ends a paragraph. */
const signs = /[()[\]\\]|\n[ \t\r]*\n/g;

/**
 * The pairs of round and square brackets of a text, in one pass. A pair never reaches over a blank line; a
 * closing bracket of the wrong kind is passed over; backslash escapes are honored.
 */
export function matchBrackets(text: string): Brackets {
  const found: Bracket[] = [];
  let open: Bracket[] = [];
  for (let at = nextOf(signs, text, 0); at < text.length; at = nextOf(signs, text, at + 1)) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c && text.charCodeAt(at + 1) !== 0x0a) at += 1;
    else if (unit === 0x0a) open = [];
    else if (unit === 0x28 || unit === 0x5b) {
      const bracket = { at, closes: unit === 0x28 ? 0x29 : 0x5d, end: -1 };
      if (open.length === MANY) open.shift();
      open.push(bracket);
      found.push(bracket);
    } else if (unit === 0x29 || unit === 0x5d) {
      if (open.at(-1)?.closes !== unit && open.at(-2)?.closes === unit) open.pop();
      const last = open.at(-1);
      if (last?.closes !== unit) continue;
      last.end = at;
      open.pop();
    }
  }
  if (found.length === 0) return none;
  const pairs = new Map<number, number>();
  for (const { at, end } of found) if (end >= 0) pairs.set(at, end);
  return pairs;
}

const none: Brackets = new Map();

interface Bracket {
  readonly at: number;
  /** The sign that closes it. */
  readonly closes: number;
  /** Where it is closed; -1 where it is not. */
  end: number;
}
