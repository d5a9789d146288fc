import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { bibFile } from "./bib-file.ts";
import { serverProcess } from "./server-process.ts";

const [entries, loads] = [100_000, 3];
const paper = "---\nbibliography: library.bib\n---\n\nAs Tan (2005) says.\n\n## References\n\nTan, Mei. 2005. *Tides*. Lakeside: Quay.\n\n";
const rest = { line: 4, character: 5 };

/** How long a card keeps somebody waiting who types, while a large library is read and once it is. */
export async function hovering(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "concordat-bench-"));
  try {
    const library = bibFile(entries);
    const all: Waits[] = [];
    for (let load = 0; load < loads; load += 1) {
      writeFileSync(join(folder, "library.bib"), `${library}@book{load${load}, title = {Another}}\n`);
      all.push(await waits(pathToFileURL(folder).href));
    }
    const took = all.map(({ took }) => (took / 1000).toFixed(1)).join(", ");
    const row = (what: string, of: readonly number[]): string =>
      `| ${what} | ${quantile(of, 0.5)} | ${quantile(of, 0.95)} | ${of.length} |`;
    return [
      "| a card, after a letter was typed | half within | 95% within | cards |",
      "|---|---|---|---|",
      row(
        `while ${entries.toLocaleString("en")} entries are read, in ${took} s`,
        all.flatMap(({ reading }) => reading),
      ),
      row(
        "once they are",
        all.flatMap(({ after }) => after),
      ),
    ].join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In milliseconds. */
interface Waits {
  readonly took: number;
  readonly reading: readonly number[];
  readonly after: readonly number[];
}

async function waits(folder: string): Promise<Waits> {
  let isRead = false;
  const server = serverProcess((method, params) => {
    if (method === "concordat/status") isRead ||= (params as Status).libraries.some(({ entries: count }) => count >= entries);
  });
  const uri = `${folder}/paper.md`;
  const options = { trusted: true, cacheFolder: `${folder}/kept` };
  await server.ask("initialize", { processId: process.pid, rootUri: folder, capabilities: {}, initializationOptions: options });
  server.tell("initialized", {});
  server.tell("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text: paper } });
  let version = 1;
  const end = { line: paper.split("\n").length - 1, character: 0 };
  const typeAndRest = async (): Promise<number> => {
    await pause(20);
    version += 1;
    server.tell("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: end, end }, text: "x" }],
    });
    const asked = performance.now();
    await server.ask("textDocument/hover", { textDocument: { uri }, position: rest });
    return performance.now() - asked;
  };
  // The first answer waits for the server to start.
  await typeAndRest();
  const [reading, after]: [number[], number[]] = [[], []];
  const began = performance.now();
  while (!isRead) reading.push(await typeAndRest());
  const took = performance.now() - began;
  while (after.length < 100) after.push(await typeAndRest());
  server.close();
  return { took, reading, after };
}

interface Status {
  readonly libraries: readonly { readonly entries: number }[];
}

function quantile(of: readonly number[], part: number): string {
  const sorted = [...of].sort((a, b) => a - b);
  return `${(sorted[Math.floor((sorted.length - 1) * part)] as number).toFixed(1)} ms`;
}
