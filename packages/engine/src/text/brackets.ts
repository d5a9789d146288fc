import { nextSign } from "./next-sign.ts";

/** Opening bracket to closing bracket, both as offsets, in the order in which they open. */
export type Brackets = ReadonlyMap<number, number>;

/** How many brackets may be open at a time; of more, the outer half is given up. */
const MANY = 64;
/** What opens, closes or escapes. */
const signs = ["(", ")", "[", "]", "\\"];

/**
 * The pairs of round and square brackets of a text, in one pass. A pair never reaches over a blank line; a
 * closing bracket of the wrong kind is passed over; backslash escapes are honored.
 */
export function matchBrackets(text: string): Brackets {
  const pairs: (readonly [open: number, close: number])[] = [];
  let open: Opened[] = [];
  let nested = false;
  // Up to where no paragraph ends within what is open.
  let whole = 0;
  const next = nextSign(text, signs);
  for (let at = next(0); at < text.length; at = next(at + 1)) {
    const unit = text.charCodeAt(at);
    if (open.length > 0 && endsParagraph(text, whole, at)) open = [];
    whole = at;
    if (unit === 0x5c) {
      if (text.charCodeAt(at + 1) !== 0x0a) at += 1;
    } else if (unit === 0x28 || unit === 0x5b) {
      if (open.length === MANY) open = open.slice(-MANY / 2);
      open.push({ at, closes: unit === 0x28 ? 0x29 : 0x5d });
    } else if (unit === 0x29 || unit === 0x5d) {
      if (open.at(-1)?.closes !== unit && open.at(-2)?.closes === unit) open.pop();
      const last = open.at(-1);
      if (last?.closes !== unit) continue;
      pairs.push([last.at, at]);
      open.pop();
      nested ||= open.length > 0;
    }
  }
  if (pairs.length === 0) return none;
  // What is nested closes before what opens before it.
  return new Map(nested ? pairs.sort((a, b) => a[0] - b[0]) : pairs);
}

/** Whether a blank line stands between two offsets. */
function endsParagraph(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  for (let at = between.indexOf("\n"); at >= 0; at = between.indexOf("\n", at + 1)) if (isBeforeBlank(text, from + at)) return true;
  return false;
}

/** Whether the line after a line end is blank. */
function isBeforeBlank(text: string, newline: number): boolean {
  let at = newline + 1;
  for (let unit = text.charCodeAt(at); unit === 0x20 || unit === 0x09 || unit === 0x0d; unit = text.charCodeAt(at)) at += 1;
  return text.charCodeAt(at) === 0x0a;
}

const none: Brackets = new Map();

/** A bracket that is not closed yet. */
interface Opened {
  readonly at: number;
  /** The sign that closes it. */
  readonly closes: number;
}
