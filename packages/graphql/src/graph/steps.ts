import type { Agency, Agreement, Citation, CorpusRecord, Event, Person, Source } from "@concordat/corpus";
import type { AgencyLink, PlacedTask, Takeover } from "./agency-edges.ts";
import { type AgreementLink, type Part, type Party, partiesOf } from "./agreement-edges.ts";
import { type Country, countriesOf } from "./country.ts";
import type { Credit } from "./credits.ts";
import { grouped } from "./grouped.ts";
import type { Lists } from "./lists.ts";
import { type PlacedAppearance, type PlacedAttribution, type PlacedErratum, type PlacedUse, placedAppearances } from "./places.ts";
import type { References } from "./references.ts";

/** What one record leads to. Each is a single step, whatever the size of the corpora. */
export interface Steps {
  readonly linksFrom: (agreement: Agreement) => readonly AgreementLink[];
  readonly linksTo: (agreement: Agreement) => readonly AgreementLink[];
  readonly partsIn: (agreement: Agreement) => readonly Part[];
  readonly partsOf: (agency: Agency) => readonly Part[];
  readonly partiesOf: (agreement: Agreement) => readonly Party[];
  /** The agreements that an agency has a part in or is a party to. */
  readonly agreementsOf: (agency: Agency) => readonly Agreement[];
  readonly childrenOf: (agency: Agency) => readonly Agency[];
  readonly successorsOf: (agency: Agency) => readonly Takeover[];
  readonly predecessorsOf: (agency: Agency) => readonly Takeover[];
  readonly agencyLinksFrom: (agency: Agency) => readonly AgencyLink[];
  readonly agencyLinksTo: (agency: Agency) => readonly AgencyLink[];
  readonly tasksOf: (agency: Agency) => readonly PlacedTask[];
  /** The tasks of others in which an agency is a partner. */
  readonly tasksWith: (agency: Agency) => readonly PlacedTask[];
  readonly participantsIn: (event: Event) => readonly CorpusRecord[];
  readonly eventsOf: (record: CorpusRecord) => readonly Event[];
  readonly errataOf: (record: CorpusRecord) => readonly PlacedErratum[];
  readonly usesOf: (citation: Citation) => readonly PlacedUse[];
  /** The uses whose claim is about a record. */
  readonly usesAbout: (record: CorpusRecord) => readonly PlacedUse[];
  readonly volumeOf: (citation: Citation) => Source | undefined;
  readonly appearancesOf: (record: CorpusRecord) => readonly PlacedAppearance[];
  /** What sources ascribe to somebody, or to a document, without a citation. */
  readonly attributionsOf: (record: CorpusRecord) => readonly PlacedAttribution[];
  readonly creditsOn: (work: Citation | Source) => readonly Credit[];
  readonly creditsOf: (record: Person | Agency) => readonly Credit[];
  readonly usesIn: (source: Source) => readonly PlacedUse[];
  readonly errataIn: (source: Source) => readonly PlacedErratum[];
  readonly attributionsIn: (source: Source) => readonly PlacedAttribution[];
  readonly citationsIn: (volume: Source) => readonly Citation[];
  readonly recordsIn: (source: Source) => readonly CorpusRecord[];
  readonly agreementsWith: (country: Country) => readonly Agreement[];
  readonly agenciesOf: (country: Country) => readonly Agency[];
  readonly eventsWith: (country: Country) => readonly Event[];
  readonly peopleOf: (country: Country) => readonly Person[];
}

/** Reads every relation of the lists from both of its ends. */
export function stepsOf(lists: Lists, credits: readonly Credit[], references: References): Steps {
  const { agreements, agencies, citations, people, events, records } = lists;
  const parties = new Map(agreements.map((agreement) => [agreement, partiesOf(agreement, references)]));
  const participants = new Map(events.map((event) => [event, event.participants.flatMap((id) => references.any(event, id) ?? [])]));
  const volumes = new Map(citations.map((citation) => [citation, references.one("source", citation, citation.volume)]));
  const appearances = placedAppearances(records, references);
  const inSource = grouped(appearances, ({ source }) => [source]);
  const spokenOf = new Map(lists.sources.map((source) => [source, inSource(source).map(({ record }) => record)]));
  const some = <T>(item: T | undefined): readonly T[] => (item === undefined ? [] : [item]);
  const countries = (record: CorpusRecord): readonly Country[] => countriesOf(record, references);
  const bodies = (agreement: Agreement): readonly Agency[] => [
    ...agreement.agencies.flatMap(({ agency }) => references.one("agency", agreement, agency) ?? []),
    ...(parties.get(agreement) ?? []).flatMap(({ agency }) => agency ?? []),
  ];
  return {
    linksFrom: grouped(lists.agreementLinks, ({ from }) => [from]),
    linksTo: grouped(lists.agreementLinks, ({ to }) => [to]),
    partsIn: grouped(lists.parts, ({ agreement }) => [agreement]),
    partsOf: grouped(lists.parts, ({ agency }) => [agency]),
    partiesOf: (agreement) => parties.get(agreement) ?? [],
    agreementsOf: grouped(agreements, bodies),
    childrenOf: grouped(agencies, (agency) => some(references.one("agency", agency, agency.parent))),
    successorsOf: grouped(lists.takeovers, ({ from }) => [from]),
    predecessorsOf: grouped(lists.takeovers, ({ to }) => [to]),
    agencyLinksFrom: grouped(lists.agencyLinks, ({ from }) => [from]),
    agencyLinksTo: grouped(lists.agencyLinks, ({ to }) => [to]),
    tasksOf: grouped(lists.tasks, ({ agency }) => [agency]),
    tasksWith: grouped(lists.tasks, ({ partners }) => partners),
    participantsIn: (event) => participants.get(event) ?? [],
    eventsOf: grouped(events, (event) => participants.get(event) ?? []),
    errataOf: grouped(lists.errata, ({ record }) => [record]),
    usesOf: grouped(lists.uses, ({ citation }) => [citation]),
    usesAbout: grouped(lists.uses, ({ about }) => about),
    volumeOf: (citation) => volumes.get(citation),
    appearancesOf: grouped(appearances, ({ record }) => [record]),
    attributionsOf: grouped(lists.attributions, ({ by }) => some(by)),
    creditsOn: grouped(credits, ({ work }) => [work]),
    creditsOf: grouped(credits, ({ record }) => some(record)),
    usesIn: grouped(lists.uses, ({ source }) => some(source)),
    errataIn: grouped(lists.errata, ({ source }) => some(source)),
    attributionsIn: grouped(lists.attributions, ({ source }) => [source]),
    citationsIn: grouped(citations, (citation) => some(volumes.get(citation))),
    recordsIn: (source) => spokenOf.get(source) ?? [],
    agreementsWith: grouped(agreements, countries),
    agenciesOf: grouped(agencies, countries),
    eventsWith: grouped(events, countries),
    peopleOf: grouped(people, countries),
  };
}
