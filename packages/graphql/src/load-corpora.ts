import { pathToFileURL } from "node:url";
import type { Corpus } from "@concordat/corpus";
import { corpusFiles, corpusPlace } from "@concordat/workspace";
import { nodeFiles } from "@concordat/workspace/node";

/** The corpora that were asked for, or why one of them cannot be served: sentences, a line each. */
export type Loaded =
  | { readonly kind: "loaded"; readonly corpora: readonly Corpus[] }
  | { readonly kind: "failed"; readonly said: readonly string[] };

/**
 * Reads the corpora that were named: one at hand by its name, or the folder, spreadsheet, `data.json` or installed package
 * where it lies, from the working folder. A server says what is so, so one mistake in a record keeps it from starting.
 *
 * @param atHand corpora that need no reading
 */
export async function loadCorpora(names: readonly string[], atHand: readonly Corpus[], cwd: string): Promise<Loaded> {
  const files = nodeFiles();
  const read = corpusFiles(files);
  const corpora: Corpus[] = [];
  for (const name of names) {
    const known = atHand.find((corpus) => corpus.name === name);
    const place = known === undefined ? await corpusPlace(name, pathToFileURL(`${cwd}/`).href, files) : null;
    if (known === undefined && place === null) {
      const builtIn = atHand.map((corpus) => corpus.name).join(", ");
      return failed(`There is no corpus "${name}": no folder, file or installed package; built in: ${builtIn}.`);
    }
    const { corpus, problems, error } = place === null ? { corpus: known ?? null, problems: [], error: null } : await read(place);
    const mistakes = problems.map(({ file, line, column, message }) => `${name}: ${file}:${line}:${column} ${message}`);
    if (corpus === null || mistakes.length > 0) return failed(...(error === null ? [] : [`${name}: ${error}`]), ...mistakes);
    const twin = corpora.find((other) => other.name === corpus.name);
    if (twin !== undefined) return failed(`${name} is named "${corpus.name}", as another corpus is. Give one of them another name.`);
    corpora.push(corpus);
  }
  return { kind: "loaded", corpora };
}

function failed(...said: readonly string[]): Loaded {
  return { kind: "failed", said };
}
