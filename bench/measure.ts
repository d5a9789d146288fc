/** The median of several timed runs, in milliseconds of wall time, after as many that are not counted. */
export function median(runs: number, work: () => unknown): number {
  return mediansInTurn(runs, [work])[0] as number;
}

/** The medians of several works that are timed in turn, so that a machine that slows down now and then slows them all. */
export function mediansInTurn(runs: number, works: readonly (() => unknown)[]): readonly number[] {
  const times = works.map((): number[] => []);
  for (let run = 0; run < runs * 2; run += 1) {
    for (const [at, work] of works.entries()) {
      const start = performance.now();
      work();
      if (run >= runs) times[at]?.push(performance.now() - start);
    }
  }
  return times.map((own) => own.sort((a, b) => a - b)[Math.floor(runs / 2)] as number);
}
