import { readFileSync, writeFileSync } from "node:fs";
import { scoreLabelled } from "../packages/engine/test/labelled/labelled.ts";
import type { Scored } from "../packages/engine/test/labelled/score.ts";
import { tablesOf } from "../packages/engine/test/labelled/tables.ts";

/*
 * Holds the recognizer against the labelled lines of packages/engine/test/labelled.
 *
 *   npm run labelled              prints the figures
 *   npm run labelled -- --misses  prints each line that is not read as labelled, too
 *   npm run labelled -- --write   puts the figures into docs/recognizer.md
 *   npm run labelled -- --json    prints the lines as one array of JSON instead: text, labels and what was found, as spans
 */
const scored = scoreLabelled();
const tables = tablesOf(scored);
const json = process.argv.includes("--json");
console.log(json ? JSON.stringify(Object.values(scored).flat().map(spansOf)) : tables);

function spansOf({ line, found }: Scored): unknown {
  const span = ({ start, end }: { readonly start: number; readonly end: number }): unknown => ({ start, end });
  return { text: line.text, labels: line.labels.map(span), found: found.map(span) };
}

if (process.argv.includes("--misses")) {
  for (const [language, lines] of Object.entries(scored)) {
    for (const { line, found, pairs } of lines) {
      if (pairs.length === line.labels.length && found.length === pairs.length && pairs.every(({ right }) => right)) continue;
      console.log(`${language}.txt:${line.number} ${JSON.stringify(line.text)}`);
      for (const label of line.labels) {
        const pair = pairs.find((each) => each.label === label);
        if (!pair?.right)
          console.log(`    labelled  ${JSON.stringify(line.text.slice(label.start, label.end))}${pair ? "" : " (not found so)"}`);
      }
      for (const mention of found) {
        const pair = pairs.find((each) => each.mention === mention);
        const { text, authors, year, suffix, form, needs } = mention;
        if (!pair?.right)
          console.log(`    read      ${JSON.stringify(text)} ${authors.join("; ")} | ${year}${suffix ?? ""} | ${form} | ${needs}`);
      }
    }
  }
}

if (process.argv.includes("--write")) {
  const page = new URL("../docs/recognizer.md", import.meta.url);
  const text = readFileSync(page, "utf8");
  const start = text.indexOf("<!-- figures -->");
  const end = text.indexOf("<!-- end of figures -->");
  if (start < 0 || end < start) throw new Error("docs/recognizer.md has lost the marks around its figures");
  writeFileSync(page, `${text.slice(0, start)}<!-- figures -->\n\n${tables}\n${text.slice(end)}`);
}
