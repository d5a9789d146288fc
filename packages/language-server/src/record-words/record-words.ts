import type {
  AgencyKind,
  AgencyRole,
  AgreementKind,
  AgreementMilestone,
  AgreementStatus,
  RelationInverse,
  RelationType,
} from "@concordat/corpus";

/** The words of the closed lists that records choose from, as a card prints them. */
export interface RecordWords {
  readonly kinds: Readonly<Record<AgreementKind | AgencyKind, string>>;
  /** What sort of agreement, and where it stands. */
  readonly standing: (kind: string, status: AgreementStatus) => string;
  /** What happened to an agreement, before the day; with a colon where it is a noun. */
  readonly milestones: Readonly<Record<AgreementMilestone, string>>;
  /** How an agreement stands to another, before its name. */
  readonly relations: Readonly<Record<RelationType | RelationInverse, string>>;
  /** What an agency does for an agreement. */
  readonly roles: Readonly<Record<AgencyRole, string>>;
}
