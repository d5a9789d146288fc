/** How a stretch of Typst reads: not at all, as nothing, as a blank, as the mark of a heading. */
export type Part = "hidden" | "skipped" | "blank" | "heading";

/** Is told each stretch that is not prose as it stands, in order. */
export type Tell = (start: number, end: number, part: Part) => void;

/** What is open: words in brackets, code in brackets or braces, a statement up to its line's end. */
export interface Frame {
  readonly mode: "words" | "code" | "statement";
  /** How its brackets read; null where they are the writer's own. */
  readonly part: "hidden" | "skipped" | null;
  /** Whether more may follow its end in the same expression, as `[...]` after `#link("...")`. */
  readonly tail: boolean;
  /** Whether it is code, or stands in code. */
  readonly inCode: boolean;
}

/** What is open at a place, the innermost last. */
export type Open = Frame[];

/** Opens a bracket at `at`, and returns what follows it. */
export function opened(open: Open, at: number, frame: Omit<Frame, "inCode">, tell: Tell): number {
  if (frame.part !== null) tell(at, at + 1, frame.part);
  open.push({ ...frame, inCode: frame.mode === "code" || open.at(-1)?.inCode === true });
  return at + 1;
}

/** Closes what is open by the bracket at `at`, and returns where to go on. */
export function closed(text: string, open: Open, at: number, tell: Tell): number {
  const frame = open.pop();
  if (frame === undefined || frame.part === null) return at + 1;
  tell(at, at + 1, frame.part);
  return frame.tail ? expressionTail(text, at + 1, frame.part, open, tell) : at + 1;
}

/** Goes on with an expression at `at`: a field, its arguments, its words; `at` where it has ended. */
export function expressionTail(text: string, at: number, part: "hidden" | "skipped", open: Open, tell: Tell): number {
  let from = at;
  for (let field = fieldEnd(text, from); field > from; field = fieldEnd(text, from)) {
    tell(from, field, part);
    from = field;
  }
  const next = text.charCodeAt(from);
  if (next === 0x28) return opened(open, from, { mode: "code", part, tail: true }, tell);
  if (next === 0x5b) return opened(open, from, { mode: "words", part, tail: true }, tell);
  return from;
}

function fieldEnd(text: string, at: number): number {
  return text.charCodeAt(at) === 0x2e ? nameEnd(text, at + 1) || at : at;
}

/** End of the name that begins at `at`; 0 where none does. */
export function nameEnd(text: string, at: number): number {
  if (!/[\p{L}_]/u.test(text.charAt(at))) return 0;
  let end = at + 1;
  while (/[\p{L}\p{M}\p{N}_-]/u.test(text.charAt(end))) end += 1;
  return end;
}
