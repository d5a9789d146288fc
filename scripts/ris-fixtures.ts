import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { drain, type Entry, readFaultText, readLibrary } from "../packages/engine/dist/index.js";
import { isAlike, pairs } from "./compare-entries.ts";

/*
 * Reads the RIS files of a folder, and compares each with the `.bib` of the same name beside it, as JabRef's fixtures have
 * them.
 *
 *   npm run ris-fixtures -- FOLDER
 */
const [folder] = process.argv.slice(2);
let [records, alike, all] = [0, 0, 0];
if (folder === undefined) console.error("Name a folder of RIS files: npm run ris-fixtures -- FOLDER");
else {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ris"));
  for (const file of files.sort()) compareFile(join(folder, file));
  console.log(`${files.length} files, ${records} records, ${alike} of ${all} fields alike`);
}

function compareFile(path: string): void {
  const { entries, problems } = read(path, "ris");
  records += entries.length;
  console.log(`${path}: ${entries.length} records`);
  for (const { line, column, what } of problems) console.log(`    ${line}:${column} ${readFaultText(what, "en")}`);
  const bib = path.replace(/\.ris$/, ".bib");
  const expected: readonly Entry[] = existsSync(bib) ? read(bib, "bibtex").entries : [];
  // The keys are ours and theirs: records are taken in the order of the files.
  for (const [at, entry] of expected.entries()) {
    for (const pair of pairs({ ...entry, key: file(path) }, entries[at])) {
      all += 1;
      if (isAlike(pair)) alike += 1;
      else console.log(`    ${pair.what}: ${pair.before} | ${pair.after}`);
    }
  }
}

function read(path: string, format: "ris" | "bibtex"): ReturnType<typeof readAs> {
  return readAs(readFileSync(path, "utf8"), format);
}

function readAs(text: string, format: "ris" | "bibtex") {
  return drain(readLibrary(text, format));
}

function file(path: string): string {
  return path.replace(/^.*[\\/]/, "");
}
