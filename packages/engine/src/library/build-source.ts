import { fold } from "../text/fold.ts";
import { wordsOf } from "../text/words.ts";
import type { Entry, EntryName, Reading } from "./entry.ts";
import { initialsOf } from "./initials.ts";
import type { SourceIndex, SourceRole } from "./source-index.ts";
import { termTable } from "./term-table.ts";
import { standIns } from "./unsigned.ts";

/** How many entries are indexed between two yields. */
const SLICE = 500;

/** Indexes what a reader read. Yields now and then, so that the host may answer somebody else in between. */
export function* buildSource(
  about: { readonly name: string; readonly uri: string | null; readonly role: SourceRole; readonly declared: boolean },
  reading: Pick<Reading, "entries" | "places" | "problems">,
): Generator<void, SourceIndex> {
  const names = new Map<string, number[]>();
  const words = new Map<string, number[]>();
  const keys = new Map<string, number[]>();
  const lastWords = new Set<string>();
  const seen = new Set<string>();
  for (let at = 0; at < reading.entries.length; at += 1) {
    const entry = reading.entries[at] as Entry;
    // Of entries that share a key the first is meant, wherever somebody looks.
    if (seen.has(entry.key)) continue;
    seen.add(entry.key);
    for (const name of entry.authors.length > 0 ? entry.authors : entry.editors) {
      for (const term of nameTerms(name)) post(names, term, at);
      const printed = name.kind === "person" ? name.family : name.name;
      if (printed.includes(" ")) for (const word of wordsIn(printed)) post(words, word, at);
      if (name.kind === "institution") lastWords.add(lastWordOf(name.name));
    }
    for (const name of standIns(entry)) {
      post(names, fold(name), at);
      // A title may be cut short after any of its words.
      for (const word of wordsIn(name)) lastWords.add(word);
    }
    for (const word of wordsIn(entry.title)) post(words, word, at);
    post(keys, fold(entry.key), at);
    if (at % SLICE === SLICE - 1) yield;
  }
  return {
    ...about,
    entries: reading.entries,
    places: reading.places,
    problems: reading.problems,
    names: termTable(names),
    lastWords,
    words: termTable(words),
    keys: termTable(keys),
  };
}

/** The forms a name is looked up by: the family, also without its particles and by either half; an institution whole, short and by its initials. */
function nameTerms(name: EntryName): readonly string[] {
  if (name.kind === "institution")
    return distinct([
      fold(name.name),
      fold(name.name).replace(/^(?:the|el|la|los|las|le|les|\d+) /, ""),
      fold(name.short),
      ...initialsOf(name.name),
    ]);
  const family = fold(name.family);
  const parts = family.split(/[ -]/);
  return distinct([
    family,
    family.replaceAll("-", " "),
    parts.at(-1) ?? "",
    parts[0] ?? "",
    family.replace(/^(?:(?:de|del|la|van|von|der|den|di|da|du|le) )+/, ""),
    /^d['’ʼ]/i.test(name.family) ? family.slice(1) : "",
  ]);
}

function distinct(terms: readonly string[]): readonly string[] {
  return [...new Set(terms)].filter((term) => term.length > 1 || term === terms[0]);
}

function lastWordOf(name: string): string {
  return /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(fold(name))?.[0] ?? "";
}

/** The words of a text, folded, each once. */
function wordsIn(text: string): ReadonlySet<string> {
  return new Set(wordsOf(fold(text)));
}

function post(lists: Map<string, number[]>, term: string, entry: number): void {
  if (term === "") return;
  const list = lists.get(term);
  if (list === undefined) lists.set(term, [entry]);
  else if (list.at(-1) !== entry) list.push(entry);
}
