import type { CorpusRecord } from "@concordat/corpus";
import type { EntityHit, ResolvedEntity } from "../resolve/resolution.ts";
import { visible } from "../text/characters.ts";
import { countriesIn } from "./countries.ts";
import type { EntityIndex, EntityName } from "./entity-index.ts";
import type { NameMatch } from "./match-names.ts";

/** How far around a shared name its parties are looked for. */
const NEAR = 160;

/**
 * Says which record each name means. What the text defines in passing (`Border Accord (BA)`) holds for all of it; a
 * shared name is told by a party near by; an ordinary word (`FAST`, `President Lind`) counts only when so supported, or where
 * the text names the record by a name of its own as well.
 */
export function meant(prose: string, matches: readonly NameMatch[]): readonly ResolvedEntity[] {
  const support = { defined: definitions(prose, matches), named: namedRecords(matches) };
  const found: ResolvedEntity[] = [];
  for (let at = 0; at < matches.length; ) {
    const first = matches[at] as NameMatch;
    const hits: EntityHit[] = [];
    for (; at < matches.length && (matches[at] as NameMatch).start === first.start; at += 1) {
      const match = matches[at] as NameMatch;
      hits.push(...idsMeant(prose, match, support).map((id) => ({ corpus: match.index.corpus.name, id })));
    }
    const [hit] = hits;
    if (hit === undefined) continue;
    found.push({
      mention: {
        kind: "entity",
        start: first.start,
        end: first.end,
        text: visible(prose.slice(first.start, first.end)),
        form: first.name.form,
      },
      resolution: hits.length === 1 ? { kind: "known", hit } : { kind: "ambiguous", hits },
    });
  }
  return found;
}

/** What speaks for a name that is not recognized just anywhere. */
interface Support {
  /** Acronyms and names that define each other, by their text, with the record. */
  readonly defined: ReadonlyMap<string, string>;
  /** Records that the text names by a name that is theirs alone. */
  readonly named: ReadonlySet<string>;
}

/** Name and acronym to record, where a full name with the acronym in brackets defines it. */
function definitions(prose: string, matches: readonly NameMatch[]): ReadonlyMap<string, string> {
  const defined = new Map<string, string>();
  for (let at = 0; at + 1 < matches.length; at += 1) {
    const full = matches[at] as NameMatch;
    const short = matches[at + 1] as NameMatch;
    const between = visible(prose.slice(full.end, short.start));
    const shared = short.name.ids.filter((id) => full.name.ids.includes(id));
    if (!/^\s?[([]["“]?$/u.test(between) || shared.length !== 1) continue;
    for (const { name } of [full, short]) defined.set(name.text, shared[0] as string);
  }
  return defined;
}

function namedRecords(matches: readonly NameMatch[]): ReadonlySet<string> {
  return new Set(matches.flatMap(({ name }) => (name.recognize === "always" && name.ids.length === 1 ? name.ids : [])));
}

function idsMeant(prose: string, match: NameMatch, { defined, named }: Support): readonly string[] {
  const { name, index } = match;
  if (name.recognize === "always" && name.ids.length === 1) return name.ids;
  if (isPlural(name, index)) return name.ids;
  const told = defined.get(name.text);
  if (told !== undefined && name.ids.includes(told)) return [told];
  const near = countriesIn(prose.slice(Math.max(0, match.start - NEAR), match.end + NEAR), partiesOf(name, index));
  const fitting = near.size === 0 ? [] : name.ids.filter((id) => [...near].every((country) => parties(index.record(id)).includes(country)));
  if (fitting.length === 1) return fitting;
  const elsewhere = name.ids.filter((id) => named.has(id));
  if (elsewhere.length === 1) return elsewhere;
  return name.ids.length > 1 ? name.ids : [];
}

/** `the lakes accords`, where records share `lakes accord`: the plural means all of them, whoever stands near by. */
function isPlural({ words, ids }: EntityName, { byFirstWord }: EntityIndex): boolean {
  const last = words.at(-1) ?? "";
  if (ids.length === 1 || !last.endsWith("s")) return false;
  const singular = [...words.slice(0, -1), last.slice(0, -1)];
  const alike = byFirstWord.get(singular[0] ?? "") ?? [];
  return alike.some((other) => other.ids.length > 1 && other.words.join(" ") === singular.join(" "));
}

function partiesOf(name: EntityName, index: EntityIndex): readonly string[] {
  return [...new Set(name.ids.flatMap((id) => parties(index.record(id))))];
}

/** The countries a record concerns, as ISO codes. */
function parties(record: CorpusRecord | undefined): readonly string[] {
  if (record?.type === "agreement") return record.parties;
  return record?.type === "agency" && record.country !== undefined ? [record.country] : [];
}
