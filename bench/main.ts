import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { editing } from "./editing.ts";
import { finding } from "./finding.ts";
import { hovering } from "./hovering.ts";
import { readingLibraries } from "./libraries.ts";
import { processes } from "./processes.ts";
import { recognizing } from "./recognize.ts";
import { searching } from "./searching.ts";

/*
 * Prints tables with the machine they were measured on.
 *
 *   npm run bench                        prints every table
 *   npm run bench -- reading editing     prints the tables of these names
 *   npm run bench -- library.bib         reads files of yours beside those that are made for it
 *   npm run bench -- paper.md            reads papers of yours, repeated up to 300 KB, beside those that are made for it
 *   npm run bench -- --write             prints, and puts the tables into docs/benchmarks.md
 */
const words = process.argv.slice(2).filter((word) => word !== "--write");
const files = words.filter((word) => existsSync(word));
const own = files.filter((file) => /\.(?:md|qmd|Rmd|txt|tex|rst|adoc|typ)$/.test(file));
const libraries = files.filter((file) => !own.includes(file));
const tables: Readonly<Record<string, () => string | Promise<string>>> = {
  recognizing: () => recognizing(own),
  finding,
  reading: () => readingLibraries(libraries),
  processes: () => processes(libraries),
  editing,
  hovering,
  searching,
};
const named = words.filter((word) => word in tables);
const unknown = words.find((word) => !files.includes(word) && !named.includes(word));
if (unknown !== undefined) {
  console.error(`There is no table and no file "${unknown}"; tables: ${Object.keys(tables).join(", ")}; option: --write.`);
  process.exit(2);
}

const chapter = new URL("../docs/benchmarks.md", import.meta.url);
const ofFiles = [...(own.length > 0 ? ["recognizing"] : []), ...(libraries.length > 0 ? ["reading", "processes"] : [])];
const wanted = files.length > 0 && named.length === 0 ? ofFiles : named;
let text = readFileSync(chapter, "utf8");
for (const [name, measure] of Object.entries(tables)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, after] = [text.indexOf(start), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`docs/benchmarks.md has no place for the table "${name}": ${start} and ${end}.`);
  const table = `${await measure()}\n\n${machine()}`;
  console.log(`\n${name}\n\n${table}`);
  text = `${text.slice(0, before)}${start}\n\n${table}\n\n${text.slice(after)}`;
}
if (process.argv.includes("--write")) writeFileSync(chapter, text);

function machine(): string {
  const cores = availableParallelism();
  const day = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" }).format(new Date());
  return `*${cores} ${cores === 1 ? "core" : "cores"}, ${cpus()[0]?.model.trim() ?? "unknown processor"}; Node ${process.versions.node}; ${day}.*`;
}
