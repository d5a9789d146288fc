import { visible } from "../text/characters.ts";
import { composed } from "../text/composed.ts";
import type { Span } from "../text/span.ts";
import { asciidocFence } from "./asciidoc-table.ts";
import { entriesOf, goesOn, isMarked } from "./entry-starts.ts";
import type { Heading } from "./heading.ts";
import { type Line, linesOf } from "./list-lines.ts";
import { repeatsAuthors } from "./repeated.ts";

/** How many lines an entry has at most, on average. */
const MOST_LINES = 5;
/** How long the line may be that underlines a title. */
const UNDERLINED = 200;
/** Begins the text of a footnote: Markdown's `[^1]:`, reStructuredText's `.. [1]` and `.. [#]`. */
const footnote = /^(?: {0,3}\[\^[^\]\s]{1,80}\]:|\.\. \[(?:\d+|#[^\]\s]{0,80}|\*)\](?=\s|$))/;

/**
 * Cuts the lines under a heading into entries, up to the next heading of its level or `limit`. Blank lines part them; where
 * lines adjoin, what begins an entry does. The texts of Markdown's footnotes are prose wherever they stand.
 */
export function entrySpans(text: string, prose: string, heading: Heading, limit: number): readonly Span[] {
  const blocks = blocksOf(text, prose, heading, limit);
  const [first] = blocks[0] ?? [];
  const marked = first !== undefined && isMarked(first);
  const parted = blocks.length > 2 && blocks.reduce((sum, { length }) => sum + length, 0) < blocks.length * MOST_LINES;
  const ending = endingOf(blocks);
  const found: Span[] = [];
  for (const block of blocks) {
    const [first, ...others] = entriesOf(block, marked, parted);
    const open = found.at(-1);
    if (first === undefined) continue;
    if (
      open !== undefined &&
      !repeatsAuthors(text.slice(first.start, first.end)) &&
      goesOn(prose.slice(first.start, first.end), prose.slice(open.start, open.end), ending)
    )
      found[found.length - 1] = { start: open.start, end: first.end };
    else found.push(first);
    found.push(...others);
  }
  return found;
}

/** The sign with which more than half of some paragraphs end: most lists have a full stop there, some a semicolon. */
function endingOf(blocks: readonly (readonly Line[])[]): string {
  const ends = blocks.map((block) => visible(block.at(-1)?.prose ?? "").slice(-1));
  return ends.filter((end) => end === ";").length * 2 > ends.length ? ";" : ".";
}

/** The lines under a heading, in runs without a blank line; those of a table are one. */
function blocksOf(text: string, prose: string, heading: Heading, limit: number): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  const underline = underlineOf(text.slice(heading.end, heading.end + UNDERLINED));
  let open: Line[] | null = null;
  let note = false;
  let fresh = true;
  let ruled = false;
  let closes: ((line: Line) => boolean) | null = null;
  for (const line of linesOf(text, prose, { start: heading.end, end: limit })) {
    const { level, tag } = line;
    if (level > 0 && level <= (heading.level || 6)) break;
    if (closes !== null) {
      open?.push(line);
      if (closes(line)) closes = null;
      fresh = closes === null;
      continue;
    }
    if (!fresh && open?.length === 1 && underline !== null && underlineOf(line.written) === underline) {
      blocks.pop();
      break;
    }
    closes = tableEnd(line);
    // What AsciiDoc says of a table stands on the lines above: `[cols="1,9"]`, `.Title`.
    if (closes !== null && !fresh && open?.every(({ written }) => /^[[.]/.test(written))) blocks.pop();
    fresh ||= closes !== null || (tag !== "" && tag !== "br");
    const first = blocks[0]?.[0];
    if (fresh && first !== undefined && (endsList(line.prose, first) || isOtherHeading(line) || (ruled && isLife(line)))) break;
    const blank = closes === null && (level > 0 || tag === "dt" || isEmpty(line));
    ruled = blank && (ruled || rule.test(line.written));
    note = level === 0 && (footnote.test(line.written) || (note && (!fresh || /^(?: {3}|\t)/.test(line.written))));
    if (!blank && !note) {
      if (fresh || open === null) {
        open = [];
        blocks.push(open);
      }
      open.push(line);
    }
    if (note) open = null;
    fresh = blank;
  }
  return blocks;
}

/** Whether nothing of a list stands on a line: a rule, or where LaTeX begins or ends an environment, or is told what it does not print. */
function isEmpty({ prose, written }: Line): boolean {
  if (/^[\s\u0001=-]*$/.test(prose)) return true;
  if (/^\s*\\(?:begin|end)\{[a-zA-Z*]+\}\s*(?:[[{]|$)/.test(written)) return true;
  return command.test(written) && /^[\s\0\u0001]*$/.test(prose);
}

/** Begins a command of LaTeX, what Typst does or ends, a div or a directive; addresses do not read as prose, but they are of an entry: `\url{...}`. */
const command = /^\s*(?:\\(?!(?:url|path|href|nolinkurl)(?![a-zA-Z]))[a-zA-Z]|#(?!link\()[a-z]|\]|:::|\.\.\s)/;

/** Tells the last line of a table that may hold blank lines and begins with a line; null where none does. */
function tableEnd({ tag, written }: Line): ((line: Line) => boolean) | null {
  if (tag === "table") return (line) => line.tag === "/table";
  return asciidocFence.test(written) ? (line) => asciidocFence.test(line.written) : null;
}

/** The sign that a line repeats to make a title of the line before it; null where it does not. */
function underlineOf(written: string): string | null {
  return /^([!-/:-@[-`{-~])\1+[ \t\r]*(?:\n|$)/.exec(written)?.[1] ?? null;
}

/** A section that follows a list, on a line by itself: `Acknowledgements`, `Anexo A`. */
const otherHeading =
  /^(?:acknowledge?ments?|appendi(?:x|ces)|(?:foot|end)?notes|about the authors?|agradecimi?entos|anexos?|ap[eé]ndices?|notas|remerciements|annex(?:es?)?)(?: [a-z\d]{1,2})?[.:]?$/i;

function isOtherHeading({ prose, level }: Line): boolean {
  return level === 0 && prose.length < UNDERLINED && otherHeading.test(composed(visible(prose).trim()));
}

/** A line across the page. */
const rule = /^ {0,3}([-*_])(?:[ \t]*\1){2,}\s*$/;

/** Whether a line tells who somebody is, as the last lines of a paper tell of its author: `Ada Lind is a professor`. */
function isLife({ prose }: Line): boolean {
  return /^(?:\p{Lu}[\p{L}.’'-]*\s(?:\p{Ll}{1,3}\s)?){2,6}(?:is|was|has|teaches|works|es|fue|ha|trabaja|enseña|est|a|enseigne|travaille|é|leciona)\s/u.test(
    visible(prose).trimStart(),
  );
}

/** Whether notes begin, `[1] See ...`, after entries that carry no number. */
function endsList(line: string, first: Line): boolean {
  return /^\s{0,3}(?:\[1\]|1[.)]|¹)\s/.test(visible(line)) && !isMarked(first);
}
