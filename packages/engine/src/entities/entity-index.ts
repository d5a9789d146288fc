import type { Corpus, CorpusRecord, Name } from "@concordat/corpus";
import { isCapital } from "../text/characters.ts";
import { between, foldedWord, wordSpans } from "./entity-words.ts";
import { type Openings, openingsOf } from "./openings.ts";
import { partiesOf } from "./parties.ts";

/** One spelling by which records are known, cut into folded words. */
export interface EntityName {
  readonly text: string;
  readonly form: Name["form"];
  readonly recognize: Name["recognize"];
  readonly words: readonly string[];
  /** Whether a comma or the like stands before each word. */
  readonly marked: readonly boolean[];
  /** The records that bear it: several share `SBA`. */
  readonly ids: readonly string[];
  /** The countries that they concern, as ISO codes. */
  readonly parties: readonly string[];
}

/** Names that begin with the same words. */
export interface NameNode {
  /** Those that end with these words. */
  readonly ends: readonly EntityName[];
  /** Those that go on, by their next word. */
  readonly next: ReadonlyMap<string, NameNode>;
}

/** The names of one corpus. */
export interface EntityIndex {
  readonly corpus: Corpus;
  readonly names: readonly EntityName[];
  /** The same by their words, from the first on. */
  readonly byWords: NameNode;
  /** How its names may begin. */
  readonly openings: Openings;
  record(id: string): CorpusRecord | undefined;
}

/** Indexes the names of a corpus' agreements, agencies, people and events. Names marked `never` are left out. */
export function buildEntityIndex(corpus: Corpus): EntityIndex {
  const records: readonly CorpusRecord[] = [...corpus.agreements, ...corpus.agencies, ...corpus.people, ...corpus.events];
  const bySpelling = new Map<string, EntityName>();
  for (const record of records) {
    for (const name of namesOf(record)) {
      if (name.recognize === "never") continue;
      const key = `${name.form === "acronym"} ${name.text}`;
      const known = bySpelling.get(key);
      if (known?.ids.includes(record.id)) continue;
      const words = wordSpans(name.text);
      bySpelling.set(key, {
        text: name.text,
        form: name.form,
        recognize: known?.recognize === "when-defined" ? "when-defined" : name.recognize,
        words: words.map((word) => foldedWord(name.text, word)),
        marked: words.map(({ start }, at) => between(name.text, words[at - 1]?.end ?? start, start) !== "joined"),
        ids: [...(known?.ids ?? []), record.id],
        parties: [...new Set([...(known?.parties ?? []), ...partiesOf(record)])],
      });
    }
  }
  const byId = new Map(records.map((record) => [record.id, record]));
  const names = [...bySpelling.values()];
  return {
    corpus,
    names,
    byWords: nodeOf(names, 0),
    openings: openingsOf(names.map(({ words, text }) => ({ words, small: !isCapital(text.charCodeAt(0)) }))),
    record: (id) => byId.get(id),
  };
}

/** A record whose names nobody has listed goes by the one it is shown by; that of an event is a description. */
function namesOf({ type, name, names }: CorpusRecord): readonly Pick<Name, "text" | "form" | "recognize">[] {
  return names.length > 0 || type === "event" ? names : [{ text: name, form: "name", recognize: "always" }];
}

/** The names that have these words before, by the ones after. */
function nodeOf(names: readonly EntityName[], depth: number): NameNode {
  const ends = names.filter(({ words }) => words.length === depth);
  const groups = new Map<string, EntityName[]>();
  for (const name of names) {
    const word = name.words[depth];
    if (word === undefined) continue;
    const group = groups.get(word);
    if (group) group.push(name);
    else groups.set(word, [name]);
  }
  const next = new Map([...groups].map(([word, group]) => [word, nodeOf(group, depth + 1)]));
  return { ends: ends.sort((a, b) => b.text.length - a.text.length), next };
}

/** The names that have just these words. */
export function namesOfWords({ byWords }: EntityIndex, words: readonly string[]): readonly EntityName[] {
  let node: NameNode | undefined = byWords;
  for (const word of words) node = node?.next.get(word);
  return node?.ends ?? [];
}
