import type { Looked } from "@concordat/workspace";

/** After how long a library that could not be read is looked at again, in milliseconds, and how often; each wait is twice the one before. */
const [FIRST, TIMES] = [2000, 5];

/**
 * Looks again at libraries of which an earlier version is in use: a program that lets go of a file it had locked may tell nobody.
 *
 * @param then looks again at the libraries of all documents
 * @returns what to call with all that was looked at for a document
 */
export function lookAgain(then: () => void): (uri: string, looked: readonly Looked[]) => void {
  const tries = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  return (uri, looked) => {
    const isStale = looked.some(({ kind, error, readAt }) => kind === "library" && error !== null && readAt !== null);
    if (!isStale) tries.delete(uri);
    const tried = tries.get(uri) ?? 0;
    if (!isStale || timer !== null || tried >= TIMES) return;
    tries.set(uri, tried + 1);
    timer = setTimeout(
      () => {
        timer = null;
        then();
      },
      FIRST * 2 ** tried,
    );
  };
}
