import { spawnSync } from "node:child_process";

/** A run of a command: what it printed, and what it took, in milliseconds; null where it failed or was not done in time. */
export interface Run {
  readonly text: string | null;
  readonly wall: number | null;
  readonly cpu: number | null;
}

/** Runs a command as a process of its own. The shell tells what its children cost, in hundredths of a second. */
export function runOnce(command: readonly string[], patience: number): Run {
  // What a shell has begun outlives it, so the patience is given to the command itself.
  const script = 'timeout "$0" "$@"; code=$?; times >&2; exit $code';
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync("sh", ["-c", script, String(patience / 1000), ...command], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const wall = performance.now() - start;
  // Exit code 1 is that of a warning, of `concordat` and of others.
  if (status !== 0 && status !== 1) return { text: null, wall: null, cpu: null };
  const spent = [...(stderr.trimEnd().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  const cpu = spent.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
  return { text: stdout, wall, cpu };
}
