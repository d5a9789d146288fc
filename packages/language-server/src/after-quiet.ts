/**
 * Makes something that is told often, as by a program that writes a file bit by bit, be done once it is over.
 *
 * @param quiet how long things must be quiet, and `longest` how long they may go on without being, in milliseconds
 */
export function afterQuiet(then: () => void, quiet = 100, longest = 1000): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  return () => {
    since ??= Date.now();
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        since = null;
        then();
      },
      Math.max(0, Math.min(quiet, since + longest - Date.now())),
    );
  };
}
