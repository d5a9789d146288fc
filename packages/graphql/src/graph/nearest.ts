import { lettersApart } from "@concordat/corpus-kit/values";

/** A way to write a thing, and the word to suggest for it. */
export interface Spelling {
  readonly text: string;
  readonly word: string;
}

/** The word whose spelling is nearest to what was written: at most a third of its letters away, and never more than six. Undefined where none is. */
export function nearest(written: string, spellings: Iterable<Spelling>): string | undefined {
  const wanted = written.slice(0, 60).toLowerCase();
  let best: string | undefined;
  let limit = Math.min(6, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const { text, word } of spellings) {
    if (Math.abs(text.length - wanted.length) >= limit) continue;
    const away = lettersApart(wanted, text.toLowerCase());
    if (away >= limit) continue;
    best = word;
    limit = away;
  }
  return best;
}
