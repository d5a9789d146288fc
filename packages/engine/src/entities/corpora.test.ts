import type { Corpus } from "@concordat/corpus";
import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { describe, expect, test } from "vitest";
import { corpusEntities } from "../corpus.ts";
import { readDocument } from "../document.ts";
import type { ResolvedEntity } from "../resolve/resolution.ts";
import type { EntityIndex } from "./entity-index.ts";
import { findEntities } from "./find-entities.ts";

const lakes = corpusEntities(miniCorpus);

function found(text: string, indexes: readonly EntityIndex[]): readonly ResolvedEntity[] {
  return findEntities(readDocument(text, "markdown"), indexes);
}

describe("corpora", () => {
  const other = corpusEntities({ ...miniCorpus, name: "ponds" });
  test("a name in two corpora shows both", () => {
    const [entity] = found("the Harbor Guard", [lakes, other]);
    expect(entity).toMatchObject({
      mention: { kind: "entity", text: "Harbor Guard", form: "name" },
      resolution: {
        kind: "ambiguous",
        hits: [
          { corpus: "lakes", id: "harbor-guard" },
          { corpus: "ponds", id: "harbor-guard" },
        ],
      },
    });
  });

  test("no corpus, no names", () => {
    expect(found("the Harbor Guard", [])).toEqual([]);
  });
});

test("a record whose names nobody listed goes by the one it is shown by, an event by none", () => {
  const nameless = { summary: "", names: [], appearsIn: [], identifiers: [], evidence: [], errata: [] };
  const agency = {
    id: "reed-board",
    type: "agency",
    name: "Reed Board",
    kind: "other",
    successors: [],
    relations: [],
    tasks: [],
    ...nameless,
  } as const;
  const event = {
    id: "founding",
    type: "event",
    name: "Founding of the Reed Board",
    kind: "other",
    date: "2001",
    participants: [],
    ...nameless,
  } as const;
  const corpus: Corpus = { ...miniCorpus, agreements: [], people: [], agencies: [agency], events: [event] };
  const entities = found("the Founding of the Reed Board", [corpusEntities(corpus)]);
  expect(entities.map(({ mention }) => mention.text)).toEqual(["Reed Board"]);
});
