import type { EdtfDate } from "./names.ts";
import type { RecordBase } from "./record.ts";

/** What sort of instrument an agreement is. Extended only with a decision note. */
export type AgreementKind =
  | "treaty"
  | "agreement"
  | "declaration"
  | "memorandum"
  | "partnership"
  | "program"
  | "plan"
  | "policy"
  | "proposal";

/** Where an agreement stands. Extended only with a decision note. */
export type AgreementStatus =
  | "signed"
  | "in-force"
  | "negotiated"
  | "established"
  | "published"
  | "in-preparation"
  | "proposed"
  | "sought-not-reached"
  | "withdrawn"
  | "superseded"
  | "ended"
  | "unspecified";

/** What can happen to an agreement on a date. */
export type AgreementMilestone =
  | "announced"
  | "negotiated"
  | "signed"
  | "launched"
  | "in-force"
  | "published"
  | "withdrawn"
  | "superseded"
  | "ended";

/** One dated step in the life of an agreement, as the record has it. */
export interface AgreementDate {
  readonly event: AgreementMilestone;
  readonly date: EdtfDate;
  readonly place?: string;
}

/** What an agency does for an agreement. */
export type AgencyRole = "negotiates" | "implements" | "established-by" | "proposed-by" | "member" | "oversees" | "participant";

/** An agency with its part in an agreement, and where a source speaks of it. */
export interface AgreementAgency {
  readonly agency: string;
  readonly role: AgencyRole;
  readonly source?: string;
  readonly paragraph?: number;
}

/**
 * How one agreement stands to another. Each has an inverse, listed in `relationInverses`: what `a replicates b` says
 * of `a`, `b is replicated by a` says of `b`.
 */
export type RelationType = "replicates" | "part-of" | "follows-from" | "supersedes" | "implements" | "based-on";

/** A link from this agreement to another, and where a source speaks of it. */
export interface Relation {
  readonly type: RelationType;
  readonly target: string;
  readonly source?: string;
  readonly paragraph?: number;
}

/** A treaty, declaration, partnership, program, plan or proposal between parties. */
export interface Agreement extends RecordBase {
  readonly type: "agreement";
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  /** ISO 3166-1 alpha-2 country codes (`US`, `MX`), agency ids, or the name of a people or territory. */
  readonly parties: readonly string[];
  readonly dates: readonly AgreementDate[];
  readonly agencies: readonly AgreementAgency[];
  readonly relations: readonly Relation[];
}
