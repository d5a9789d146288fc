import { describe, expect, test } from "vitest";
import { bib } from "../../test/sources.ts";
import { drain } from "../read/drain.ts";
import { isSameLent, nothingLent } from "../read/lent.ts";
import { readLibrary } from "../read/read-library.ts";
import { isElsewhere, lentTo } from "./lent-to.ts";
import type { SourceIndex } from "./source-index.ts";

const named = (name: string, text: string): SourceIndex => bib(text, { name });
const strings = named("abbrev.bib", "@string{qup = {Quay}}\n@string{Later = qup # { Press}}\n");
const parents = named(
  "parents.bib",
  "@book{lakes, title = {Lakes}, year = 2004}\n@xdata{quay, publisher = {Quay}, xdata = {more}}\n@xdata{more, address = {Lund}}",
);
const child = "@inbook{child, title = {Ice}, crossref = {lakes}}\n@book{reeds, publisher = LATER # { and } # none, xdata = {quay}}\n";
const refs = named("refs.bib", child);

test("what other files lend: strings those before it, entries and data all of them", () => {
  const lent = lentTo(refs, [strings, refs, parents]);
  expect([...lent.strings]).toEqual([["later", "Quay Press"]]);
  expect([...lent.parents.keys()]).toEqual(["lakes", "quay"]);
  const { entries, problems } = drain(readLibrary(child, "bibtex", null, null, lent));
  expect(entries).toMatchObject([
    { key: "child", title: "Ice", year: "2004", fields: { "container-title": "Lakes" } },
    { key: "reeds", fields: { publisher: "Quay Press and none", "publisher-place": "Lund" } },
  ]);
  expect(problems.map(({ what }) => what)).toEqual([{ kind: "noString", name: "none" }]);
});

describe("nothing is lent", () => {
  test.each([
    ["to a file that lacks nothing", parents, [strings, parents, refs]],
    ["where the others have nothing of it", refs, [refs, named("b.bib", "@book{b, title = {B}}")]],
    ["from strings after it", named("a.bib", "@book{a, note = qup}"), [strings]],
    ["by a list, or a file of another format", refs, [{ ...parents, uri: null }, { ...strings, uri: "file:///a.json" }, refs]],
    ["by itself", named("a.bib", "@book{a, crossref = {a}}"), [named("a.bib", "@book{a, title = {A}}")]],
  ])("%s", (_why, source, others) => {
    expect(lentTo(source, others.includes(source) ? others : [source, ...others])).toBe(nothingLent);
  });
});

test("of strings with one name that of the last file before it counts", () => {
  const again = named("b.bib", "@string{qup = {Reed}}");
  const source = named("a.bib", "@book{a, note = qup}");
  expect([...lentTo(source, [strings, again, source]).strings.values()]).toEqual(["Reed"]);
});

test("a string that only a later file defines is not lent, and nobody is accused of it", () => {
  const [{ what } = { what: { kind: "merge" } as const }] = refs.problems.filter((problem) => problem.what.kind === "noString");
  expect([isElsewhere(what, refs.uri, [refs, strings], []), isElsewhere(what, refs.uri, [refs, parents], [])]).toEqual([true, false]);
  expect(isElsewhere(what, refs.uri, [refs], ["IEEEabrv.bib"])).toBe(true);
});

test("to crossref a key with other capitals is lent where no file has it as it is written", () => {
  const source = named("a.bib", "@inbook{a, title = {Ice}, crossref = {Lakes}, xdata = {Quay}}");
  const lent = lentTo(source, [source, parents]);
  expect(Array.from(lent.parents, ([key, entry]) => [key, entry.key])).toEqual([["Lakes", "lakes"]]);
  expect(lentTo(source, [source, parents, named("b.bib", "@book{Lakes, title = {Sea}}")]).parents.get("Lakes")?.title).toBe("Sea");
});

test("what is lent again is the same", () => {
  const lent = lentTo(refs, [strings, refs, parents]);
  const again = lentTo(refs, [strings, refs, parents]);
  const less = lentTo(refs, [strings, refs]);
  expect([isSameLent(lent, again), isSameLent(lent, less)]).toEqual([true, false]);
});
