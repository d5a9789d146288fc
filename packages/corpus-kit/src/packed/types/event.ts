import type { EdtfDate } from "./names.ts";
import type { RecordBase } from "./record.ts";

/** What sort of happening an event is. */
export type EventKind = "summit" | "meeting" | "attack" | "statement" | "signing" | "publication" | "other";

/** Something that happened, when, where, and who was in it. */
export interface Event extends RecordBase {
  readonly type: "event";
  readonly kind: EventKind;
  readonly date: EdtfDate;
  readonly place?: string;
  /** Ids of the people, agencies and agreements involved, and ISO codes of countries. */
  readonly participants: readonly string[];
}
