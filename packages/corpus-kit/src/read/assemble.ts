import type { Corpus, CorpusRecord } from "../packed/types/record.ts";
import { type Draft, type Head, ofType, type Rule } from "./draft.ts";
import { type Part, readPart } from "./parts.ts";
import { byPlace, type Problem } from "./problem.ts";
import { type DataFile, readYaml } from "./yaml.ts";

/**
 * A corpus; or everything that is wrong with its files, in order of place, with what could be read: a broken file costs
 * its own record. Without a head (`corpus.yaml`) there is no corpus.
 */
export type Assembly =
  | { readonly kind: "whole"; readonly corpus: Corpus }
  | { readonly kind: "damaged"; readonly corpus: Corpus | null; readonly problems: readonly Problem[] };

/**
 * Reads, checks and joins the files of a corpus: their texts by path (`data/agreements/x.yaml`). Pure; what the files
 * hold never makes it throw. Records come out in order of id, whatever the order of the files.
 */
export function assemble(texts: ReadonlyMap<string, string>, version: string, rules: readonly Rule[]): Assembly {
  return join(
    [...texts].map(([path, text]) => readYaml(path, text)),
    version,
    rules,
  );
}

/** Joins files that have been read already, from YAML or from the rows of a table. */
export function join(files: readonly DataFile[], version: string, rules: readonly Rule[]): Assembly {
  const fileAt = new Map(files.map((file) => [file.file, file]));
  const parts = files.map(readPart);
  const draft = draftOf(parts);

  const problems = parts.flatMap((part) => (part.kind === "broken" ? part.problems : []));
  for (const rule of rules) {
    for (const { file, path, message } of rule(draft)) {
      const at = fileAt.get(file);
      if (at !== undefined) problems.push(at.problemAt(path, message));
    }
  }
  const head = parts.find((part) => part.kind === "head")?.head;
  if (head === undefined && !fileAt.has("data/corpus.yaml")) {
    const message = "This file is missing. Write it with name, title and license.";
    problems.push({ file: "data/corpus.yaml", line: 1, column: 1, message });
  }
  const corpus = head === undefined ? null : corpusOf(head, version, draft);
  if (corpus !== null && problems.length === 0) return { kind: "whole", corpus };
  return { kind: "damaged", corpus, problems: problems.toSorted(byPlace) };
}

function draftOf(parts: readonly Part[]): Draft {
  return {
    records: parts.flatMap((part) => (part.kind === "record" ? [part.drafted] : [])),
    retired: parts.flatMap((part) => (part.kind === "retired" ? [part.retired] : [])),
    claims: parts.flatMap((part) => ("claim" in part && part.claim !== undefined ? [part.claim] : [])),
  };
}

function corpusOf(head: Head, version: string, draft: Draft): Corpus {
  const list = <Type extends CorpusRecord["type"]>(type: Type) =>
    ofType(draft, type)
      .map(({ record }) => record)
      .toSorted((a, b) => inOrder(a.id, b.id));
  return {
    ...head,
    version,
    agreements: list("agreement"),
    agencies: list("agency"),
    citations: list("citation"),
    people: list("person"),
    events: list("event"),
    sources: list("source"),
    redirects: draft.retired.map(({ from, to }) => ({ from, to })).toSorted((a, b) => inOrder(a.from, b.from)),
  };
}

/** By code unit, the same on every machine. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
