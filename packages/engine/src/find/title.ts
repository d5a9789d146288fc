import { isSpace, SKIP, visible } from "../text/characters.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "./tokens.ts";

const closing: Readonly<Record<string, string>> = { "”": "“", "»": "«", '"': '"', "’": "‘" };

/** A title that stands in the author's place, as those of unsigned works do, without its marks. */
export interface Title extends Span {
  readonly text: string;
  /** Number of the token it begins with, its mark included. */
  readonly first: number;
}

/** The title that tokens end with: `“Night Ferries,” 2019`, `NIGHT FERRIES..., 2018`. Null where they end with none. */
export function titleAtEnd(prose: string, tokens: readonly Token[]): Title | null {
  const last = tokens.at(-1)?.kind === "comma" ? tokens.length - 2 : tokens.length - 1;
  const close = tokens[last];
  if (close?.kind !== "stop") return null;
  const opening = closing[close.text];
  if (opening !== undefined) {
    const open = tokens.slice(0, last).findLastIndex(({ text }) => text === opening);
    return open < 0 ? null : titled(prose, (tokens[open] as Token).end, close.start, open);
  }
  if (close.text !== "…" && !(close.text === "." && tokens[last - 1]?.text === "." && tokens[last - 2]?.text === ".")) return null;
  const end = tokens.findLastIndex(({ kind }, at) => at <= last && kind !== "stop");
  const first = tokens[0] as Token;
  return end < 0 || !first.capital ? null : titled(prose, first.start, (tokens[end] as Token).end, 0);
}

/** How far before a bracket a title may begin. */
const REACH = 200;

/** The title right before a bracket, blanks between: `“Night Ferries” (2019)`, `*Night ferries of the north* (2019)`. Null where none stands there. */
export function titleBefore(prose: string, at: number, floor: number): Omit<Title, "first"> | null {
  let end = at;
  while (end > floor && isSpace(prose.charCodeAt(end - 1))) end -= 1;
  const close = prose.charAt(end - 1);
  const opening = prose.charCodeAt(end - 1) === SKIP ? close : close === "’" ? undefined : closing[close];
  if (opening === undefined) return null;
  const from = Math.max(floor, end - REACH);
  const open = prose.slice(from, end - 1).lastIndexOf(opening) + from;
  const text = open < from ? "" : prose.slice(open + 1, end - 1);
  return /^[\s\u0001]?(?:[\p{Lu}\d¿¡]|[[(][\p{L}\d])[^\0]*\s\S/u.test(text) ? titled(prose, open + 1, end - 1, 0) : null;
}

function titled(prose: string, start: number, end: number, first: number): Title | null {
  const text = singleBlanks(visible(prose.slice(start, end))).replace(/[\s,.]+$/u, "");
  return text.length < 3 ? null : { start, end, text, first };
}
