import type * as z from "zod";
import type { CorpusRecord } from "../packed/types/record.ts";
import { agency } from "./agency.ts";
import { agreement } from "./agreement.ts";
import { citation, citationRecord } from "./citation.ts";
import { event } from "./event.ts";
import { person } from "./person.ts";
import { source, sourceRecord } from "./source.ts";

/** One kind of record: the folder of its files, what a file may hold, and the record that it becomes. */
export interface Kind {
  readonly type: CorpusRecord["type"];
  readonly folder: Folder;
  readonly schema: z.ZodType;
  /** Checks the plain value of a file; `id` is the name of the file. */
  readonly read: (id: string, value: unknown, wording: z.core.$ZodErrorMap) => Reading;
}

/** A folder of `data`, which is also the name of the list in a corpus. */
export type Folder = "agreements" | "agencies" | "citations" | "people" | "events" | "sources";

/** A record, or what is wrong with it. */
type Reading = { readonly record: CorpusRecord } | { readonly issues: readonly z.core.$ZodIssue[] };

export const kinds: readonly Kind[] = [
  kind("agreement", "agreements", agreement, (id, fields) => ({ id, type: "agreement", ...fields })),
  kind("agency", "agencies", agency, (id, fields) => ({ id, type: "agency", ...fields })),
  kind("citation", "citations", citation, citationRecord),
  kind("person", "people", person, (id, fields) => ({ id, type: "person", ...fields })),
  kind("event", "events", event, (id, fields) => ({ id, type: "event", ...fields })),
  kind("source", "sources", source, sourceRecord),
];

/** The type of the records in a folder of `data`; agreements where there is no such folder. */
export function typeOfFolder(folder: string): CorpusRecord["type"] {
  return kinds.find((kind) => kind.folder === folder)?.type ?? "agreement";
}

function kind<Schema extends z.ZodType>(
  type: CorpusRecord["type"],
  folder: Folder,
  schema: Schema,
  record: (id: string, fields: z.output<Schema>) => CorpusRecord,
): Kind {
  return {
    type,
    folder,
    schema,
    read(id, value, wording) {
      const { success, data, error } = schema.safeParse(value, { error: wording });
      return success ? { record: record(id, data) } : { issues: error.issues };
    },
  };
}
