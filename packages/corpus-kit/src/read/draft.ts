import type { Corpus, CorpusRecord } from "../packed/types/record.ts";
import type { Folder } from "../schema/kinds.ts";
import type { Path } from "./yaml.ts";

/** A record as its file gives it, and where that file lies. */
export interface Drafted<Published extends CorpusRecord = CorpusRecord> {
  readonly file: string;
  readonly record: Published;
}

/** A retired id, and where its file lies. */
export interface Retired {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** An id that a file stands for, even where the file has mistakes. */
export interface Claim {
  readonly file: string;
  readonly id: string;
  readonly folder: Folder;
}

/** What `corpus.yaml` says of the whole. */
export type Head = Pick<Corpus, "name" | "title" | "license" | "released">;

/** A corpus on its way: the records whose files fit their schemas, for the rules to check against each other. */
export interface Draft {
  readonly records: readonly Drafted[];
  readonly retired: readonly Retired[];
  readonly claims: readonly Claim[];
}

/** What a rule found: where, and two sentences, what is wrong and what to do. */
export interface Finding {
  readonly file: string;
  readonly path: Path;
  readonly message: string;
}

/** A check of records against each other. */
export type Rule = (draft: Draft) => Iterable<Finding>;

type OfType<Type extends CorpusRecord["type"]> = Extract<CorpusRecord, { readonly type: Type }>;

/** The drafted records of one type. */
export function ofType<Type extends CorpusRecord["type"]>(draft: Draft, type: Type): Drafted<OfType<Type>>[] {
  return draft.records.filter((drafted): drafted is Drafted<OfType<Type>> => drafted.record.type === type);
}
