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
  const tries = new Map<string, { readonly why: string; readonly times: number }>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  return (uri, looked) => {
    const stale = looked.filter(({ kind, error, readAt }) => kind === "library" && error !== null && readAt !== null);
    if (stale.length === 0) tries.delete(uri);
    const why = stale.map(({ name, error }) => `${name} ${error}`).join("\n");
    const known = tries.get(uri);
    const tried = known?.why === why ? known.times : 0;
    if (stale.length === 0 || timer !== null || tried >= TIMES) return;
    tries.set(uri, { why, times: tried + 1 });
    timer = setTimeout(
      () => {
        timer = null;
        then();
      },
      FIRST * 2 ** tried,
    );
  };
}
