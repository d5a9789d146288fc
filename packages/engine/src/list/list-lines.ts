import { visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { levelOf } from "./heading.ts";

/** One line under a heading, or what of it stands between two tags of HTML. */
export interface Line {
  readonly start: number;
  /** As masked, without the blanks and the sign of a break at its end. */
  readonly prose: string;
  /** As written. */
  readonly written: string;
  /** The tag before it, in lower case, `li` or `/li`; empty where none is. */
  readonly tag: string;
  /** Whether its writer broke it here, with two blanks, `\`, or `\\`. */
  readonly broken: boolean;
  /** The level of the heading that it is, in Markdown or in HTML; else 0. */
  readonly level: number;
}

/** Tags that part what stands around them. */
const tags = /<(\/?(?:br|dd|div|dl|dt|h[1-6]|li|ol|p|t[dhr]|table|ul))(?![\w-])[^<>]*>/gi;

/** Breaks a line at its end: Markdown's two blanks and `\`, LaTeX's `\\`, `\\[2pt]`, `\newline`. */
const lineBreak = /(?:(?<!\\)\\(?:\\(?:\*|\[[^\]\\]{0,8}\])?|newline|par)?|(?<=\S) {2})\s*$/;
const LONGEST_BREAK = 16;

/** The lines between two offsets, one after the other, cut at the tags that Markdown takes from HTML. */
export function* linesOf(text: string, prose: string, { start, end }: Span): Generator<Line, void> {
  for (let at = start; at < end; ) {
    const newline = prose.indexOf("\n", at);
    const stop = newline < 0 ? prose.length : newline;
    const line = lineAt(text, prose, at, stop, "");
    if (!line.written.includes("<")) yield line;
    else yield* cutAtTags(text, prose, line);
    at = stop + 1;
  }
}

function cutAtTags(text: string, prose: string, line: Line): readonly Line[] {
  const { start, written } = line;
  const found = [...written.matchAll(tags)].filter(({ index }) => prose.charAt(start + index) !== "<");
  const [first] = found;
  if (first === undefined) return [line];
  const before = lineAt(text, prose, start, start + first.index, "");
  const parts = found.map(({ index, 0: tag, 1: name = "" }, at) =>
    lineAt(text, prose, start + index + tag.length, start + (found[at + 1]?.index ?? written.length), name.toLowerCase()),
  );
  return before.prose === "" ? parts : [before, ...parts];
}

function lineAt(text: string, prose: string, start: number, end: number, tag: string): Line {
  const written = text.slice(start, end);
  const [sign = ""] = lineBreak.exec(written.slice(-LONGEST_BREAK)) ?? [];
  const line = prose.slice(start, end - sign.length).trimEnd();
  return {
    start,
    prose: line,
    written,
    tag,
    broken: sign !== "",
    level: tag !== "" && /^h\d$/.test(tag) ? Number(tag.charAt(1)) : levelOf(line),
  };
}

/** Whether a line ends a sentence, an address or a number. */
export function isFinished(line: string): boolean {
  const text = visible(line);
  // A tag of HTML ends with what closes an address, too.
  if (/<\/[a-z]{1,10}>$/.test(text.slice(-14))) return false;
  if (/[.)\]>”"’'»\d/\0]$/.test(text.slice(-1))) return true;
  const last = text.slice(text.lastIndexOf(" ") + 1);
  // A line that is one word with a stop in it is the rest of an address.
  return last.includes(".") && (last.includes("/") || last === text);
}
