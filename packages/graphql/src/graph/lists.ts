import type { Agency, Agreement, Citation, Corpus, CorpusRecord, Event, Person, Source } from "@concordat/corpus";
import { type AgencyLink, agencyLinks, type PlacedTask, placedTasks, type Takeover, takeovers } from "./agency-edges.ts";
import { type AgreementLink, agreementLinks, type Part, partsOf } from "./agreement-edges.ts";
import { type Country, countriesOf } from "./country.ts";
import { grouped } from "./grouped.ts";
import { type PlacedAttribution, type PlacedErratum, type PlacedUse, placedAttributions, placedErrata, placedUses } from "./places.ts";
import { recordsOf } from "./records.ts";
import type { References } from "./references.ts";
import { printedTimelineOf, type TimelineEntry, timelineOf } from "./timeline.ts";

/** Everything of one sort, over all corpora that are served. A list field reads one of these once, whatever its page. */
export interface Lists {
  readonly agreements: readonly Agreement[];
  readonly agencies: readonly Agency[];
  readonly citations: readonly Citation[];
  readonly people: readonly Person[];
  readonly events: readonly Event[];
  readonly sources: readonly Source[];
  readonly records: readonly CorpusRecord[];
  readonly countries: readonly Country[];
  readonly uses: readonly PlacedUse[];
  readonly errata: readonly PlacedErratum[];
  readonly attributions: readonly PlacedAttribution[];
  readonly tasks: readonly PlacedTask[];
  readonly agreementLinks: readonly AgreementLink[];
  readonly agencyLinks: readonly AgencyLink[];
  readonly parts: readonly Part[];
  readonly takeovers: readonly Takeover[];
  readonly timeline: readonly TimelineEntry[];
  readonly printedTimeline: readonly TimelineEntry[];
}

/** Gathers the lists of several corpora, those of the first corpus first. */
export function listsOf(corpora: readonly Corpus[], references: References): Lists {
  const agreements = corpora.flatMap((corpus) => corpus.agreements);
  const agencies = corpora.flatMap((corpus) => corpus.agencies);
  const citations = corpora.flatMap((corpus) => corpus.citations);
  const sources = corpora.flatMap((corpus) => corpus.sources);
  const records = corpora.flatMap(recordsOf);
  const errata = placedErrata(records, references);
  return {
    agreements,
    agencies,
    citations,
    sources,
    people: corpora.flatMap((corpus) => corpus.people),
    events: corpora.flatMap((corpus) => corpus.events),
    records,
    countries: [...new Set(records.flatMap((record) => countriesOf(record, references)))],
    uses: placedUses(
      citations,
      references,
      grouped(errata, ({ record }) => [record]),
    ),
    errata,
    attributions: placedAttributions(sources, references),
    tasks: placedTasks(agencies, references),
    agreementLinks: agreementLinks(agreements, references),
    agencyLinks: agencyLinks(agencies, references),
    parts: partsOf(agreements, references),
    takeovers: takeovers(agencies, references),
    timeline: corpora.flatMap(timelineOf),
    printedTimeline: corpora.flatMap(printedTimelineOf),
  };
}
