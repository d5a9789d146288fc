/** How long things must be quiet, and how long they may go on without being, in milliseconds. */
const [QUIET, LONGEST] = [100, 1000];

/** Makes something that is told often, as by a program that writes a file bit by bit, be done once it is over. */
export function afterQuiet(then: () => void): () => void {
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
      Math.max(0, Math.min(QUIET, since + LONGEST - Date.now())),
    );
  };
}
