import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { documented, type Pattern, yardstick } from "./patterns.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A labelled line with what somebody found in it. */
interface Read {
  readonly text: string;
  readonly labels: readonly Span[];
  readonly spans: readonly Span[];
}

/**
 * How well the labelled lines are read by Concordat and by the patterns of the field, as a Markdown table. A label counts as
 * found where the span agrees, signs at its ends and the pages aside, since no pattern knows pages.
 */
export function finding(): string {
  const ours = labelledLines();
  const byPattern = ({ find }: Pattern): readonly Read[] => ours.map((line) => ({ ...line, spans: find(line.text) }));
  const rows = [yardstick, documented].map((pattern) => row(pattern.name, tally(byPattern(pattern))));
  const head = ["| | found of what is labelled | right of what was found | silent lines |", "|---|---|---|---|"];
  return [...head, ...rows, row("Concordat", tally(ours))].join("\n");
}

/** The lines as `npm run labelled -- --json` gives them, with what Concordat found. */
function labelledLines(): readonly Read[] {
  const script = fileURLToPath(new URL("../scripts/labelled.ts", import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script, "--json"], { encoding: "utf8", maxBuffer: 2 ** 26 });
  if (stdout === "") throw new Error(stderr.trim());
  const lines = JSON.parse(stdout) as readonly { text: string; labels: readonly Span[]; found: readonly Span[] }[];
  return lines.map(({ text, labels, found }) => ({ text, labels, spans: found }));
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
  for (const { text, labels, spans } of read) {
    labelled += labels.length;
    found += spans.length;
    hit += labels.filter((label) => spans.some((span) => agrees(text, span, label))).length;
    if (labels.length > 0) continue;
    negatives += 1;
    if (spans.length === 0) silent += 1;
  }
  return { labelled, found, hit, negatives, silent };
}

/** Whether two stretches begin with the same letter and hold the same year. */
function agrees(text: string, a: Span, b: Span): boolean {
  const parts = ({ start, end }: Span): string => {
    const own = text.slice(start, end);
    return `${start + own.search(/[\p{L}\p{N}@]/u)} ${/\d{4}/.exec(own)?.[0] ?? own}`;
  };
  return parts(a) === parts(b);
}

function row(name: string, { labelled, found, hit, negatives, silent }: Tally): string {
  const share = (some: number, all: number): string => `${some} of ${all} (${((100 * some) / all).toFixed(1)}%)`;
  return `| ${[name, share(hit, labelled), share(hit, found), share(silent, negatives)].join(" | ")} |`;
}
