import type { CorpusRecord } from "@concordat/corpus";
import { proseBetween } from "../blocks/prose-between.ts";
import type { PlacedBlock } from "../blocks/read-blocks.ts";
import { visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { wordsOf } from "../text/words.ts";
import { expansionOf } from "./expansion.ts";
import type { NameMatch } from "./match-names.ts";

/** What a text says in passing of the names in it. */
export interface Definitions {
  /** Acronyms and names that define each other, by their text, with the record. */
  readonly defined: ReadonlyMap<string, string>;
  /** Acronyms by which the text means something that no record is: `Small Business Administration (SBA)`. */
  readonly foreign: ReadonlySet<string>;
}

/** What may stand between a name and the acronym that it defines: `(`, `, or`, `(por sus siglas en inglés,`, `(hereafter`. */
const between =
  /^(?:\s?[([]|,\s(?=or|o|ou|known|conocid|dite?|hereafter|en adelante|ci-après))["“‘«]?(?:(?:or|o|ou|the|la|el|le|known as|conocid[oa] como|dite?|hereafter|henceforth|en adelante|ci-après|(?:por )?sus siglas|(?:sigle )?en (?:inglés|español|francés|anglais|espagnol|français)|in (?:English|Spanish|French)):?,?\s["“‘«]?){0,4}$/iu;

/** Half of the words and more tell that a record is meant whose name is printed a little otherwise. */
const MOST = 0.6;

/** What a text defines by names beside each other: a name and its acronym in brackets. `matches` stand in the order of the text. */
export function definitionsIn(blocks: readonly PlacedBlock[], matches: readonly NameMatch[]): Definitions {
  const defined = new Map<string, string>();
  const foreign = new Set<string>();
  for (let at = 0; at < matches.length; at += 1) {
    const match = matches[at] as NameMatch;
    const next = matches[at + 1];
    const id = next && definedTogether(blocks, match, next);
    if (next && id) for (const { name } of [match, next]) defined.set(name.text, id);
    if (match.name.form !== "acronym" || defined.has(match.name.text)) continue;
    const words = expansionOf(blocks, match);
    if (words === null) continue;
    const fitting = match.name.ids.filter((one) => isNamed(words, match.index.record(one)));
    if (fitting.length === 0) foreign.add(match.name.text);
    else if (fitting.length === 1) defined.set(match.name.text, fitting[0] as string);
  }
  return { defined, foreign: new Set([...foreign].filter((text) => !defined.has(text))) };
}

/** The record that two names side by side define each other for. */
function definedTogether(blocks: readonly PlacedBlock[], full: NameMatch, short: NameMatch): string | null {
  if (short.start - full.end > 60) return null;
  const shared = short.name.ids.filter((id) => full.name.ids.includes(id));
  return shared.length === 1 && between.test(visible(proseBetween(blocks, full.end, short.start))) ? (shared[0] as string) : null;
}

/** Whether most of the words stand in one of the names of a record. */
function isNamed(words: readonly string[], record: CorpusRecord | undefined): boolean {
  const telling = words.map(fold).filter((word) => word.length > 2);
  return (record?.names ?? []).some(({ text }) => {
    const own = new Set(wordsOf(fold(text)));
    return telling.filter((word) => own.has(word)).length >= telling.length * MOST;
  });
}
