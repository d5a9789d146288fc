import type { Corpus } from "@concordat/corpus";
import { baseName, folderOf } from "../uris.ts";
import { asName } from "./corpus-layout.ts";

const renamed = new WeakMap<Corpus, Corpus>();

/**
 * A corpus of a table, which goes by the name of its file, under a name that no other has: that of its folder goes before.
 * The same corpus comes out the same, so that what is made of it is made once.
 */
export function freeName(corpus: Corpus, uri: string, taken: readonly string[]): Corpus {
  if (!taken.includes(corpus.name)) return corpus;
  const name = asName(`${baseName(folderOf(uri).slice(0, -1))}-${corpus.name}`);
  const known = renamed.get(corpus);
  if (known?.name === name) return known;
  const made = { ...corpus, name };
  renamed.set(corpus, made);
  return made;
}
