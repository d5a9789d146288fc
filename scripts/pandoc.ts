import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import {
  drain,
  type Entry,
  type LibraryFormat,
  libraryFormat,
  readLibrary,
  type WriteFormat,
  writeLibrary,
} from "../packages/engine/dist/index.js";
import { isAlike, pairs } from "./compare-entries.ts";
import { compareFamilies } from "./pandoc-families.ts";

/*
 * Takes the libraries of a folder through pandoc and back, and compares what comes back with what went out.
 *
 *   npm run pandoc -- FOLDER                 prints a line for each file and way
 *   npm run pandoc -- FOLDER --differences   prints each difference, too
 *   npm run pandoc -- FOLDER --families      compares the families of authors that both read from each `.bib` file
 *
 * There: written by Concordat, read by pandoc, handed back as CSL-JSON. Back: written as CSL-JSON, rewritten by pandoc, read by
 * Concordat. Pandoc must be installed.
 */
const run = promisify(execFile);
const [folder] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const differences = process.argv.includes("--differences");
const families = process.argv.includes("--families");

/** A way through pandoc: what it is given, the format it is told, and what it gives. */
const ways: readonly { readonly name: string; readonly write: WriteFormat; readonly from: string; readonly to: string }[] = [
  { name: "BibTeX there", write: "bibtex", from: "bibtex", to: "csljson" },
  { name: "BibLaTeX there", write: "biblatex", from: "biblatex", to: "csljson" },
  { name: "CSL-JSON there", write: "csl-json", from: "csljson", to: "csljson" },
  { name: "CSL-YAML there", write: "csl-yaml", from: "markdown", to: "csljson" },
  { name: "BibTeX back", write: "csl-json", from: "csljson", to: "bibtex" },
  { name: "BibLaTeX back", write: "csl-json", from: "csljson", to: "biblatex" },
  { name: "CSL-YAML back", write: "csl-json", from: "csljson", to: "markdown" },
];

/** How what pandoc gives is read: the front matter of Markdown is CSL-YAML. */
const formatOf = (to: string): LibraryFormat => (to === "csljson" ? "csl-json" : to === "markdown" ? "csl-yaml" : "bibtex");

if (folder === undefined) console.error("Name a folder of libraries: npm run pandoc -- FOLDER");
else for (const file of readdirSync(folder).sort()) await compareFile(folder, file);

async function compareFile(folder: string, file: string): Promise<void> {
  const format = libraryFormat(file);
  if (format === null) return;
  if (families) {
    if (format === "bibtex") await compareFamiliesOf(join(folder, file), file);
    return;
  }
  const { entries } = drain(readLibrary(readFileSync(join(folder, file), "utf8"), format));
  if (entries.length > 0) for (const way of ways) await goThrough(way, entries, file);
}

async function goThrough({ name, write, from, to }: (typeof ways)[number], entries: readonly Entry[], file: string): Promise<void> {
  const text = writeLibrary(entries, write).text;
  const given = from === "markdown" ? `---\n${text}---\n` : text;
  const child = run("pandoc", ["-f", from, "-t", to, "-s"], { maxBuffer: 2 ** 28 });
  child.child.stdin?.end(given);
  const got = await child.then(
    ({ stdout }) => drain(readLibrary(stdout, formatOf(to))).entries,
    (error: { readonly stderr?: string }) => String(error.stderr),
  );
  if (typeof got === "string") {
    console.log(`${file}: ${name}: pandoc refuses: ${got.trim().slice(0, 200)}`);
    return;
  }
  const byKey = new Map(got.map((entry) => [entry.key, entry]));
  const compared = entries.flatMap((entry) => pairs(entry, byKey.get(entry.key)));
  const unlike = compared.filter((pair) => !isAlike(pair));
  console.log(
    `${file}: ${name}: ${got.length} of ${entries.length} entries, ${compared.length - unlike.length} of ${compared.length} fields alike`,
  );
  if (differences) for (const { what, before, after } of unlike) console.log(`    ${what}: ${before} | ${after}`);
}

async function compareFamiliesOf(path: string, file: string): Promise<void> {
  const { stdout } = await run("pandoc", ["-f", "biblatex", "-t", "csljson", path], { maxBuffer: 2 ** 28 });
  const { all, same, unlike } = compareFamilies(readFileSync(path, "utf8"), JSON.parse(stdout));
  console.log(`${file}: ${same} of ${all} families alike`);
  for (const { key, theirs, ours } of unlike) console.log(`    ${key}: pandoc ${theirs.join("; ")} | Concordat ${ours.join("; ")}`);
}
