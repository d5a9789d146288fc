import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Locale } from "@concordat/engine";
import { type Files, messages, reasonOf } from "@concordat/workspace";
import { nodeFiles } from "@concordat/workspace/node";
import { words as wordsIn } from "./words/catalogue.ts";

/** One thing to look at, with the name to show: a file, standard input, or a folder that gave nothing and why. */
export type Target =
  | { readonly kind: "file"; readonly file: string; readonly uri: string }
  | { readonly kind: "input"; readonly file: "-" }
  | { readonly kind: "nothing"; readonly file: string; readonly code: "missing" | "unreadable"; readonly message: string };

const endings = ["md", "markdown", "qmd", "Rmd", "rmd", "tex", "rst", "adoc", "asciidoc", "typ", "txt"];

/**
 * The files that the given words name, in the order given, each once; a folder gives its files of prose, sorted, without what
 * only tells of a corpus.
 */
export async function expandTargets(words: readonly string[], cwd: string, locale: Locale): Promise<readonly Target[]> {
  const targets: Target[] = [];
  for (const word of words) {
    if (word === "-") targets.push({ kind: "input", file: "-" });
    else if (await isFolder(resolve(cwd, word))) targets.push(...(await inFolder(word, cwd, locale)));
    else targets.push({ kind: "file", file: word, uri: pathToFileURL(resolve(cwd, word)).href });
  }
  const firsts = new Map<string, Target>();
  for (const target of targets) if (!firsts.has(addressOf(target))) firsts.set(addressOf(target), target);
  return [...firsts.values()];
}

function addressOf(target: Target): string {
  return target.kind === "file" ? target.uri : target.file;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function inFolder(word: string, cwd: string, locale: Locale): Promise<readonly Target[]> {
  const base = pathToFileURL(`${resolve(cwd, word)}/`);
  const folder = fileURLToPath(base);
  const nothing = (code: "missing" | "unreadable", message: string): readonly Target[] => [{ kind: "nothing", file: word, code, message }];
  try {
    const files = nodeFiles();
    const listed = await files.list(base.href, `**/*.{${endings.join(",")}}`);
    const about = await Promise.all(listed.map((uri) => tellsOfCorpus(uri, files)));
    const uris = listed.filter((_, at) => !about[at]);
    if (uris.length === 0) return nothing("missing", wordsIn[locale].noPaper(`.${endings.join(", .")}`));
    return uris.map((uri) => ({ kind: "file", file: `${word.replace(/[/\\]+$/, "")}/${fileURLToPath(uri).slice(folder.length)}`, uri }));
  } catch (error) {
    return nothing("unreadable", reasonOf(error, messages[locale]));
  }
}

/** Whether a file is the README, changelog or license of a corpus: it stands beside the data and is no paper. */
async function tellsOfCorpus(uri: string, files: Files): Promise<boolean> {
  if (!/\/(?:readme|changelog|license)[^/]*$/i.test(uri)) return false;
  const head = new URL("data/corpus.yaml", uri).href;
  return files.read(head).then(
    () => true,
    () => false,
  );
}
