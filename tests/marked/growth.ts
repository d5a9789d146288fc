/** The time of this thread that a run takes so often, in milliseconds: what else the machine does counts little. */
export function cost(times: number, run: () => unknown): number {
  const before = process.threadCpuUsage();
  for (let at = 0; at < times; at += 1) run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** How many parts make the whole. */
const PARTS = 8;
/** So many milliseconds can be told apart: systems count in steps of several. */
const ENOUGH = 24;
/** How often both are measured, in turns; the least counts. */
const ROUNDS = 3;

/**
 * How many times as long the whole takes as its eight parts by themselves: about 1 where time grows with length, 8 where it
 * grows with its square.
 *
 * @param run does the work on so many pieces
 * @param pieces how many of them make a part
 */
export function wholeToParts(run: (pieces: number) => unknown, pieces: number): number {
  let times = 1;
  while (cost(times, () => run(PARTS * pieces)) < ENOUGH) times *= 2;
  const growths = Array.from(
    { length: ROUNDS },
    () =>
      cost(times, () => run(PARTS * pieces)) /
      Math.max(
        1,
        cost(times * PARTS, () => run(pieces)),
      ),
  );
  return Math.min(...growths);
}
