import type { Corpus } from "@concordat/corpus";
import { nearestSpelling, type Spelling } from "@concordat/corpus-kit/values";
import { type Country, countryNamed, countrySpellings } from "../graph/country.ts";
import type { RecordOf, RecordType } from "../graph/finder.ts";
import type { Graph } from "../graph/graph.ts";
import { MOST } from "../paging/page.ts";
import { refusal } from "../refusal.ts";
import type { Asked } from "./conditions.ts";

const kinds: Readonly<Record<RecordType, string>> = {
  agreement: "agreement",
  agency: "agency",
  citation: "work",
  person: "person",
  event: "event",
  source: "source",
};

/**
 * The records that the names of a filter mean, by id or by any name; null where nothing is asked. Refuses a name that
 * means none of this kind, and says which is nearest, so that a slip is never read as "there are none".
 */
export function recordsMeant<K extends RecordType>(
  graph: Graph,
  types: readonly K[],
  names: Asked<string | readonly string[]>,
): ReadonlySet<RecordOf<K>> | null {
  const asked = few(typeof names === "string" ? [names] : (names ?? []));
  return asked.length === 0 ? null : new Set(asked.flatMap((name) => meant(graph, types, name)));
}

/** The names of a filter. Refuses more than a page holds, since each is looked up. */
export function few(names: readonly string[]): readonly string[] {
  if (names.length <= MOST) return names;
  throw refusal("TOO_MANY", `A filter takes at most ${MOST} names at once; these are ${names.length}.`);
}

function meant<K extends RecordType>(graph: Graph, types: readonly K[], name: string): readonly RecordOf<K>[] {
  const found = graph.finder.meant(name).filter((record): record is RecordOf<K> => types.includes(record.type as K));
  if (found.length === 0) throw unknown(name, `No ${types.map((type) => kinds[type]).join(" or ")}`, spellingsOf(graph, types));
  return found;
}

/** The countries that the words of a filter mean, as ISO codes or as names; null where nothing is asked. */
export function countriesMeant(names: Asked<readonly string[]>): ReadonlySet<Country> | null {
  return names && names.length > 0 ? new Set(few(names).map(countryMeant)) : null;
}

function countryMeant(name: string): Country {
  const country = countryNamed(name);
  if (country === undefined) throw unknown(name, "No country", countryWords());
  return country;
}

/** The corpora that a filter names; null where nothing is asked. */
export function corporaMeant({ corpora }: Graph, names: Asked<readonly string[]>): ReadonlySet<Corpus> | null {
  return names && names.length > 0 ? new Set(few(names).map((name) => corpusMeant(corpora, name))) : null;
}

/** The corpus with this name. Refuses one that is not served. */
export function corpusMeant(corpora: readonly Corpus[], name: string): Corpus {
  const corpus = corpora.find((one) => one.name === name);
  if (corpus === undefined)
    throw refusal("UNKNOWN_NAME", `No corpus "${shown(name)}" is served; there are: ${corpora.map((one) => one.name).join(", ")}.`);
  return corpus;
}

/** The refusal of a name that means nothing, with the nearest that does. */
export function unknown(name: string, what: string, spellings: Iterable<Spelling>): Error {
  const word = nearestSpelling(name, spellings);
  const advice = word === undefined ? 'Ask "search" or "find" for what there is.' : `The nearest is "${word}".`;
  return refusal("UNKNOWN_NAME", `${what} is called "${shown(name)}". ${advice}`);
}

/** Every way to write the records of these kinds. */
export function* spellingsOf({ all }: Graph, types: readonly RecordType[]): Iterable<Spelling> {
  for (const record of all.records) {
    if (!types.includes(record.type)) continue;
    yield { text: record.id, word: record.id };
    yield { text: record.name, word: record.id };
    for (const { text } of record.names) yield { text, word: record.id };
    if (record.type === "citation") yield { text: record.label, word: record.label };
  }
}

/** Every way to write a country. */
export function* countryWords(): Iterable<Spelling> {
  for (const [text, { code }] of countrySpellings()) yield { text, word: code };
}

function shown(name: string): string {
  return name.slice(0, 60);
}
