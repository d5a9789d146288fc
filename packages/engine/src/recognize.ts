import type { DocumentReading } from "./document.ts";
import type { EntityIndex } from "./entities/entity-index.ts";
import { findEntities } from "./entities/find-entities.ts";
import { isDoubtful } from "./find/mention.ts";
import type { Library } from "./library/library.ts";
import type { ResolvedCitation, ResolvedEntity } from "./resolve/resolution.ts";
import { resolveCitations } from "./resolve/resolve.ts";
import { withoutDates } from "./resolve/without-dates.ts";
import { overlaps } from "./text/span.ts";

/** What a text cites and names. */
export interface Recognized {
  readonly citations: readonly ResolvedCitation[];
  readonly entities: readonly ResolvedEntity[];
}

/**
 * Resolves the citations of a text and finds the names in it, each in the light of the other: no name is looked for
 * inside a citation, and what nobody has and only looks like a citation gives way to a name (`NAFTA (1994)`), but for that of
 * an agency of which it is not the date, as agencies write (`DHS 2004`).
 */
export function recognize(reading: DocumentReading, library: Library, indexes: readonly EntityIndex[]): Recognized {
  const citations = withoutDates(resolveCitations(reading, library), reading.text.length, reading.list !== null);
  const sure = citations.filter((citation) => !mayBeName(citation));
  const entities = findEntities(
    reading,
    indexes,
    sure.map(({ mention }) => mention),
  );
  if (entities.length === 0 || sure.length === citations.length) return { citations, entities };
  const cited = new Set<ResolvedEntity>();
  let next = 0;
  const kept = citations.filter((citation) => {
    if (!mayBeName(citation)) return true;
    while (next < entities.length && (entities[next] as ResolvedEntity).mention.end <= citation.mention.start) next += 1;
    const within: ResolvedEntity[] = [];
    for (let at = next; at < entities.length && overlaps((entities[at] as ResolvedEntity).mention, citation.mention); at += 1)
      within.push(entities[at] as ResolvedEntity);
    if (within.length === 0) return true;
    const writes = within.every((entity) => mayWrite(entity, citation, indexes));
    if (writes) for (const entity of within) cited.add(entity);
    return writes;
  });
  return { citations: kept, entities: cited.size === 0 ? entities : entities.filter((entity) => !cited.has(entity)) };
}

/** Whether a name means agencies that may have written in the year of a citation, which is not the one of their beginning or end. */
function mayWrite(
  { resolution }: ResolvedEntity,
  { mention: { needs, year } }: ResolvedCitation,
  indexes: readonly EntityIndex[],
): boolean {
  if (needs !== "form" && needs !== "doubt") return false;
  const hits = resolution.kind === "known" ? [resolution.hit] : resolution.hits;
  return hits.every(({ corpus, id }) => {
    const record = indexes.find((index) => index.corpus.name === corpus)?.record(id);
    if (record?.type !== "agency") return false;
    const { established = "", dissolved = "" } = record;
    return year === null || !(year <= established.slice(0, 4) || year === dissolved.slice(0, 4));
  });
}

/** Whether one name and a year, without pages, are all there is: the name may be of a thing with its date. */
function mayBeName({ mention, resolution }: ResolvedCitation): boolean {
  if (resolution.kind !== "unknown" || mention.key !== null || mention.locator !== null) return false;
  return isDoubtful(mention.needs) || (mention.form === "narrative" && mention.authors.length === 1 && !mention.etAl);
}
