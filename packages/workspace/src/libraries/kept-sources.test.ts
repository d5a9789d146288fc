import { type SourceIndex, search } from "@concordat/engine";
import { describe, expect, test } from "vitest";
import { bib, opened, paper } from "../../test/opened.ts";
import { memoryFiles } from "../memory-files.ts";
import type { IndexStore } from "./kept-sources.ts";
import { libraryFiles } from "./library-files.ts";

const uri = "file:///papers/refs.bib";
const many = (prefix: string): string => bib(...Array.from({ length: 900 }, (_, at) => `${prefix}${at}`));

/** Keeps in memory, and counts what was asked and given. */
function memoryStore(): IndexStore & { readonly held: Map<string, ArrayBuffer>; readonly said: string[] } {
  const held = new Map<string, ArrayBuffer>();
  const said: string[] = [];
  const nameOf = (content: Uint8Array, maker: string): string => `${maker} ${new TextDecoder().decode(content)}`;
  return {
    held,
    said,
    async read(content, maker) {
      const made = held.get(nameOf(content, maker));
      said.push(made === undefined ? "missed" : "had");
      return made === undefined ? null : new Uint8Array(made);
    },
    async write(content, maker, made) {
      said.push("written");
      held.set(nameOf(content, maker), made);
    },
  };
}

test("what was kept serves the next start as what is read does", async () => {
  const store = memoryStore();
  const contents = { [uri]: `${many("a")}\n@book{a3, title = {Again \\foo}}` };
  const first = opened(contents, { store });
  const read = await first.librariesFor(paper(["refs.bib"]));
  expect(store.said).toEqual(["missed"]);
  await first.keep();
  await first.keep();
  const again = await opened(contents, { store }).librariesFor(paper(["refs.bib"]));
  expect(store.said).toEqual(["missed", "written", "had"]);
  const told = ({ looked, sources }: typeof read): unknown => [
    looked.map((one) => ({ ...one, readAt: null })),
    sources.map((source) => [...source.entries].map((entry, number) => [entry, source.places.lines[number]])),
  ];
  expect(told(again)).toEqual(told(read));
});

test("a file that changes after such a start is read, and kept as it is last", async () => {
  const store = memoryStore();
  const files = memoryFiles({ [uri]: many("a") });
  const before = opened(files, { store });
  await before.librariesFor(paper(["refs.bib"]));
  await before.keep();
  const workspace = opened(files, { store });
  await workspace.librariesFor(paper(["refs.bib"]));
  for (const prefix of ["b", "c"]) {
    files.write(uri, many(prefix));
    const [source] = (await workspace.librariesFor(paper(["refs.bib"]))).sources;
    expect(source?.entries.at(0)?.key).toBe(`${prefix}0`);
  }
  files.write(uri, "@book");
  const { sources, looked } = await workspace.librariesFor(paper(["refs.bib"]));
  expect([sources[0]?.entries.at(0)?.key, looked[0]?.error]).toEqual(["c0", expect.stringContaining("stays in use")]);
  await workspace.keep();
  expect(store.said).toEqual(["missed", "written", "had", "written"]);
});

describe("after such a start", () => {
  const text = `${many("a")}\n@book{a3, title = {Again \\foo}}`;
  const changed = text.replace("On a7}", "On herons}");

  /** What is known of a file that was kept, as it is in turn; `opened` from the second version on. */
  async function versions(texts: readonly string[], isOpened: boolean): Promise<readonly SourceIndex[]> {
    const store = memoryStore();
    const contents = memoryFiles({ [uri]: text });
    const before = libraryFiles(contents, () => "en", undefined, undefined, store);
    await before.read(uri);
    await before.keep();
    let open: string | null = null;
    const files = { ...contents, openText: () => (open === null ? null : { text: open, same: () => null }) };
    const library = libraryFiles(files, () => "en", undefined, undefined, store);
    const sources = [(await library.read(uri)).source as SourceIndex];
    for (const now of texts) {
      if (isOpened) open = now;
      else contents.write(uri, now);
      sources.push((await library.read(uri)).source as SourceIndex);
    }
    expect(store.said).toEqual(["missed", "written", "had"]);
    return sources;
  }

  const all = ({ entries, ...rest }: SourceIndex): unknown => [...entries, rest.problems, rest.places];
  const found = (source: SourceIndex): unknown => search([source], "herons").hits.map(({ hit }) => hit.entry.key);

  test("a file that is opened says what it said, and a change in it costs what it touches", async () => {
    const [kept, opened, edited] = (await versions([text, changed], true)) as [SourceIndex, SourceIndex, SourceIndex];
    expect(all(opened)).toEqual(all(kept));
    const isSame = (at: number): boolean => edited.entries.at(at) === opened.entries.at(at);
    expect([isSame(6), isSame(7), isSame(8), isSame(899), found(edited)]).toEqual([true, false, true, true, ["a7"]]);
  });

  test("so do later changes of one that others write", async () => {
    const [, first, second] = (await versions([changed, changed.replace("On a5}", "On terns}")], false)) as [
      SourceIndex,
      SourceIndex,
      SourceIndex,
    ];
    const isSame = (at: number): boolean => first.entries.at(at) === second.entries.at(at);
    expect([isSame(4), isSame(5), isSame(6), isSame(899), found(second)]).toEqual([true, false, true, true, ["a7"]]);
  });
});

test("what is had damaged, or of another format, is read", async () => {
  const store = memoryStore();
  const first = opened({ [uri]: many("a") }, { store });
  await first.librariesFor(paper(["refs.bib"]));
  await first.keep();
  for (const name of store.held.keys()) store.held.set(name, new ArrayBuffer(8));
  const { sources } = await opened({ [uri]: many("a") }, { store }).librariesFor(paper(["refs.bib"]));
  expect(sources[0]?.entries.length).toBe(900);
});

test("who wants nothing kept has nothing kept", async () => {
  const store = memoryStore();
  const workspace = opened({ [uri]: many("a") }, { store, settings: { cache: false } });
  await workspace.librariesFor(paper(["refs.bib"]));
  await workspace.keep();
  expect(store.said).toEqual([]);
});

test("a small file is not worth it", async () => {
  const store = memoryStore();
  const workspace = opened({ [uri]: bib("a") }, { store });
  await workspace.librariesFor(paper(["refs.bib"]));
  await workspace.keep();
  expect(store.said).toEqual([]);
});

test("what was read with what another file lends is kept, and opened again where it lends the same", async () => {
  const store = memoryStore();
  const strings = (press: string): string => `@string{qup = {${press}}}\n`;
  const contents = { "file:///papers/abbrev.bib": strings("Quay"), [uri]: `${many("a")}\n@book{b, title = {B}, publisher = qup}` };
  const presses = async (given: typeof contents): Promise<unknown> => {
    const workspace = opened(given, { store });
    const { sources } = await workspace.librariesFor(paper(["abbrev.bib", "refs.bib"]));
    await workspace.keep();
    return sources[1]?.entries.at(-1)?.fields.publisher;
  };
  expect([await presses(contents), store.said.splice(0)]).toEqual(["Quay", ["missed", "missed", "written"]]);
  expect([await presses(contents), store.said.splice(0)]).toEqual(["Quay", ["had"]]);
  const changed = { ...contents, "file:///papers/abbrev.bib": strings("Reed") };
  expect([await presses(changed), store.said.splice(0)]).toEqual(["Reed", ["had", "had", "written"]]);
});
