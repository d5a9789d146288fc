import type { Span } from "../text/span.ts";

/** A note of a text: from its mark to its end. */
export interface Note extends Span {
  /** Where its words begin. */
  readonly words: number;
}

/**
 * What begins a note, and what may end one: a line with a note's mark; `^[`, `\footnote{` and their kin; brackets; a blank
 * line. Each by itself, so that a text is passed over once.
 */
const signs =
  /^ {0,3}(?:\[\^[^\]\s]{1,80}\]:|\.\. \[(?:#\w{0,40}|\d{1,3}|\*)\]|\[\d{1,3}\]|\d{1,3}\.)[^\S\n]|(?:\^|\\(?:foot|end)note(?:text)?(?:\[\d{1,4}\])?|(?<![\w])#?footnote(?::\w{0,40})?)[[{]|[[\]{}]|\n[^\S\n]*\n/gmu;

/** How many brackets may be open at a time; of more, the outer half is given up. */
const MANY = 32;

/**
 * The notes of a text as its syntax may write them, in order: `[^1]: ...` and numbered lines, which end at the next or at a
 * blank line, and those that stand where they are called, `^[...]`, `\footnote{...}`.
 */
export function notesIn(text: string): readonly Note[] {
  const notes: Note[] = [];
  let line: { start: number; words: number } | null = null;
  let open: { start: number; words: number; closes: string; isNote: boolean }[] = [];
  const endLine = (end: number): void => {
    if (line) notes.push({ ...line, end });
    line = null;
  };
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const last = sign.at(-1) as string;
    if (last === "\n") {
      endLine(index);
      open = [];
    } else if (last === "[" || last === "{") {
      if (open.length === MANY) open = open.slice(-MANY / 2);
      open.push({ start: index, words: index + sign.length, closes: last === "[" ? "]" : "}", isNote: sign.length > 1 });
    } else if (last === "]" || last === "}") {
      const closed = open.at(-1)?.closes === last ? open.pop() : undefined;
      if (closed?.isNote) notes.push({ start: closed.start, words: closed.words, end: index });
    } else {
      endLine(index);
      line = { start: index, words: index + sign.length };
    }
  }
  endLine(text.length);
  return notes.sort((a, b) => a.start - b.start);
}

/** The note that begins last before an offset, where it stands in it. */
export function noteAt(notes: readonly Note[], at: number): Note | undefined {
  let from = 0;
  for (let to = notes.length; from < to; ) {
    const middle = (from + to) >>> 1;
    if ((notes[middle] as Note).start <= at) from = middle + 1;
    else to = middle;
  }
  const note = from === 0 ? undefined : notes[from - 1];
  return note !== undefined && at < note.end ? note : undefined;
}
