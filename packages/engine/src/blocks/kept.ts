/**
 * What was found out about a block and is kept in it, so that an edit elsewhere does not ask again and the answer goes when
 * the block goes. By slot, then the last few answers with what each was found out by: a library, an index of names.
 */
export type Kept = (readonly { readonly by: unknown; readonly answer: unknown }[])[];

/** A place for one kind of answer. `By` tells answers apart by identity. */
export interface Slot<By, Answer> {
  readonly number: number;
  /** Only for the types: an answer as it is kept. */
  readonly kind?: readonly [By, Answer];
}

/** Something that keeps answers. */
interface Keeper {
  readonly kept: Kept;
}

/** How many answers of a kind are kept: a document is seldom read with more libraries or corpora in turn. */
const FEW = 4;
let slots = 0;

/** A place for answers of a kind, of its own for each call. */
export function slot<By, Answer>(): Slot<By, Answer> {
  slots += 1;
  return { number: slots - 1 };
}

/** The answer that was kept; undefined where none was. */
export function recall<By, Answer>({ kept }: Keeper, { number }: Slot<By, Answer>, by: By): Answer | undefined {
  const answers = kept[number];
  if (answers !== undefined) for (const one of answers) if (one.by === by) return one.answer as Answer;
  return undefined;
}

/** Keeps an answer in place of an earlier one by the same, and of the oldest of too many. */
export function keep<By, Answer>({ kept }: Keeper, { number }: Slot<By, Answer>, by: By, answer: Answer): Answer {
  const before = kept[number];
  kept[number] = before === undefined ? [{ by, answer }] : [{ by, answer }, ...before.filter((one) => one.by !== by).slice(0, FEW - 1)];
  return answer;
}
