import { nothingLent } from "@concordat/engine";
import { expect, test } from "vitest";
import { opened, paper } from "../../test/opened.ts";
import { followedFiles } from "../followed-files.ts";
import { memoryFiles } from "../memory-files.ts";
import type { Libraries } from "../workspace.ts";
import { joinedFiles } from "./joined-files.ts";
import { libraryFiles } from "./library-files.ts";

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

const grand = "@book{sea, title = {Sea}, publisher = {Reed}}\n";
const chain = {
  [at("a.bib")]: "@inbook{tern, author = {Ada Lind}, title = {Terns}, crossref = {lakes}, xdata = {none, shore}}\n",
  [at("b.bib")]: "@book{lakes, title = {Lakes}, year = 1999, crossref = {sea}}\n@xdata{shore, note = {Shore}, xdata = {dune}}\n",
  [at("c.bib")]: `${grand}@xdata{dune, address = {Lund}}\n`,
};

test.each([
  ["in the order of their heirs", ["a.bib", "b.bib", "c.bib"]],
  ["the other way round", ["c.bib", "b.bib", "a.bib"]],
])("what a third file lends is handed on, %s", async (_why, named) => {
  const files = memoryFiles(chain);
  const workspace = opened(files);
  const tern = async () => {
    const { sources } = await workspace.librariesFor(paper(named));
    return sources.flatMap(({ entries }) => [...entries]).find(({ key }) => key === "tern");
  };
  expect(await tern()).toMatchObject({
    year: "1999",
    fields: { "container-title": "Lakes", publisher: "Reed", note: "Shore", "publisher-place": "Lund" },
  });
  files.write(at("c.bib"), grand.replace("Reed", "Quay"));
  expect((await tern())?.fields).toMatchObject({ publisher: "Quay", note: "Shore" });
});

test("files that inherit from each other in a circle are read to an end", async () => {
  const circle = {
    [at("a.bib")]: "@book{a, title = {A}, publisher = {Reed}, xdata = {x}}\n@xdata{y, note = {Y}, xdata = {x}}\n",
    [at("b.bib")]: "@xdata{x, address = {Lund}, xdata = {y}}\n",
  };
  const { sources } = await opened(circle).librariesFor(paper(["a.bib", "b.bib"]));
  expect(sources[0]?.entries.at(0)?.fields).toMatchObject({ publisher: "Reed", "publisher-place": "Lund", note: "Y" });
});

test("what is read with what others lend is held once, and follows its file where changes are told", async () => {
  const contents = memoryFiles(library);
  const files = followedFiles(contents, () => true);
  const read = libraryFiles(files, () => "en");
  const joined = joinedFiles(read);
  const uris = ["abbrev.bib", "refs.bib", "parents.bib"].map(at);
  const titles = async () => {
    for (const uri of uris) await read.read(uri);
    await joined.read(uris);
    return Array.from(joined.known(uris)(at("refs.bib"))?.source?.entries ?? [], ({ title, fields }) => [title, fields.publisher]);
  };
  expect(await titles()).toEqual([
    ["Ice", "Quay University Press"],
    ["Snow", undefined],
  ]);
  expect(read.known(at("refs.bib"), nothingLent)).toBeNull();
  contents.write(at("refs.bib"), refs.replace("Ice", "Reeds"));
  files.changed([at("refs.bib")]);
  expect((await titles())[0]).toEqual(["Reeds", "Quay University Press"]);
});

test("two parents that are missing are both lent", async () => {
  const contents = {
    ...library,
    [at("refs.bib")]: "@book{a, title = {A}, xdata = {p, q}}\n",
    [at("parents.bib")]: "@xdata{p, note = {P}}@xdata{q, address = {Q}}",
  };
  expect((await opened(contents).librariesFor(paper(["refs.bib", "parents.bib"]))).sources[0]?.entries.at(0)?.fields).toMatchObject({
    note: "P",
    "publisher-place": "Q",
  });
});

test("a file that nobody names stands for itself, whatever others lend it where another text names it, before or after", async () => {
  const other = paper([], at("other.md"));
  const alone = refsIn(await opened(library).librariesFor(other));
  const files = memoryFiles(library);
  const workspace = opened(files);
  const joined = paper(["abbrev.bib", "refs.bib", "parents.bib"]);
  const together = refsIn(await workspace.librariesFor(joined));
  expect(together).not.toEqual(alone);
  for (const _again of [1, 2]) {
    expect(refsIn(await workspace.librariesFor(other))).toEqual(alone);
    expect(refsIn(await workspace.librariesFor(joined))).toEqual(together);
  }
  files.write(at("refs.bib"), refs.replaceAll("2004", "2005"));
  expect(JSON.stringify(refsIn(await workspace.librariesFor(other)))).toBe(JSON.stringify(alone).replaceAll("2004", "2005"));
});
