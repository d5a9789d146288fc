import { type Lent, nothingLent } from "../read/lent.ts";
import type { ReadFault } from "../read/read-fault.ts";
import { libraryFormat } from "../read/read-library.ts";
import { fold } from "../text/fold.ts";
import type { Entry } from "./entry.ts";
import type { Library } from "./library.ts";
import { byKey } from "./look-up.ts";
import type { SourceIndex } from "./source-index.ts";
import { entriesOf } from "./term-table.ts";

/**
 * What the other `.bib` files of a document lend to one that does not have it: strings those before it, as to BibTeX, and entries that it
 * refers to all of them, as to BibLaTeX.
 *
 * @param library the sources of the document in the order in which it names them
 */
export function lentTo(source: SourceIndex, library: Library): Lent {
  if (source.lacks === null) return nothingLent;
  const others = othersOf(source.uri, library);
  const before = othersOf(source.uri, library.slice(0, library.indexOf(source)));
  const strings = new Map<string, string>();
  const parents = new Map<string, Entry>();
  for (const name of source.lacks.strings) {
    const text = before.findLast(({ lends }) => lends?.strings.has(name))?.lends?.strings.get(name);
    if (text !== undefined) strings.set(name, text);
  }
  for (const { by, key } of source.lacks.parents) {
    const parent = parentIn(others, by, key);
    if (parent !== null) parents.set(key, parent);
  }
  return strings.size + parents.size === 0 ? nothingLent : { strings, parents };
}

/**
 * Whether what a file lacks is in another one of the library, a string after it or what is not lent yet, or may be in one that could not
 * be read.
 */
export function isElsewhere(what: ReadFault, uri: string | null, library: Library, unread: readonly string[]): boolean {
  if (what.kind !== "noString" && (what.kind !== "reference" || what.isCircle)) return false;
  if (unread.length > 0) return true;
  const others = othersOf(uri, library);
  if (what.kind === "reference") return parentIn(others, what.by, what.to) !== null;
  return others.some(({ lends }) => lends?.strings.has(what.name.toLowerCase()));
}

function othersOf(uri: string | null, library: Library): Library {
  return library.filter((source) => source.uri !== uri && source.uri !== null && libraryFormat(source.uri) === "bibtex");
}

/** What a file refers to: to `crossref` a key with other capitals is the same where no file has it as it is written. */
function parentIn(others: Library, by: string, key: string): Entry | null {
  if (by !== "xdata") return byKey(others, key)?.entry ?? (by === "crossref" ? otherwise(others, key) : null);
  return others.find(({ lends }) => lends?.data.has(key))?.lends?.data.get(key) ?? null;
}

function otherwise(others: Library, key: string): Entry | null {
  const small = key.toLowerCase();
  const found = others.flatMap(({ keys, entries }) => Array.from(entriesOf(keys, fold(key)), (number) => entries.at(number) as Entry));
  return found.find((entry) => entry.key.toLowerCase() === small) ?? null;
}
