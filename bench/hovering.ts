import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serverProcess } from "@concordat/bare-client/process";
import { serveWorker } from "@concordat/bare-client/served";
import { bibFile } from "./bib-file.ts";
import { type Waits, waitsForCards } from "./cards.ts";
import type { CardsInPage } from "./cards-in-page.ts";

const [entries, loads] = [100_000, 3];

/** How long a card keeps somebody waiting who types, while a large library is read and once it is, wherever the server runs. */
export async function hovering(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "concordat-bench-"));
  const address = pathToFileURL(folder).href;
  const library = bibFile(entries);
  const browser = await openWorker(address);
  const [inNode, inBrowser]: [Waits[], Waits[]] = [[], []];
  try {
    for (let load = 0; load < loads; load += 1) {
      writeFileSync(join(folder, "library.bib"), `${library}@book{load${load}, title = {Another}}\n`);
      inNode.push(await waitsForCards(serverProcess, address, entries, { cacheFolder: `${address}/kept` }));
      if (browser.waits !== null) inBrowser.push(await browser.waits());
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  return [
    "| a card, after a letter was typed | half within | 95% within | cards |",
    "|---|---|---|---|",
    ...rows("Node", inNode),
    ...(browser.waits === null ? [`| browser worker: not measured; ${browser.why} | | | |`] : rows("browser worker", inBrowser)),
  ].join("\n");
}

function rows(host: string, all: readonly Waits[]): readonly string[] {
  const took = all.map(({ took }) => (took / 1000).toFixed(1)).join(", ");
  const row = (when: string, of: readonly number[]): string =>
    `| ${host}, ${when} | ${quantile(of, 0.5)} | ${quantile(of, 0.95)} | ${of.length} |`;
  return [
    row(
      `while ${entries.toLocaleString("en")} entries are read, in ${took} s`,
      all.flatMap(({ reading }) => reading),
    ),
    row(
      "once they are",
      all.flatMap(({ after }) => after),
    ),
  ];
}

/** A page with the server in a worker, or why there is none. */
type Browser = { readonly close: () => Promise<void> } & (
  | { readonly waits: () => Promise<Waits> }
  | { readonly waits: null; readonly why: string }
);

/** Opens the browser that the tests of the extension use, and in a page of it the language server, anew each time that it is asked. */
async function openWorker(folder: string): Promise<Browser> {
  const served = await serveWorker(folder, fileURLToPath(new URL("cards-in-page.ts", import.meta.url)));
  try {
    const suite = (file: string): Promise<Suite> => import(new URL(`../tests/vscode/${file}`, import.meta.url).href);
    const chromium = (await suite("install.js")).install();
    const { browser, page } = await (await suite("browser.js")).openBrowser(chromium);
    return {
      async waits() {
        await page.goto(served.address);
        return page.evaluate((asked) => (globalThis as unknown as CardsInPage).waits(...asked), [folder, entries] as const);
      },
      async close() {
        await browser.close();
        served.close();
      },
    };
  } catch (error) {
    const [why = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return { waits: null, why, close: async () => served.close() };
  }
}

/** What is used of the tests of the extension, which have packages of their own. */
interface Suite {
  install(): string;
  openBrowser(executablePath: string): Promise<{ readonly browser: { close(): Promise<void> }; readonly page: Page }>;
}

interface Page {
  goto(address: string): Promise<unknown>;
  evaluate<A, R>(work: (given: A) => Promise<R>, given: A): Promise<R>;
}

function quantile(of: readonly number[], part: number): string {
  const sorted = [...of].sort((a, b) => a - b);
  return `${(sorted[Math.floor((sorted.length - 1) * part)] as number).toFixed(1)} ms`;
}
