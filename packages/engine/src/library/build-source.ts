import { nothingLent } from "../read/lent.ts";
import { isCapital } from "../text/characters.ts";
import { composed } from "../text/composed.ts";
import { fold, foldSpelledOut } from "../text/fold.ts";
import type { Row } from "../text/lazy-row.ts";
import { wordsOf } from "../text/words.ts";
import { citedYears } from "./cited-years.ts";
import { type Entry, type EntryName, nameText, type Reading } from "./entry.ts";
import { articles } from "./first-words.ts";
import { initialsOf } from "./initials.ts";
import { institutionKey, partsOfKey } from "./institution-key.ts";
import { type Change, changesOf } from "./patch.ts";
import { patchTable } from "./patch-table.ts";
import type { SourceIndex } from "./source-index.ts";
import { post, type TermLists, termLists } from "./term-lists.ts";
import { type TermTable, termTable } from "./term-table.ts";
import { standIns } from "./unsigned.ts";
import { withAcronym } from "./with-acronym.ts";

/** How many entries are indexed between two yields: a millisecond or two of work. */
export const INDEX_SLICE = 100;
/** What changes more entries than this, or a tenth of them and more than one for another or two, or in more places, is as soon indexed afresh. */
const [FEW, PLACES, LEAST] = [1000, 8, 4];

/** What a source is called, and the part it plays. */
export type About = Pick<SourceIndex, "name" | "uri" | "role" | "declared">;
type Indexable = Pick<Reading, "entries" | "places" | "shadowed" | "problems" | "lends" | "lent" | "lacks">;

/** The tables of an index. */
type Table = "names" | "firsts" | "years" | "words" | "keys";

/** What a glance tells before names are looked up. */
type Glances = "lastWords" | "lowerCase";

type Tables = Pick<SourceIndex, Table | Glances>;

/** The terms of entries with their numbers, and what a glance tells of their names. */
interface Terms extends Readonly<Record<Table, TermLists> & Record<Glances, Set<string>>> {}

/**
 * Indexes what a reader read. Yields now and then, so that the host may answer somebody else in between.
 *
 * @param before the index of an earlier version of the file: a change costs the entries it touches
 */
export function* buildSource(about: About, reading: Indexable, before: SourceIndex | null = null): Generator<void, SourceIndex> {
  const { entries, places, shadowed, problems, lends = null, lent = nothingLent, lacks = null } = reading;
  const rest = { ...about, entries, places, shadowed, problems, lends, lent, lacks };
  const changes = before && fewIn(before.entries, entries);
  if (before === null || changes === null) {
    const found = yield* termsOf(entries, 0, entries.length);
    const made = yield* tables((what) => termTable(found[what]));
    return { ...rest, ...made, lastWords: found.lastWords, lowerCase: found.lowerCase };
  }
  let terms: Tables = before;
  for (const change of changes) terms = yield* withChange(terms, change, before.entries, entries);
  const { names, firsts, years, words, keys, lastWords, lowerCase } = terms;
  return { ...rest, names, firsts, years, words, keys, lastWords, lowerCase };
}

/** The tables after one of several changes, of which those before it are in them. */
function* withChange(tablesBefore: Tables, change: Change, before: Row<Entry>, now: Row<Entry>): Generator<void, Tables> {
  const { was, at, removed, added } = change;
  const gone = yield* termsOf(before, was, was + removed);
  const come = yield* termsOf(now, at, at + added);
  const made = yield* tables(function* (what) {
    const more = yield* termTable(come[what]);
    yield;
    return patchTable(tablesBefore[what], change, gone[what].numbers.keys(), more);
  });
  const { lastWords, lowerCase } = tablesBefore;
  return { ...made, lastWords: withMore(lastWords, come.lastWords), lowerCase: withMore(lowerCase, come.lowerCase) };
}

function* tables(make: (table: Table) => Generator<void, TermTable>): Generator<void, Readonly<Record<Table, TermTable>>> {
  return {
    names: yield* make("names"),
    firsts: yield* make("firsts"),
    years: yield* make("years"),
    words: yield* make("words"),
    keys: yield* make("keys"),
  };
}

/** What of the entries others took the place of; null where that is much. */
function fewIn(before: Row<Entry>, now: readonly Entry[]): readonly Change[] | null {
  const changes = changesOf(before, now, PLACES);
  const count = changes?.reduce((sum, { removed, added }) => sum + removed + added, 0) ?? 0;
  return count > Math.max(LEAST, Math.min(FEW, before.length / 10, now.length / 10)) ? null : changes;
}

/** A word too many costs a look; one too few would hide a name. */
function withMore(words: ReadonlySet<string>, more: ReadonlySet<string>): ReadonlySet<string> {
  return [...more].every((word) => words.has(word)) ? words : new Set([...words, ...more]);
}

/** What entries are found by. */
export interface EntryTerms {
  readonly all: ReadonlySet<string>;
  /** Those of their names. */
  readonly names: ReadonlySet<string>;
  /** Those that a glance tells of. */
  readonly glances: ReadonlySet<string>;
}

/** All terms by which entries are found. */
export function entryTerms(entries: Iterable<Entry>): EntryTerms {
  const found = noTerms();
  for (const [at, entry] of [...entries].entries()) addTerms(entry, at, found);
  const { names, years, words, keys, lastWords, lowerCase } = found;
  const lists = [names, years, words, keys].flatMap(({ numbers }) => [...numbers.keys()]);
  const glances = new Set([...lastWords, ...lowerCase]);
  return { all: new Set([...lists, ...glances]), names: new Set(names.numbers.keys()), glances };
}

function noTerms(): Terms {
  const lists = { names: termLists(), firsts: termLists(), years: termLists(), words: termLists(), keys: termLists() };
  return { ...lists, lastWords: new Set(), lowerCase: new Set() };
}

function* termsOf(entries: Row<Entry>, from: number, to: number): Generator<void, Terms> {
  const found = noTerms();
  for (let at = from; at < to; at += 1) {
    addTerms(entries.at(at) as Entry, at, found);
    if (at % INDEX_SLICE === INDEX_SLICE - 1) yield;
  }
  return found;
}

function addTerms(entry: Entry, at: number, { names, firsts, years, words, keys, lastWords, lowerCase }: Terms): void {
  const authors = entry.authors.length > 0 ? entry.authors : entry.editors;
  for (const name of authors) {
    for (const term of nameTerms(name)) {
      post(names, term, at);
      if (name === authors[0]) post(firsts, term, at);
    }
    const printed = nameText(name);
    if (printed.includes(" ")) for (const word of wordsIn(printed)) post(words, word, at);
    if (name.kind === "institution" && printed.includes(" ") && isLowerCase(printed)) lowerCase.add(composed(printed));
    if (name.kind === "institution")
      for (const form of [name.name, withAcronym(name.name)?.name ?? name.name]) {
        const last = lastWordOf(form);
        if (last !== fold(form)) lastWords.add(last);
      }
  }
  for (const name of standIns(entry)) {
    const folded = fold(name);
    const bare = folded.replace(/^[^\p{L}\p{N}]+/u, "");
    for (const term of [folded, bare, bare.replace(beforeTitle, ""), fold(name.replace(/^[ld]['’ʼ]/iu, ""))]) post(names, term, at);
    // A title may be cut short after any of its words.
    for (const word of wordsIn(name)) lastWords.add(word);
  }
  for (const word of wordsIn(entry.title)) post(words, word, at);
  for (const year of citedYears(entry)) post(years, year + entry.suffix, at);
  post(keys, fold(entry.key), at);
}

/** What a name may lose at its beginning: an article, a number. */
const article = /^(?:the|el|la|los|las|le|les|os?|as?|\d+) /;
/** What titles may lose, besides. */
const beforeTitle = new RegExp(`^(?:${articles}|\\d+) `);

/** The forms a name is looked up by: the family, also without its particles and by either half; an institution whole, short and by its initials. */
function nameTerms(name: EntryName): readonly string[] {
  if (name.kind === "institution") {
    const both = withAcronym(name.name);
    const forms = both === null ? [name.name] : [name.name, both.name];
    return distinct([
      ...forms.flatMap((form) => [fold(form), institutionKey(form)]).flatMap((term) => [term, term.replace(article, "")]),
      ...partsOfKey(institutionKey(forms.at(-1) as string)),
      // `Ministry of Ports, Chile`, a person whom braces keep whole, `{{Lind, Ada}}`, a title in the author's place, `Ferries: A Study`.
      ...forms.filter((form) => /[,:] /.test(form)).map((form) => fold(form.slice(0, form.search(/[,:] /)))),
      fold(name.short),
      fold(both?.short ?? ""),
      ...initialsOf(both?.name ?? name.name),
    ]);
  }
  if (/^[A-Za-z]*$/.test(name.family)) return [name.family.toLowerCase()];
  const family = fold(name.family);
  const spelledOut = foldSpelledOut(name.family);
  const isElided = /^d['’ʼ]/i.test(name.family);
  if (!isElided && !/[ -]/.test(family)) return spelledOut === null ? [family] : [family, spelledOut];
  const parts = family.split(/[ -]/);
  return distinct([
    family,
    family.replaceAll("-", " "),
    parts.join(""),
    parts.at(-1) ?? "",
    parts[0] ?? "",
    family.replace(/^(?:(?:de|del|la|van|von|der|den|di|da|du|le) )+/, ""),
    spelledOut ?? "",
    isElided ? family.slice(1) : "",
  ]);
}

function distinct(terms: readonly string[]): readonly string[] {
  return [...new Set(terms)].filter((term) => term.length > 1 || term === terms[0]);
}

function isLowerCase(name: string): boolean {
  return !isCapital(name.charCodeAt(0));
}

function lastWordOf(name: string): string {
  return /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u.exec(fold(name))?.[0] ?? "";
}

/** The words of a text, folded. */
function wordsIn(text: string): readonly string[] {
  return wordsOf(fold(text));
}
