import { isSpace } from "../../text/characters.ts";
import type { ScanFault } from "../read-fault.ts";
import { isKeyed, startsEntry } from "./entry-starts.ts";

/** Where a scanner stands in a text, the sign that closes the entry it is in, and what it met there. */
export interface Scanner {
  readonly text: string;
  at: number;
  readonly close: number;
  /** The first thing that is wrong with the entry. */
  fault: ScanFault | null;
  /** Where that stands. */
  faultAt: number;
  /** How many of its values are never closed. */
  unclosed: number;
  /** Up to where the text was looked at to tell how an entry reads in which something is never closed: up to there it is the entry's. */
  seen: number;
  /** Up to where it was looked at, within the entry or beyond, but for the few units behind a place that every format may look at. */
  looked: number;
}

const PERCENT = 0x25;

/** Whether the text ends here, between the parts of an entry, or the next entry begins. */
export function ends({ text, at }: Scanner): boolean {
  return at >= text.length || (text.charCodeAt(at) === 0x40 && (startsEntry(text, at) || isKeyed(text, at)));
}

/** Remembers what is wrong and where, unless something was before. */
export function note(scanner: Scanner, fault: ScanFault, at: number): void {
  if (scanner.fault !== null) return;
  scanner.fault = fault;
  scanner.faultAt = at;
}

/** Remembers that the text up to a place has a say in how the entry reads. */
export function look(scanner: Scanner, at: number): void {
  if (at > scanner.looked) scanner.looked = at;
}

/** Whether all of the text was read. */
export function isAtEnd({ at, text }: Scanner): boolean {
  return at >= text.length;
}

export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at += 1;
  return at;
}

/** Signs that nobody sees and that come along with what is copied from a page: a soft hyphen, blanks without width, marks of direction and of bytes. */
export function isInvisible(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff;
}

/** Passes over white space, signs that nobody sees, and what stands after a percent sign, which is how people leave out a field. */
export function blanks(scanner: Scanner): void {
  const { text } = scanner;
  for (;;) {
    const unit = text.charCodeAt(scanner.at);
    if (unit === 0x20 || unit === 0x0a || isSpace(unit) || (unit >= 0xad && isInvisible(unit))) scanner.at += 1;
    else if (unit === PERCENT) scanner.at = lineEnd(text, scanner.at);
    else return;
  }
}
