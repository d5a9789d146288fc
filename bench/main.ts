import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { finding } from "./finding.ts";
import { recognizing } from "./recognize.ts";

/*
 * Prints every table with the machine it was measured on.
 *
 *   npm run bench               prints
 *   npm run bench -- --write    prints, and puts the tables into docs/benchmarks.md
 */
const tables: Readonly<Record<string, () => string>> = { recognizing, finding };

const chapter = new URL("../docs/benchmarks.md", import.meta.url);
const unknown = process.argv.slice(2).filter((word) => word !== "--write");
if (unknown.length > 0) {
  console.error(`There is no option "${unknown[0]}"; known: --write.`);
  process.exit(2);
}
let text = readFileSync(chapter, "utf8");
for (const [name, measure] of Object.entries(tables)) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, after] = [text.indexOf(start), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`docs/benchmarks.md has no place for the table "${name}": ${start} and ${end}.`);
  const table = `${measure()}\n\n${machine()}`;
  console.log(`\n${name}\n\n${table}`);
  text = `${text.slice(0, before)}${start}\n\n${table}\n\n${text.slice(after)}`;
}
if (process.argv.includes("--write")) writeFileSync(chapter, text);

function machine(): string {
  const cores = availableParallelism();
  const day = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(new Date());
  return `*${cores} ${cores === 1 ? "core" : "cores"}, ${cpus()[0]?.model.trim() ?? "unknown processor"}; Node ${process.versions.node}; ${day}.*`;
}
