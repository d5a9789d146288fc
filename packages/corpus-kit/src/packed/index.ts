export type {
  AgencyId,
  AgreementId,
  CitationId,
  EventId,
  PersonId,
  RecordId,
  SourceId,
} from "./corpus.ts";
export { corpus } from "./corpus.ts";
export type { Get, RecordOf } from "./look-ups.ts";
export {
  agencies,
  agreements,
  citationByLabel,
  citations,
  corpusVersion,
  events,
  find,
  get,
  people,
  sources,
} from "./look-ups.ts";
export { createLookup, type Lookup } from "./lookup.ts";
export { type AgencyRelationInverse, agencyRelationInverses, type RelationInverse, relationInverses } from "./relations.ts";
export type { Agency, AgencyKind, AgencyRelation, AgencyRelationType, Succession, Task } from "./types/agency.ts";
export type {
  AgencyRole,
  Agreement,
  AgreementAgency,
  AgreementDate,
  AgreementKind,
  AgreementMilestone,
  AgreementStatus,
  Relation,
  RelationType,
} from "./types/agreement.ts";
export type { Citation, CslDate, CslItem, CslName, Use, UseForm } from "./types/citation.ts";
export type { Erratum, ErratumKind, Evidence, FactEvidence } from "./types/errata.ts";
export type { Event, EventKind } from "./types/event.ts";
export type { Appearance, EdtfDate, Identifier, LanguageTag, Name, Recognition } from "./types/names.ts";
export type { Office, Person, PersonKind } from "./types/person.ts";
export type { Corpus, CorpusRecord, RecordBase, Redirect } from "./types/record.ts";
export type { Attribution, Footnote, Source, SourceKind } from "./types/source.ts";
