import type { Span } from "../text/span.ts";
import { levelOf } from "./heading.ts";

/** One line under a heading, or what of it stands between two tags of HTML. */
export interface Line {
  readonly start: number;
  /** As masked, without the blanks at its end. */
  readonly prose: string;
  /** As written. */
  readonly written: string;
  /** The tag before it, in lower case, `li` or `/li`; empty where none is. */
  readonly tag: string;
  /** The level of the heading that it is, in Markdown or in HTML; else 0. */
  readonly level: number;
}

/** Tags that part what stands around them. */
const tags = /<(\/?(?:br|dd|div|dl|dt|h[1-6]|li|ol|p|t[dhr]|table|ul))(?![\w-])[^<>]*>/gi;

/** The lines between two offsets, cut at the tags that Markdown takes from HTML. */
export function linesOf(text: string, prose: string, { start, end }: Span): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const newline = prose.indexOf("\n", at);
    const stop = newline < 0 ? prose.length : newline;
    for (const line of cutAtTags(text, prose, { start: at, end: stop })) lines.push(line);
    at = stop + 1;
  }
  return lines;
}

function cutAtTags(text: string, prose: string, { start, end }: Span): readonly Line[] {
  const written = text.slice(start, end);
  const found = written.includes("<") ? [...written.matchAll(tags)].filter(({ index }) => prose.charAt(start + index) !== "<") : [];
  const marks = [{ at: start, tag: "" }, ...found.map(({ index, 0: { length }, 1: tag = "" }) => ({ at: start + index + length, tag }))];
  const parts = marks.map(({ at, tag }, number) =>
    lineAt(text, prose, { start: at, end: found[number] ? start + found[number].index : end }, tag),
  );
  return found.length > 0 && parts[0]?.prose.trim() === "" ? parts.slice(1) : parts;
}

function lineAt(text: string, prose: string, { start, end }: Span, printed: string): Line {
  const tag = printed.toLowerCase();
  const line = prose.slice(start, end).trimEnd();
  return { start, prose: line, written: text.slice(start, end), tag, level: /^h\d$/.test(tag) ? Number(tag.charAt(1)) : levelOf(line) };
}
