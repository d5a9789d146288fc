import { scoreLabelled } from "../packages/engine/test/labelled/labelled.ts";
import type { LabelledLine } from "../packages/engine/test/labelled/read-labelled.ts";
import { documented, type Pattern, yardstick } from "./patterns.ts";

/**
 * How well the labelled lines are read by Concordat and by the patterns of the field, as a Markdown table. A label counts as
 * found where the span agrees, signs at its ends and the pages aside, since no pattern knows pages.
 */
export function finding(): string {
  const scored = Object.values(scoreLabelled()).flat();
  const ours = tally(scored.map(({ line, found }) => ({ line, spans: found })));
  const theirs = [yardstick, documented].map((pattern) => row(pattern.name, tally(byPattern(scored, pattern))));
  return [
    "| | found of what is labelled | right of what was found | silent lines |",
    "|---|---|---|---|",
    ...theirs,
    row("Concordat", ours),
  ].join("\n");
}

interface Read {
  readonly line: LabelledLine;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

function byPattern(scored: readonly { readonly line: LabelledLine }[], pattern: Pattern): readonly Read[] {
  return scored.map(({ line }) => ({ line, spans: pattern.find(line.text) }));
}

interface Tally {
  readonly labelled: number;
  readonly found: number;
  readonly hit: number;
  readonly negatives: number;
  readonly silent: number;
}

function tally(read: readonly Read[]): Tally {
  let [labelled, found, hit, negatives, silent] = [0, 0, 0, 0, 0];
  for (const { line, spans } of read) {
    labelled += line.labels.length;
    found += spans.length;
    hit += line.labels.filter((label) => spans.some((span) => agrees(line.text, span, label))).length;
    if (line.labels.length > 0) continue;
    negatives += 1;
    if (spans.length === 0) silent += 1;
  }
  return { labelled, found, hit, negatives, silent };
}

/** Whether two stretches begin with the same letter and hold the same year. */
function agrees(text: string, a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const parts = ({ start, end }: { start: number; end: number }): string => {
    const own = text.slice(start, end);
    return `${start + own.search(/[\p{L}\p{N}@]/u)} ${/\d{4}/.exec(own)?.[0] ?? own}`;
  };
  return parts(a) === parts(b);
}

function row(name: string, { labelled, found, hit, negatives, silent }: Tally): string {
  const share = (some: number, all: number): string => `${some} of ${all} (${((100 * some) / all).toFixed(1)}%)`;
  return `| ${[name, share(hit, labelled), share(hit, found), share(silent, negatives)].join(" | ")} |`;
}
