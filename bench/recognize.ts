import { corpus } from "@concordat/corpus";
import { findEntities, libraryOf, readDocument, resolveCitations } from "@concordat/engine";
import { corpusEntities, corpusSource } from "@concordat/engine/corpus";
import { median } from "./measure.ts";
import { paper } from "./paper.ts";

const sizes = [100_000, 300_000];
const runs = 15;
/** The yardstick: a pattern that only finds "Name Year", and neither knows works nor markup. */
const naive = /\p{Lu}[\p{L}'’-]+(?: (?:and|&|y|et) \p{Lu}[\p{L}'’-]+| et al\.)?,? \(?(?:1[5-9]|20)\d\d[a-z]?/gu;

const source = corpusSource(corpus, { declared: true });
const entities = corpusEntities(corpus);

function readWhole(text: string): number {
  const reading = readDocument(text, "markdown");
  const citations = resolveCitations(reading, libraryOf(reading, [source]));
  return citations.length + findEntities(reading, [entities]).length;
}

/**
 * Reading a paper whole - mask, find, its own list, resolve, entities - against the naive pattern on the same text in
 * the same run, as a Markdown table.
 */
export function recognizing(): string {
  const rows = sizes.map((size) => {
    const text = paper(size);
    const pattern = median(runs, () => [...text.matchAll(naive)].length);
    const whole = median(runs, () => readWhole(text));
    const times = [`${pattern.toFixed(1)} ms`, `${whole.toFixed(1)} ms`, (whole / pattern).toFixed(1)];
    return `| ${[`${size / 1000} KB`, readWhole(text), ...times].join(" | ")} |`;
  });
  return ["| text | found by Concordat | naive pattern | Concordat | ratio |", "|---|---|---|---|---|", ...rows].join("\n");
}
