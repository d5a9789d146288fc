import { visible } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";

/** So many lines right under each other are a row. */
const ROW = 3;
/** How long a line of one may be. */
const LONGEST = 120;

/** A line that is a title, perhaps with its number, and a bracket with a year: `- Salt and Stars (Quay, 1976)`. */
const titled = /^[\s>*+•–-]*(?:\d{1,3}[.)]\s)?["“«']?(\S[^\n]*?)["”»']?\s?\((?:[^()]*[^\d()])?\d{4}(?:\D[^()]*)?\)\.?\s*$/u;
/** Words of a title that may be small. */
const small = /^(?:\p{Ll}{1,3}|with|from|into|over|para|como|pour|dans|avec|sous|d['’]\p{L}+|l['’]\p{L}+|\P{L}.*|feat\.?)$/u;

/**
 * Whether a bracket ends one of several lines right under each other that are titles with who brought them out and when, or with their
 * year alone, as records and films are listed. Their words have capitals, which those of a list of findings have not.
 */
export function isInRowOfTitles(prose: string, { end }: Span): boolean {
  if (!/[.\s]/.test(prose.charAt(end) || " ") || !/^\.?\s*(?:\n|$)/.test(prose.slice(end, end + 4))) return false;
  let rows = isTitled(lineAt(prose, end)) ? 1 : 0;
  for (const next of [before, after]) {
    for (let at: number | null = rows > 0 ? next(prose, end) : null; at !== null && rows < ROW; at = next(prose, at)) {
      if (!isTitled(lineAt(prose, at))) break;
      rows += 1;
    }
  }
  return rows >= ROW;
}

/** The line around an offset; empty where it is longer than such lines are. */
function lineAt(prose: string, at: number): string {
  const near = prose.slice(Math.max(0, at - LONGEST), at);
  const start = near.lastIndexOf("\n");
  if (start < 0 && at > LONGEST) return "";
  const [rest = ""] = prose.slice(at, at + LONGEST).split("\n", 1);
  return visible(near.slice(start + 1) + rest);
}

/** An offset within the line before the one around an offset; null where there is none. */
function before(prose: string, at: number): number | null {
  const newline = prose.lastIndexOf("\n", at - 1);
  return newline < 0 ? null : newline;
}

/** An offset within the line after it. */
function after(prose: string, at: number): number | null {
  const newline = prose.indexOf("\n", at);
  const end = newline < 0 ? -1 : prose.indexOf("\n", newline + 1);
  return newline < 0 ? null : end < 0 ? prose.length : end;
}

function isTitled(line: string): boolean {
  const [, printed = ""] = titled.exec(line) ?? [];
  const title = printed.replace(/\([^()]*\)/g, "").trim();
  return title !== "" && title.split(/[\s/]+/).every((word) => !/^\p{Ll}/u.test(word) || small.test(word));
}
