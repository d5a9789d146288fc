import { expect, test } from "vitest";
import { opened, paper } from "../test/opened.ts";
import { memoryFiles } from "./memory-files.ts";
import type { Libraries } from "./workspace.ts";

const at = (path: string): string => `file:///papers/${path}`;
const abbrev = "@string{qup = {Quay University Press}}\n";
const refs =
  "@book{tan2004, author = {Wei Tan}, title = {Ice}, year = 2004, publisher = qup}\n@inbook{lind, author = {Ada Lind}, title = {Snow}, crossref = {lakes}}\n";
const parents = "@book{lakes, author = {Eva Moreau}, title = {Lakes}, year = 1999}\n";
const library = { [at("abbrev.bib")]: abbrev, [at("refs.bib")]: refs, [at("parents.bib")]: parents };

/** What the entries of the library in question say, and what is told of it. */
function refsIn({ sources, looked }: Libraries): readonly unknown[] {
  const [source] = sources.filter(({ name }) => name === "refs.bib");
  const fields = [...(source?.entries ?? [])].map(({ year, fields }) => [year, fields.publisher ?? fields["container-title"]]);
  return [
    fields,
    looked
      .find(({ name }) => name === "refs.bib")
      ?.problems.map(({ line, column, message }) => `${line}:${column} ${message.slice(0, 40)}`),
  ];
}

test.each<[why: string, named: readonly string[], entries: readonly unknown[], told: readonly string[]]>([
  [
    "strings of a file before it, entries of any",
    ["abbrev.bib", "refs.bib", "parents.bib"],
    [
      ["2004", "Quay University Press"],
      ["1999", "Lakes"],
    ],
    [],
  ],
  [
    "strings of a file after it are not used, and nobody is accused",
    ["refs.bib", "abbrev.bib", "parents.bib"],
    [
      ["2004", "qup"],
      ["1999", "Lakes"],
    ],
    [],
  ],
  [
    "beside a file that is not there, nobody is accused",
    ["none.bib", "refs.bib"],
    [
      ["2004", "qup"],
      ["", undefined],
    ],
    [],
  ],
  [
    "alone",
    ["refs.bib"],
    [
      ["2004", "qup"],
      ["", undefined],
    ],
    ["1:76 no @string before it defines 'qup', so i", "2:1 entry 'lind' refers by crossref to 'lake"],
  ],
])("library files of a text read as one: %s", async (_why, named, entries, told) => {
  expect(refsIn(await opened(library).librariesFor(paper(named)))).toEqual([entries, told]);
});

test("a file of strings that TeX has itself is not missed, and nobody is accused of what it may define", async () => {
  const found = await opened(library).librariesFor(paper(["IEEEabrv", "IEEEfull.bib", "refs.bib"]));
  expect([
    found.unread,
    found.looked.filter(({ isNamed }) => isNamed).map(({ name, error, note }) => [name, error, note?.slice(0, 7) ?? null]),
  ]).toEqual([
    [],
    [
      ["IEEEabrv", null, "TeX has"],
      ["IEEEfull.bib", null, "TeX has"],
      ["refs.bib", null, null],
    ],
  ]);
  expect(refsIn(found)[1]).toEqual([]);
  const own = await opened({ ...library, [at("IEEEabrv.bib")]: abbrev }).librariesFor(paper(["IEEEabrv.bib", "refs.bib"]));
  expect(refsIn(own)[0]).toMatchObject([["2004", "Quay University Press"], {}]);
});

test("what one lends changes what another says, and what it does not lend leaves it as it is", async () => {
  const files = memoryFiles(library);
  const workspace = opened(files);
  const document = paper(["abbrev.bib", "refs.bib", "parents.bib"]);
  const source = async () => (await workspace.librariesFor(document)).sources.find(({ name }) => name === "refs.bib");
  const first = await source();
  files.write(at("parents.bib"), `${parents}@book{other, title = {Other}}\n`);
  expect(await source()).toBe(first);
  files.write(at("abbrev.bib"), abbrev.replace("Quay", "Reed"));
  expect((await source())?.entries.at(0)?.fields.publisher).toBe("Reed University Press");
  files.write(at("refs.bib"), refs.replace("Ice", "Reeds"));
  const third = await source();
  expect(third?.entries.at(0)).toMatchObject({ title: "Reeds", fields: { publisher: "Reed University Press" } });
});

test("two texts may name a file beside others", async () => {
  const workspace = opened(library);
  const both = paper(["abbrev.bib", "refs.bib", "parents.bib"]);
  const alone = paper(["refs.bib"], at("other.md"));
  for (let times = 0; times < 2; times += 1) {
    expect(refsIn(await workspace.librariesFor(both))[1]).toEqual([]);
    expect(refsIn(await workspace.librariesFor(alone))[1]).toHaveLength(2);
  }
});
