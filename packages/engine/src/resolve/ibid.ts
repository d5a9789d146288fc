import type { DocumentReading } from "../document.ts";
import { authorsAtEnd } from "../find/authors.ts";
import type { CitationMention } from "../find/mention.ts";
import { noteAt, notesIn } from "../find/notes.ts";
import { tokenize } from "../find/tokens.ts";
import { type Entry, type EntryName, nameText } from "../library/entry.ts";
import type { Hit } from "../library/library.ts";
import { visible } from "../text/characters.ts";
import { composed } from "../text/composed.ts";
import { fold } from "../text/fold.ts";
import { onceForEach } from "../text/remembered.ts";
import { authorsOf } from "./authors-fit.ts";
import { nameFits } from "./name-fits.ts";
import type { Resolution, ResolvedCitation } from "./resolution.ts";

/** The marks that mean the work cited last; *op. cit.*, *supra* and their kin mean one that their author names. */
const last = /^[^\p{L}]*(?:[ií][bd]|eb[de])/iu;
const unknown: Resolution = { kind: "unknown", candidates: [] };
/** How many works a group may cite that *ibid.* is asked about. */
const MOST = 12;
/** How far before a bracket its author may stand. */
const REACH = 60;

/**
 * Says which work *ibid.* or *op. cit.* means: the work cited last, of all that stand in its group; or the works of the
 * named author that were cited before. One of them is known, several are ambiguous.
 *
 * @param before the citations before, in order
 */
export function resolveAgain(mention: CitationMention, reading: DocumentReading, before: readonly ResolvedCitation[]): ResolvedCitation {
  const { prose } = reading;
  const [author] = mention.authors.length > 0 ? mention.authors : authorsBefore(mention, prose);
  const text = composed(mention.text);
  const mark = text.slice(Math.max(0, ...mention.authors.map((name) => text.indexOf(name) + name.length)));
  const works = author === undefined ? [] : worksBy(author, before);
  if (mention.authors.length > 0 || !last.test(mark))
    return { mention, resolution: author === undefined ? only(mark, before) : among(works) };
  const nearest = again(mention, reading, before);
  // A name of the sentence that nobody bears who was cited says nothing of the work, and one of two works means the last.
  const names = works.length > 0 && !(nearest.kind === "known" && works.some(({ entry }) => entry === nearest.hit.entry));
  return { mention, resolution: names ? among(works) : nearest };
}

/** The work that *op. cit.* means without an author: the only one that was cited so far. */
function only(mark: string, before: readonly ResolvedCitation[]): Resolution {
  if (!/cit/i.test(mark) || before.length > MOST) return unknown;
  const hits = before.map(({ resolution }) => hitsOf(resolution));
  const found = hits.every(({ length }) => length > 0) ? among(hits.flat()) : unknown;
  return found.kind === "known" ? found : unknown;
}

/** The work cited last, where its paragraph or note is this one or the one before; in one group, the item before; all of a note before. */
function again({ start, group }: CitationMention, reading: DocumentReading, before: readonly ResolvedCitation[]): Resolution {
  const { prose } = reading;
  const nearest = before.at(-1);
  if (nearest === undefined || paragraphsBetween(prose, nearest.mention.end, start) > 1) return unknown;
  const note = noteAt(notesOf(reading), nearest.mention.start);
  const inNote = note !== undefined && start >= note.end;
  const first = inNote ? note.start : nearest.mention.group.start;
  const cited = [nearest];
  for (let at = before.length - 2; at >= 0 && first !== group.start; at -= 1) {
    const one = before[at] as ResolvedCitation;
    if (inNote ? one.mention.start < first : one.mention.group.start !== first) break;
    if (cited.length === MOST) return unknown;
    cited.unshift(one);
  }
  const hits = cited.map(({ resolution }) => hitsOf(resolution));
  return hits.every(({ length }) => length > 0) ? among(hits.flat()) : unknown;
}

const notesOf = onceForEach(({ text }: DocumentReading) => notesIn(text));

/** What was cited so far, by each word of the first author's name. Citations are only ever added. */
interface Cited {
  /** How many citations are in it. */
  read: number;
  readonly byWord: Map<string, Set<Hit>>;
}

const citedIn = new WeakMap<readonly ResolvedCitation[], Cited>();

/** The works cited before whose first author bears this name. */
function worksBy(name: string, before: readonly ResolvedCitation[]): readonly Hit[] {
  const cited = citedIn.get(before) ?? { read: 0, byWord: new Map<string, Set<Hit>>() };
  citedIn.set(before, cited);
  for (; cited.read < before.length; cited.read += 1) {
    const { mention, resolution } = before[cited.read] as ResolvedCitation;
    if (mention.form === "ibid") continue;
    for (const hit of hitsOf(resolution)) {
      const [first] = authorsOf(hit.entry);
      for (const word of first === undefined ? [] : partsOf(nameText(first)))
        cited.byWord.set(word, (cited.byWord.get(word) ?? new Set()).add(hit));
    }
  }
  const works = [...(cited.byWord.get(partsOf(name).at(-1) ?? "") ?? [])].filter(({ entry }) =>
    nameFits(name, authorsOf(entry)[0] as EntryName),
  );
  // One name means a work of that author alone sooner than one with others.
  const alone = works.filter(({ entry }) => authorsOf(entry).length === 1);
  return alone.length > 0 ? alone : works;
}

function partsOf(name: string): readonly string[] {
  return fold(name).split(/[ -]/);
}

function hitsOf(resolution: Resolution): readonly Hit[] {
  if (resolution.kind === "known") return [resolution.hit];
  return resolution.kind === "ambiguous" ? resolution.hits : [];
}

function among(hits: readonly Hit[]): Resolution {
  const works = [...new Map<Entry, Hit>(hits.map((hit) => [hit.entry, hit])).values()];
  const [first] = works;
  if (first === undefined) return unknown;
  return works.length === 1 ? { kind: "known", hit: first } : { kind: "ambiguous", hits: works };
}

/** The author right before the bracket that holds the mark, `Lind (op. cit.: 5)`. */
function authorsBefore({ group, start }: CitationMention, prose: string): readonly string[] {
  if (group.start === start || visible(prose.slice(group.start + 1, start)).trim() !== "") return [];
  const tokens = tokenize(prose, Math.max(0, group.start - REACH), group.start);
  return authorsAtEnd(tokens, "running")?.names ?? [];
}

/** How many blank lines or notes begin between two offsets, three at most. */
function paragraphsBetween(prose: string, from: number, to: number): number {
  let found = 0;
  for (let at = prose.indexOf("\n", from); at >= 0 && at < to && found < 3; at = prose.indexOf("\n", at + 1)) {
    if (/^\n[^\S\n]*\n/.test(prose.slice(at, at + 80))) found += 1;
  }
  return found;
}
