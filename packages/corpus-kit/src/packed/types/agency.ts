import type { EdtfDate } from "./names.ts";
import type { RecordBase } from "./record.ts";

/** What sort of body an agency is. Extended only with a decision note. */
export type AgencyKind =
  | "ministry"
  | "department"
  | "service"
  | "directorate"
  | "police"
  | "armed-force"
  | "task-force"
  | "commission"
  | "court"
  | "international-body"
  | "political-party"
  | "newspaper"
  | "journal"
  | "publisher"
  | "university"
  | "other";

/** A body that came after another, and when it took over. */
export interface Succession {
  readonly agency: string;
  readonly date?: EdtfDate;
}

/**
 * How one agency stands to another, beside belonging to it and coming after it. Each has an inverse, listed in
 * `agencyRelationInverses`. Extended only with a decision note.
 */
export type AgencyRelationType = "cooperates-with" | "oversees" | "created" | "member-of" | "publishes";

/** A link from this agency to another, and where a source speaks of it. */
export interface AgencyRelation {
  readonly type: AgencyRelationType;
  readonly target: string;
  readonly source?: string;
  readonly paragraph?: number;
}

/** Work that a source says an agency was charged with, in our own words. */
export interface Task {
  readonly task: string;
  readonly date?: EdtfDate;
  /** Ids of the agencies it was to work with. */
  readonly with: readonly string[];
  readonly source: string;
  readonly paragraph: number;
}

/** A ministry, service, force, party, newspaper, journal or international body. */
export interface Agency extends RecordBase {
  readonly type: "agency";
  readonly kind: AgencyKind;
  /** ISO 3166-1 alpha-2 country code; absent for international bodies. */
  readonly country?: string;
  readonly established?: EdtfDate;
  readonly dissolved?: EdtfDate;
  /** Id of the body it belongs to. */
  readonly parent?: string;
  /** Bodies that took over its work. The inverse, predecessors, is read from the other end. */
  readonly successors: readonly Succession[];
  readonly relations: readonly AgencyRelation[];
  readonly tasks: readonly Task[];
}
