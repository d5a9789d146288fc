import type { Entry, Places, Reading, ReadProblem } from "../library/entry.ts";
import { isLineEnd } from "../text/lines.ts";
import type { Batch } from "./batch.ts";
import type { Conflict } from "./conflicts.ts";
import { type Holdings, holdingsOf } from "./holdings.ts";
import { shadowedIn } from "./shadowed.ts";

/** How many batches are put together between two yields. */
const SLICE = 20;

/** What a file holds: its entries, their places, and what is wrong where. */
export type Assembled = Pick<Reading, "entries" | "places" | "shadowed" | "problems">;

/** A problem of which the column is still to be counted. */
type Placed = Omit<ReadProblem, "column">;

/**
 * Puts the batches of a file together. Of entries that share a key all are kept, the first is used, and the others are told.
 *
 * @param before how an earlier version of the file was put together
 * @param conflicts what stands between pieces, or in them, and is told by itself
 */
export function* assemble(
  text: string,
  batches: readonly Batch[],
  before: Reading | null,
  conflicts: readonly Conflict[] = [],
): Generator<void, Assembled> {
  const held: Holdings[] = [];
  let at = 0;
  for (const batch of batches) {
    held.push(holdingsOf(batch, text, at));
    at += batch.length;
    if (held.length % SLICE === 0) yield;
  }
  const entries = held.flatMap((holdings) => holdings.entries);
  const [starts, ends, lines] = [new Uint32Array(entries.length), new Uint32Array(entries.length), new Uint32Array(entries.length)];
  const problems = gatheredProblems(conflicts);
  const faulty = new Set<number>();
  let [begun, line, number] = [0, 1, 0];
  for (const [which, batch] of batches.entries()) {
    const { places, faults, faulty: wrong } = held[which] as Holdings;
    for (const { start, end, line: own, what } of faults) problems.add({ start: begun + start, end: begun + end, line: line + own, what });
    for (const own of wrong) faulty.add(number + own);
    for (let own = 0; own < places.starts.length; own += 1, number += 1) {
      starts[number] = begun + (places.starts[own] as number);
      ends[number] = begun + (places.ends[own] as number);
      lines[number] = line + (places.lines[own] as number);
    }
    begun += batch.length;
    line += batch.lines;
  }
  yield;
  const places = { starts, ends, lines };
  const shadowed = yield* shadowedIn(entries, before);
  for (const [second, first] of shadowed) if (!faulty.has(second)) problems.add(told(second, first, entries, places));
  return { entries, places, shadowed, problems: withColumns(text, problems.all()) };
}

/** The problems of a file. Of commands that nobody knows one tells, and a string that nobody defines is told once. */
function gatheredProblems(conflicts: readonly Conflict[]): { add(problem: Placed): void; all(): readonly Placed[] } {
  const problems: Placed[] = [...conflicts];
  const commands = new Set<string>();
  const strings = new Set<string>();
  /** The number of the problem that tells of commands. */
  let unknown: number | null = null;
  return {
    add(problem) {
      const { what } = problem;
      if (what.kind === "commands") {
        for (const command of what.commands) commands.add(command);
        if (unknown !== null) return;
        unknown = problems.length;
      }
      if (what.kind === "noString") {
        const name = what.name.toLowerCase();
        if (strings.has(name)) return;
        strings.add(name);
      }
      problems.push(problem);
    },
    all() {
      if (unknown !== null) problems[unknown] = { ...(problems[unknown] as Placed), what: { kind: "commands", commands: [...commands] } };
      return problems;
    },
  };
}

function told(second: number, first: number, entries: readonly Entry[], { starts, ends, lines }: Places): Placed {
  return {
    start: starts[second] as number,
    end: ends[second] as number,
    line: lines[second] as number,
    what: { kind: "duplicate", key: (entries[second] as Entry).key, line: lines[first] as number },
  };
}

/** Problems in order, with their columns. Each looks back for the beginning of its line no further than to the one before. */
function withColumns(text: string, problems: readonly Placed[]): readonly ReadProblem[] {
  let begun = 0;
  let looked = 0;
  return problems
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, line, ...rest }) => {
      let at = start;
      while (at > looked && !isLineEnd(text.charCodeAt(at - 1))) at -= 1;
      if (at > looked) begun = at;
      looked = start;
      return { start, end, line, column: start - begun + 1, ...rest };
    });
}
