import type { Agency, Agreement, Citation, CitationId, Corpus, CorpusRecord, RecordId } from "@concordat/corpus";
import * as door from "@concordat/corpus";
import { expect, expectTypeOf, test } from "vitest";

test("the door has these names, and a new one is a decision", () => {
  expect(Object.keys(door).toSorted()).toEqual([
    "agencies",
    "agencyRelationInverses",
    "agreements",
    "citationByLabel",
    "citations",
    "corpus",
    "corpusVersion",
    "createLookup",
    "events",
    "find",
    "get",
    "people",
    "relationInverses",
    "sources",
  ]);
});

test("a literal id gives its own type, and other text may find nothing", () => {
  expectTypeOf(door.get("welsh2004")).toEqualTypeOf<Citation>();
  expectTypeOf(door.get("nafta")).toEqualTypeOf<Agreement>();
  expectTypeOf(door.get("cisen")).toEqualTypeOf<Agency>();
  expectTypeOf(door.get("nafta" as "nafta" | "cisen")).toEqualTypeOf<Agreement | Agency>();
  expectTypeOf(door.get("typed by a user" as string)).toEqualTypeOf<CorpusRecord | undefined>();
  expect(door.get("welsh2004").label).toBe("Welsh 2004");
});

test("a mistyped id does not compile", () => {
  // @ts-expect-error no citation has this id
  expect(door.get("welch2004")).toBeUndefined();
  // @ts-expect-error an agreement is no citation
  const id: CitationId = "nafta";
  expectTypeOf(id).toExtend<RecordId>();
});

test("records are read-only", () => {
  expectTypeOf<Corpus["agreements"]>().toEqualTypeOf<readonly Agreement[]>();
  expectTypeOf(door.citations).toEqualTypeOf<readonly Citation[]>();
});

test("every relation has an inverse of its own", () => {
  const inverses = Object.values(door.relationInverses);
  expect(new Set(inverses).size).toBe(inverses.length);
});
