import type { CorpusRecord } from "@concordat/corpus";
import { proseBetween } from "../blocks/prose-between.ts";
import type { PlacedBlock } from "../blocks/read-blocks.ts";
import type { EntityHit, ResolvedEntity } from "../resolve/resolution.ts";
import { visible } from "../text/characters.ts";
import type { Language } from "../text/language.ts";
import { countriesAround } from "./countries.ts";
import { type Definitions, definitionsIn } from "./definitions.ts";
import { type EntityIndex, type EntityName, namesOfWords } from "./entity-index.ts";
import { isCertain, type NameMatch, NEAR } from "./match-names.ts";
import { partiesOf } from "./parties.ts";

/**
 * Says which record each name means. What the text defines in passing (`Border Accord (BA)`) holds for all of it; a
 * shared name is told by a party near by; an ordinary word (`FAST`, `President Lind`) counts only when so supported, or where
 * the text names the record by a name of its own as well.
 */
export function meant(blocks: readonly PlacedBlock[], language: Language, matches: readonly NameMatch[]): readonly ResolvedEntity[] {
  const support = { ...definitionsIn(blocks, matches), named: namedRecords(matches), language };
  const found: ResolvedEntity[] = [];
  for (let at = 0; at < matches.length; ) {
    const first = matches[at] as NameMatch;
    const hits: EntityHit[] = [];
    for (; at < matches.length && (matches[at] as NameMatch).start === first.start; at += 1) {
      const match = matches[at] as NameMatch;
      for (const id of idsMeant(blocks, match, support)) hits.push({ corpus: match.index.corpus.name, id });
    }
    const [hit] = hits;
    if (hit === undefined) continue;
    found.push({
      mention: {
        kind: "entity",
        start: first.start,
        end: first.end,
        text: first.text,
        form: first.name.form,
      },
      resolution: hits.length === 1 ? { kind: "known", hit } : { kind: "ambiguous", hits },
    });
  }
  return found;
}

/** What speaks for a name that is not recognized just anywhere, and against one that is. */
interface Support extends Definitions {
  /** Records that the text names by a name that is theirs alone. */
  readonly named: ReadonlySet<string>;
  readonly language: Language;
}

function namedRecords(matches: readonly NameMatch[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { name } of matches) if (isCertain(name)) named.add(name.ids[0] as string);
  return named;
}

function idsMeant(blocks: readonly PlacedBlock[], match: NameMatch, { defined, foreign, named, language }: Support): readonly string[] {
  const { name, index } = match;
  if (foreign.has(name.text)) return [];
  if (isCertain(name)) return name.ids;
  if (isPlural(name, index)) return name.ids;
  const told = defined.get(name.text);
  if (told !== undefined && name.ids.includes(told)) return [told];
  const ids = name.ids.filter((id) => !hasOwnAcronym(index.record(id), name, language));
  if (ids.length === 0 || amongCapitals(blocks, match) || match.near().stressed()) return [];
  const beside = match.near().beside();
  const near = beside.size > 0 ? beside : countriesNear(blocks, match);
  const fitting = near.size === 0 ? [] : ids.filter((id) => [...near].every((country) => partiesOf(index.record(id)).includes(country)));
  if (fitting.length === 1) return fitting;
  const elsewhere = ids.filter((id) => named.has(id));
  if (elsewhere.length === 1) return elsewhere;
  return ids.length > 1 ? ids : [];
}

/** The parties of a name's records that are spoken of near it: in its paragraph, else around. */
function countriesNear(blocks: readonly PlacedBlock[], { name, near, start, end }: NameMatch): ReadonlySet<string> {
  const { around, countries } = near();
  const own = countries();
  if (own.size > 0 || around.length === end - start + 2 * NEAR) return own;
  return countriesAround(name.parties, proseBetween(blocks, start - NEAR, end + NEAR));
}

/** Whether an acronym is of another language than the text, in which the record has one of its own: `UN` in Spanish. */
function hasOwnAcronym(record: CorpusRecord | undefined, { form, text }: EntityName, language: Language): boolean {
  if (form !== "acronym") return false;
  const acronyms = (record?.names ?? []).filter((name) => name.form === "acronym");
  const own = acronyms.filter(({ lang }) => lang === language);
  return own.length > 0 && !own.some((name) => name.text === text);
}

/** Whether an acronym stands among words in capitals, where any word may look like one: `FAST FOOD`. */
function amongCapitals(blocks: readonly PlacedBlock[], { name, start, end }: NameMatch): boolean {
  if (name.form !== "acronym") return false;
  const before = /\p{Lu}{4,}\s$/u.test(visible(proseBetween(blocks, start - 12, start)));
  return before || /^\s\p{Lu}{4,}/u.test(visible(proseBetween(blocks, end, end + 12)));
}

/** `the lakes accords`, where records share `lakes accord`: the plural means all of them, whoever stands near by. */
function isPlural({ words, ids }: EntityName, index: EntityIndex): boolean {
  const last = words.at(-1) ?? "";
  if (ids.length === 1 || !last.endsWith("s")) return false;
  const singular = [...words.slice(0, -1), last.slice(0, -1)];
  return namesOfWords(index, singular).some((other) => other.ids.length > 1);
}
