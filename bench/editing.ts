import { buildSource, type CommonEnds, type Reading, readLibrary, type SourceIndex } from "@concordat/engine";
import { bibFile } from "./bib-file.ts";
import { median } from "./measure.ts";

const entries = 50_000;
const about = { name: "library.bib", uri: null, role: "setting", declared: true } as const;

/** A library as it is now. */
interface Held {
  readonly reading: Reading;
  readonly index: SourceIndex;
}

/** What a change of a large library costs, from its new text to the new index, and the longest that nobody else gets a turn. */
export function editing(): string {
  const text = bibFile(entries);
  const first = held(text, null);
  const middle = text.indexOf("title", text.length >> 1);
  const edited = `${text.slice(0, middle)}note = {Read again}, ${text.slice(middle)}`;
  const rows = [
    ["read and indexed for the first time", () => held(text, null)],
    ["one entry edited, where is known", () => held(edited, first, { prefix: middle, suffix: text.length - middle })],
    ["one entry edited", () => held(edited, first)],
    ["the whole file written anew, one entry changed", () => held(Buffer.from(edited).toString(), first)],
  ] as const;
  const measured = rows.map(([what, work]) => `| ${what} | ${median(5, work).toFixed(0)} ms | ${longestTurn(work).toFixed(1)} ms |`);
  return ["| a .bib of 50,000 entries | time | longest turn |", "|---|---|---|", ...measured].join("\n");
}

let longest = 0;

function held(text: string, before: Held | null, same: CommonEnds | null = null): Held {
  const reading = turns(readLibrary(text, "bibtex", before?.reading ?? null, same));
  return { reading, index: turns(buildSource(about, reading, before?.index ?? null)) };
}

/** Runs steps to their end and notes the longest. */
function turns<T>(steps: Generator<void, T>): T {
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - start);
    if (step.done) return step.value;
  }
}

function longestTurn(work: () => unknown): number {
  longest = 0;
  work();
  return longest;
}
