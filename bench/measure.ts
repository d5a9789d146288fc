/** The median of several timed runs, in milliseconds of wall time, after as many that are not counted. */
export function median(runs: number, work: () => unknown): number {
  for (let run = 0; run < runs; run += 1) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}
