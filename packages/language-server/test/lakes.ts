import type { Corpus } from "@concordat/corpus";
import { readDocument, type Syntax } from "@concordat/engine";
import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { createWorkspace, memoryFiles } from "@concordat/workspace";
import { type Analysis, analyze } from "../src/analysis.ts";

/** A paper's own list of references, as most tests want one. */
export const list =
  "\n\n## References\n\nWelland, Ruth. 2004. *Who Watches the Harbor?* Lakeside: Quay University Press.\n\nGarcía Luna, Inés. 2011. *Perímetro y orilla*. Puerto Claro: Ediciones del Muelle.\n";

interface Options {
  readonly syntax?: Syntax;
  readonly files?: Record<string, string>;
  readonly corpus?: Corpus;
}

/** Analyzes a text against the invented corpus, or another, and the given files, as the server would. */
export async function analyzed(text: string, options: Options = {}): Promise<Analysis> {
  const { syntax = "markdown", files = {}, corpus = miniCorpus } = options;
  const workspace = createWorkspace({ files: memoryFiles(files), roots: () => ["file:///papers/"], corpora: [corpus] });
  const uri = "file:///papers/paper.md";
  const libraries = await workspace.librariesFor({ uri, text, syntax });
  return analyze(uri, readDocument(text, syntax, null, libraries.settings.listHeadings), libraries);
}
