export type { Agency, AgencyKind, Succession } from "./types/agency.ts";
export type {
  Agreement,
  AgreementAgency,
  AgreementDate,
  AgreementKind,
  AgreementMilestone,
  AgreementStatus,
  AgencyRole,
  Relation,
  RelationType,
} from "./types/agreement.ts";
export type { Citation, CslDate, CslItem, CslName, Use, UseForm } from "./types/citation.ts";
export type { Erratum, ErratumKind, Evidence } from "./types/errata.ts";
export type { Event, EventKind } from "./types/event.ts";
export type { Appearance, EdtfDate, Identifier, LanguageTag, Name, Recognition } from "./types/names.ts";
export type { Office, Person, PersonKind } from "./types/person.ts";
export type { Corpus, CorpusRecord, RecordBase, Redirect } from "./types/record.ts";
export type { Source, SourceKind } from "./types/source.ts";
