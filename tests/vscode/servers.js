import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serverProcess } from "@concordat/bare-client/process";
import { serveWorker } from "@concordat/bare-client/served";
import { openBrowser } from "./browser.js";
import { allAnswers } from "./suites/servers/all-answers.js";
import { oddFiles } from "./suites/servers/odd-files.js";

const languages = { md: "markdown", qmd: "quarto", tex: "latex", typ: "typst", adoc: "asciidoc", rst: "restructuredtext", bib: "bibtex" };

/**
 * Asks the extension's two language servers, that of the Node host and that of the web worker host, the same about every document of a
 * folder, each with a bare client, and compares answer by answer.
 */
export async function compareServers(folder, chromium) {
  mkdirSync(join(folder, "odd"));
  for (const [name, content] of Object.entries(oddFiles)) writeFileSync(join(folder, "odd", name), content);
  const files = [...globSync("**/*.{md,qmd,tex,typ,adoc,rst}", { cwd: folder }).sort(), "odd/broken.bib"];
  const documents = files.map((file) => ({
    uri: pathToFileURL(join(folder, file)).href,
    languageId: languages[file.slice(file.lastIndexOf(".") + 1)],
    text: readFileSync(join(folder, file), "utf8"),
  }));
  const address = pathToFileURL(folder).href;
  // The folder beside it, too, to which settings may lead.
  const served = await serveWorker(
    pathToFileURL(dirname(folder)).href,
    fileURLToPath(new URL("suites/servers/in-page.js", import.meta.url)),
  );
  const { browser, page } = await openBrowser(chromium);
  try {
    await page.goto(served.address);
    const inWorker = page.evaluate((asked) => globalThis.allAnswers(...asked), [address, documents]);
    tell(await allAnswers(serverProcess, address, documents, { cacheFolder: `${address}/kept` }), await inWorker, documents.length);
    return 0;
  } finally {
    await browser.close();
    served.close();
  }
}

/** Tells whether two servers gave the same answers, and the first of those that differ. */
function tell(inNode, inWorker, documents) {
  const questions = [...new Set([...Object.keys(inNode), ...Object.keys(inWorker)])];
  const differing = questions.filter((question) => inNode[question] !== inWorker[question]);
  const name = `the two servers give the same ${questions.length} answers about ${documents} documents`;
  if (differing.length === 0) return console.log(`  ok ${name}`);
  console.log(`  FAILED ${name}: ${differing.length} differ`);
  for (const question of differing.slice(0, 5)) {
    const [one, other] = [inNode[question] ?? "", inWorker[question] ?? ""];
    const at = Array.from(one).findIndex((_, at) => one[at] !== other[at]);
    const part = (answer) => (answer === "" ? "no answer" : `…${answer.slice(Math.max(0, at - 100), at + 200)}…`);
    console.log(`${question}\nNode: ${part(one)}\nworker: ${part(other)}`);
  }
}
