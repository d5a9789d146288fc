import { createHash } from "node:crypto";
import type { Corpus } from "@concordat/corpus";
import { creditsOf } from "./credits.ts";
import { type Finder, finderOf } from "./finder.ts";
import { type Lists, listsOf } from "./lists.ts";
import { recordsOf } from "./records.ts";
import { type References, referencesOf } from "./references.ts";
import { type Steps, stepsOf } from "./steps.ts";

/** Several corpora side by side, every relation readable from both ends. Made once; all requests share it. */
export interface Graph {
  readonly corpora: readonly Corpus[];
  /** Changes whenever the data does; cursors carry it. */
  readonly revision: string;
  readonly finder: Finder;
  readonly references: References;
  readonly all: Lists;
  readonly of: Steps;
}

/** Turns corpora into one graph. Their names must differ. */
export function graphOf(corpora: readonly Corpus[]): Graph {
  const finder = finderOf(corpora);
  const homes = new Map(corpora.flatMap((corpus) => recordsOf(corpus).map((record) => [record, corpus] as const)));
  const references = referencesOf(homes, finder);
  const lists = listsOf(corpora, references);
  return {
    corpora,
    revision: createHash("sha256").update(JSON.stringify(corpora)).digest("base64url").slice(0, 10),
    finder,
    references,
    all: lists,
    of: stepsOf(
      lists,
      corpora.flatMap((corpus) => creditsOf(corpus, finder)),
      references,
    ),
  };
}
