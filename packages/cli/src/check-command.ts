import { homedir } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { corpus } from "@concordat/corpus";
import { corpusPlace, createWorkspace, followedFiles } from "@concordat/workspace";
import { nodeCacheFolder, nodeFiles, nodeIndexStore } from "@concordat/workspace/node";
import type { CheckOptions } from "./arguments.ts";
import { checkFiles } from "./check-files.ts";
import type { Checked } from "./check-text.ts";
import type { CheckReport } from "./report.ts";
import { standardInput, write } from "./streams.ts";
import { expandTargets } from "./targets.ts";
import { textReport } from "./text-report.ts";

/** Runs `concordat check`, and gives its exit code. */
export async function check(options: CheckOptions): Promise<number> {
  const cwd = process.cwd();
  const here = pathToFileURL(`${cwd}/`).href;
  const files = followedFiles(nodeFiles(), () => true);
  const givenCorpora: { readonly name: string; readonly uri: string | null }[] = [];
  for (const name of options.corpora) {
    const uri = name === corpus.name ? null : await corpusPlace(name, here, files);
    if (uri === null && name !== corpus.name) {
      process.stderr.write(`concordat: There is no corpus "${name}": no folder, file or installed package; built in: ${corpus.name}.\n`);
      return 2;
    }
    givenCorpora.push({ name, uri });
  }
  const workspace = createWorkspace({
    files,
    roots: () => [here],
    corpora: options.noCorpus ? [] : [corpus],
    given: options.libraries.map((path) => ({ path, uri: pathToFileURL(resolve(cwd, path)).href })),
    givenCorpora,
    trusted: () => true,
    store: options.noCache ? null : nodeIndexStore(nodeCacheFolder(process.env, process.platform)),
    locale: () => options.locale,
    home: pathToFileURL(`${homedir()}/`).href,
  });
  const targets = await expandTargets(options.targets, cwd, options.locale);
  const checked = await checkFiles(targets, options, { files, workspace, standardInput, here: `${here}standard-input` });
  const report: CheckReport = { version: 1, files: checked.map(({ report }) => report) };
  await write(options.format === "json" ? `${JSON.stringify(report, null, 2)}\n` : textReport(checked, options.locale));
  await workspace.keep();
  return exitCode(checked, options);
}

const severity = ["never", "error", "warning", "information"] as const;

function exitCode(checked: readonly Checked[], { failOn }: CheckOptions): number {
  if (checked.some(({ report }) => report.error !== null)) return 2;
  const limit = severity.indexOf(failOn);
  const fails = checked.some(({ report }) => report.problems.some(({ level }) => level !== "hint" && severity.indexOf(level) <= limit));
  return fails ? 1 : 0;
}
