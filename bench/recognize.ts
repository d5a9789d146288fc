import { corpus } from "@concordat/corpus";
import { findEntities, libraryOf, readDocument, resolveCitations } from "@concordat/engine";
import { corpusEntities, corpusSource } from "@concordat/engine/corpus";
import { median } from "./measure.ts";
import { paper } from "./paper.ts";

/*
 * Reading a paper whole - mask, find, its own list, resolve, entities - against one naive Unicode pattern that only
 * finds "Name Year" in the same text, in the same run. The ratio is what counts.
 */
const sizes = [100_000, 300_000];
const runs = 15;
const naive = /\p{Lu}[\p{L}'’-]+(?: (?:and|&|y|et) \p{Lu}[\p{L}'’-]+| et al\.)?,? \(?(?:1[5-9]|20)\d\d[a-z]?/gu;

const source = corpusSource(corpus, { declared: true });
const entities = corpusEntities(corpus);

function readWhole(text: string): number {
  const reading = readDocument(text, "markdown");
  const citations = resolveCitations(reading, libraryOf(reading, [source]));
  return citations.length + findEntities(reading, [entities]).length;
}

console.log("| text | found by Concordat | naive pattern | Concordat | ratio |");
console.log("|---|---|---|---|---|");
for (const size of sizes) {
  const text = paper(size);
  const pattern = median(runs, () => [...text.matchAll(naive)].length);
  const whole = median(runs, () => readWhole(text));
  const row = [`${size / 1000} KB`, readWhole(text), `${pattern.toFixed(1)} ms`, `${whole.toFixed(1)} ms`, (whole / pattern).toFixed(1)];
  console.log(`| ${row.join(" | ")} |`);
}
