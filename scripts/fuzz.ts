import { readdirSync, readFileSync } from "node:fs";
import { syntaxes } from "@concordat/engine";
import { type Arrangement, arranged, hostile, served } from "../packages/engine/test/hostile.ts";
import { readAndWritten } from "../packages/engine/test/library-cost.ts";
import { libraryFormats, libraryStuff } from "../packages/engine/test/library-stuff.ts";

/*
 * Looks for papers and library files that the engine reads slowly, or on which it throws, until its time is up.
 *
 *   npm run fuzz                     a minute, texts of 100,000 code units
 *   npm run fuzz -- 600 10000000     ten minutes, texts of ten million
 *
 * Prints each text whose double takes more than 2.6 times as long, and in the end the slowest per 1,000 code units.
 */
const seconds = Number(process.argv[2] ?? 60);
const length = Number(process.argv[3] ?? 100_000);
const arrangements: readonly Arrangement[] = ["turns", "rows", "mixed"];
const docs = new URL("../docs/", import.meta.url);
const papers = readdirSync(docs).flatMap((name) => (name.endsWith(".md") ? [readFileSync(new URL(name, docs), "utf8")] : []));

const any = <T>(values: readonly T[]): T => values[Math.floor(Math.random() * values.length)] as T;
const place = (text: string): number => Math.floor(Math.random() * text.length);

/** Milliseconds of this thread. */
function cost(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** A page of the documentation with pieces put in, moved and left out. */
function mutated(): string {
  let text = any(papers);
  for (let changes = Math.floor(Math.random() * 40); changes > 0; changes -= 1) {
    const at = place(text);
    text =
      text.slice(0, at) +
      (Math.random() < 0.7 ? any(hostile) : text.slice(place(text)).slice(0, 80)) +
      text.slice(at + Math.floor(Math.random() * 60));
  }
  return text;
}

const slowest: { readonly per: number; readonly what: string }[] = [];
let tried = 0;
for (const end = Date.now() + seconds * 1000; Date.now() < end; tried += 1) {
  const [syntax, format] = [any(syntaxes), any(libraryFormats)];
  served(mutated(), syntax);
  const library = Math.random() < 0.5;
  const pieces = Array.from({ length: 1 + Math.floor(Math.random() * 3) }, () => any(library ? libraryStuff[format] : hostile));
  const arrangement = any(arrangements);
  const what = `${library ? format : syntax}, ${arrangement}: ${JSON.stringify(pieces)}`;
  const run = (units: number): number => {
    const text = arranged(pieces, arrangement, units);
    return cost(() => (library ? readAndWritten(text, format) : served(text, syntax)));
  };
  const one = run(length);
  slowest.push({ per: (one * 1000) / length, what });
  if (one < 50) continue;
  const growth = Math.min(run(2 * length) / Math.min(one, run(length)), run(2 * length) / run(length));
  if (growth > 2.6) console.log(`${growth.toFixed(1)} times for twice the text: ${what}`);
}
slowest.sort((a, b) => b.per - a.per);
console.log(`${tried} texts. The slowest, in milliseconds for 1,000 code units:`);
for (const { per, what } of slowest.slice(0, 10)) console.log(`  ${per.toFixed(2)}  ${what}`);
