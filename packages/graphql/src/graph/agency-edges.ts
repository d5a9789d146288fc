import type { Agency, AgencyRelation, EdtfDate, Source, Task } from "@concordat/corpus";
import type { References } from "./references.ts";

/** A link between agencies, seen from either end. */
export interface AgencyLink {
  readonly relation: AgencyRelation;
  readonly from: Agency;
  readonly to: Agency;
  readonly source: Source | undefined;
}

/** One body that took over the work of another. */
export interface Takeover {
  readonly from: Agency;
  readonly to: Agency;
  readonly date: EdtfDate | undefined;
}

/** Work that a source says an agency was charged with, and the agencies it was to work with. */
export interface PlacedTask {
  readonly task: Task;
  readonly agency: Agency;
  readonly partners: readonly Agency[];
  readonly source: Source | undefined;
}

/** How agencies are related, of those whose other agency is there. */
export function agencyLinks(agencies: readonly Agency[], { one }: References): readonly AgencyLink[] {
  return agencies.flatMap((from) =>
    from.relations.flatMap((relation): AgencyLink[] => {
      const to = one("agency", from, relation.target);
      return to === undefined ? [] : [{ relation, from, to, source: one("source", from, relation.source) }];
    }),
  );
}

/** Which agency took over from which, and when. */
export function takeovers(agencies: readonly Agency[], { one }: References): readonly Takeover[] {
  return agencies.flatMap((from) =>
    from.successors.flatMap(({ agency, date }): Takeover[] => {
      const to = one("agency", from, agency);
      return to === undefined ? [] : [{ from, to, date }];
    }),
  );
}

/** The tasks of agencies, each with whose it is, with whom, and its source. */
export function placedTasks(agencies: readonly Agency[], { one }: References): readonly PlacedTask[] {
  return agencies.flatMap((agency) =>
    agency.tasks.map((task) => ({
      task,
      agency,
      partners: task.with.flatMap((id) => one("agency", agency, id) ?? []),
      source: one("source", agency, task.source),
    })),
  );
}
