import { proseBetween } from "../blocks/prose-between.ts";
import type { PlacedBlock } from "../blocks/read-blocks.ts";
import { visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";

/** How far the words are looked for that spell an acronym out. */
const REACH = 200;
/** How far from an acronym its bracket may stand, markup and all, so that the rest is asked of few. */
const BESIDE = 40;
const opens = /[([]["“‘«]?$/;
const opened = /^\s?[([]/u;
const words = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words by which a text spells an acronym out: those right before the bracket it stands in, `Small Business
 * Administration (SBA)`, or those in the bracket after it, as far as their first letters make it. Null where none do.
 */
export function expansionOf(blocks: readonly PlacedBlock[], { start, end }: Span): readonly string[] | null {
  const isInBracket = opens.test(visible(proseBetween(blocks, start - BESIDE, start)));
  if (!isInBracket && !opened.test(visible(proseBetween(blocks, end, end + BESIDE)))) return null;
  const letters = [...fold(visible(proseBetween(blocks, start, end)))].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const before = isInBracket ? visible(inParagraph(proseBetween(blocks, start - REACH, start), "last")) : "";
  if (opens.test(before)) return spelled(before.match(words)?.reverse() ?? [], letters.toReversed())?.reverse() ?? null;
  const after = /^\s?[([]["“‘«]?([^()[\]]+)/u.exec(visible(inParagraph(proseBetween(blocks, end, end + REACH), "first")));
  return after && spelled((after[1] as string).match(words) ?? [], letters);
}

function inParagraph(text: string, which: "first" | "last"): string {
  if (!text.includes("\n")) return text;
  const parts = text.split(/\n[^\S\n]*\n/);
  return (which === "first" ? parts[0] : parts.at(-1)) ?? "";
}

/** The first words of a row that begin with the letters in turn; small words between them may go without. */
function spelled(row: readonly string[], letters: readonly string[]): string[] | null {
  const found: string[] = [];
  let next = 0;
  for (const word of row) {
    if (next === letters.length) break;
    if (fold(word).startsWith(letters[next] as string)) next += 1;
    else if (/^\p{Lu}/u.test(word) || found.length === 0) return null;
    found.push(word);
  }
  return next === letters.length && letters.length > 1 ? found : null;
}
