import type { DocumentRef, Libraries, Workspace } from "@concordat/workspace";

/** Libraries of a document on their way. */
export interface Loading {
  /** What serves now: until all is read, what was there before, and what of it is being read anew. */
  serving(): Libraries | null;
  isDone(): boolean;
  /** Resolves once all is read. */
  readonly whole: Promise<void>;
  /** What serves once all is read, or after so many milliseconds what is there by then: at least something is waited for. */
  within(patience: number): Promise<Libraries | null>;
}

/** For how many times its patience a question waits at all. */
const PATIENT = 10;

/**
 * Begins to read the libraries of a document.
 *
 * @param before what serves until some are there
 * @param onServing told each time that more of them are
 */
export function load(
  workspace: Workspace,
  document: DocumentRef,
  before: Libraries | null,
  onServing: (libraries: Libraries) => void,
): Loading {
  const since = performance.now();
  let serving = before;
  let isDone = false;
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const serve = (libraries: Libraries): void => {
    serving = libraries;
    begin();
    onServing(libraries);
  };
  const whole = workspace.librariesFor(document, serve).then((libraries) => {
    isDone = true;
    serve(libraries);
  });
  const first = Promise.race([begun, whole]);
  for (const promise of [first, whole]) promise.catch(() => {});
  return {
    serving: () => serving,
    isDone: () => isDone,
    whole,
    async within(patience) {
      // What just began may be there in a moment; what takes long is not waited for by every card.
      if (!isDone && performance.now() - since < patience * PATIENT) await noLongerThan(patience, whole);
      if (serving === null) await first;
      return serving;
    },
  };
}

/** Waits for something, but not longer than so many milliseconds; what goes wrong with it is told. */
async function noLongerThan(patience: number, promise: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
