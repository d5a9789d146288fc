import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serverProcess } from "@concordat/bare-client/process";
import { serveWorker } from "@concordat/bare-client/served";
import { openBrowser } from "./browser.js";
import { askedServer } from "./suites/servers/asked-server.js";
import { oddChanges, oddFiles } from "./suites/servers/odd-files.js";

const languages = { md: "markdown", qmd: "quarto", tex: "latex", typ: "typst", adoc: "asciidoc", rst: "restructuredtext", bib: "bibtex" };

/** How long what the two servers answer may differ before it counts, in milliseconds. */
const SLOWEST = 30_000;

/**
 * Asks the extension's two language servers, that of the Node host and that of the web worker host, the same about every document of a
 * folder, each with a bare client, and compares answer by answer; then again as libraries are half written, removed and put back.
 */
export async function compareServers(folder, chromium) {
  mkdirSync(join(folder, "odd"));
  const inOdd = (name) => join(folder, "odd", name);
  const addressOf = (path) => pathToFileURL(path).href;
  for (const [name, content] of Object.entries(oddFiles)) writeFileSync(inOdd(name), content);
  const files = [...globSync("**/*.{md,qmd,tex,typ,adoc,rst}", { cwd: folder }).sort(), "odd/broken.bib"];
  const documents = files.map((file) => ({
    uri: addressOf(join(folder, file)),
    languageId: languages[file.slice(file.lastIndexOf(".") + 1)],
    text: readFileSync(join(folder, file), "utf8"),
  }));
  const odd = documents.filter(({ uri }) => uri.startsWith(addressOf(inOdd(""))));
  const script = fileURLToPath(new URL("suites/servers/in-page.js", import.meta.url));
  // The folder beside it, too, to which settings may lead.
  const served = await serveWorker(addressOf(dirname(folder)), script);
  const { browser, page } = await openBrowser(chromium);
  try {
    await page.goto(served.address);
    const inNode = await askedServer(serverProcess, addressOf(folder), { cacheFolder: addressOf(join(folder, "kept")) });
    const inWorker = await page.evaluateHandle((address) => globalThis.askedWorker(address), addressOf(folder));
    const answers = async (what, ...given) => {
      const worker = inWorker.evaluate((server, [what, ...given]) => server[what](...given), [what, ...given]);
      return [await inNode[what](...given), await worker];
    };
    /** What differs is asked anew for a while: on a slow machine one of the two may still have been at it. */
    const ask = async (name, documents, ...asked) => {
      const end = performance.now() + SLOWEST;
      let both = await answers(...asked);
      while (differing(...both).length > 0 && performance.now() < end) both = await answers("again", documents);
      tell(name, ...both);
    };
    await ask(`about ${documents.length} documents`, documents, "opened", documents);
    const changed = Object.keys(oddChanges);
    for (const [name, contents] of [
      ["once libraries are half written, removed or others", oddChanges],
      ["once they are as before", Object.fromEntries(changed.map((name) => [name, oddFiles[name] ?? null]))],
    ]) {
      for (const name of changed) {
        if (contents[name] === null) rmSync(inOdd(name));
        else writeFileSync(inOdd(name), contents[name]);
      }
      const changes = changed.map((name) => ({ uri: addressOf(inOdd(name)), type: 2 }));
      await ask(name, odd, "changed", changes, odd);
    }
    inNode.close();
    return 0;
  } finally {
    await browser.close();
    served.close();
  }
}

/** The questions to which two servers gave answers that differ. */
function differing(inNode, inWorker) {
  const questions = [...new Set([...Object.keys(inNode), ...Object.keys(inWorker)])];
  return questions.filter((question) => inNode[question] !== inWorker[question]);
}

/** Tells whether two servers gave the same answers, and the first of those that differ. */
function tell(when, inNode, inWorker) {
  const wrong = differing(inNode, inWorker);
  const count = new Set([...Object.keys(inNode), ...Object.keys(inWorker)]).size;
  const name = `the two servers give the same ${count} answers ${when}`;
  if (wrong.length === 0) return console.log(`  ok ${name}`);
  console.log(`  FAILED ${name}: ${wrong.length} differ`);
  for (const question of wrong.slice(0, 5)) {
    const [one, other] = [inNode[question] ?? "", inWorker[question] ?? ""];
    const at = Array.from(one).findIndex((_, at) => one[at] !== other[at]);
    const part = (answer) => (answer === "" ? "no answer" : `…${answer.slice(Math.max(0, at - 100), at + 200)}…`);
    console.log(`${question}\nNode: ${part(one)}\nworker: ${part(other)}`);
  }
}
