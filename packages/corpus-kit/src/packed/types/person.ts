import type { EdtfDate } from "./names.ts";
import type { RecordBase } from "./record.ts";

/** What sort of part a person plays in the sources. */
export type PersonKind = "official" | "politician" | "scholar" | "journalist" | "military" | "other";

/** An office held, for whom, and from when to when. */
export interface Office {
  readonly title: string;
  /** ISO 3166-1 alpha-2 country code, or the id of the body. */
  readonly for?: string;
  /** EDTF; a range where both ends are known. */
  readonly date?: EdtfDate;
}

/** Somebody a source names. */
export interface Person extends RecordBase {
  readonly type: "person";
  readonly kind: PersonKind;
  readonly offices: readonly Office[];
}
