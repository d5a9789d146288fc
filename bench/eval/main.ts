import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { predictions } from "./predictions.ts";
import { proseReport } from "./prose.ts";

/*
 * Measures the recognizer on a folder of labelled papers, or counts what it finds in prose without citations.
 *
 *   npm run eval -- FOLDER [--items] [--library bib|csl] [--no-corpus] [--out FILE]
 *   npm run eval -- --prose FOLDER [--no-corpus]
 */
try {
  console.log(run());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/** What there is to tell: the findings in prose, or the path of the predictions. */
function run(): string {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      items: { type: "boolean", default: false },
      library: { type: "string", default: "bib" },
      "no-corpus": { type: "boolean", default: false },
      out: { type: "string" },
      prose: { type: "string" },
    },
  });
  const { items, library, prose } = values;
  const check = values["no-corpus"] ? ["--no-corpus"] : [];
  if (prose !== undefined) return proseReport(resolve(prose), check);
  const [folder] = positionals;
  if (folder === undefined)
    throw new Error("Name the folder of a set of papers, the one with manifest.json, or --prose and a folder of texts.");
  if (library !== "bib" && library !== "csl") throw new Error(`--library takes bib or csl; "${library}" is neither.`);
  const lines = predictions(resolve(folder), { items, library, check });
  const out = resolve(values.out ?? join(mkdtempSync(join(tmpdir(), "concordat-eval-")), "predictions.jsonl"));
  writeFileSync(out, `${lines.join("\n")}\n`);
  return out;
}
