/** A name that others are compared with, which may be misspelt. */
export interface Near {
  readonly near: string;
}

/** What was asked of a library: terms, or what they begin with, a set of terms, a name and those near it, and all that was asked before for an answer that is known. */
export type Asked = readonly (string | ReadonlySet<string> | Near | Asked)[];

let asked: Asked[number][] | null = null;

/** Says that a library is about to be asked something. It may be asked elsewhere, or answered from memory, what matters is that the answer depends on it. */
export function ask(question: Asked[number]): void {
  asked?.push(question);
}

/** Finds an answer, and what a library was asked for it, so that one can tell whether another library would have said the same. */
export function asking<Answer>(find: () => Answer): { readonly answer: Answer; readonly asked: Asked } {
  const before = asked;
  const own: Asked[number][] = [];
  asked = own;
  try {
    return { answer: find(), asked: own };
  } finally {
    asked = before;
  }
}
