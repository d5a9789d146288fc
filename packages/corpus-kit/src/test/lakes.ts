import { fileURLToPath } from "node:url";
import { readTexts } from "../node/files.ts";
import type { Corpus } from "../packed/types/record.ts";
import { assemble } from "../read/assemble.ts";
import { rules } from "../rules/index.ts";

/** For tests: the folder of the invented corpus about lakes. */
export const lakesFolder: string = fileURLToPath(new URL("../../../../tests/mini-corpus", import.meta.url));

/** For tests: its files as they stand, by path. */
export const lakesTexts: ReadonlyMap<string, string> = await readTexts(`${lakesFolder}/data`);

/** For tests: the corpus they make. */
export const lakes: Corpus = corpusOf(lakesTexts);

function corpusOf(texts: ReadonlyMap<string, string>): Corpus {
  const assembly = assemble(texts, "0.0.0", rules);
  if (assembly.kind === "whole") return assembly.corpus;
  throw new Error(`The corpus about lakes has ${assembly.problems.length} mistakes; run its build to see them.`);
}
