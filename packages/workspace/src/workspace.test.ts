import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { describe, expect, test } from "vitest";
import { type MemoryFiles, memoryFiles } from "./memory-files.ts";
import { readSettings } from "./settings.ts";
import { createWorkspace, type DocumentRef, type Libraries, type WorkspaceOptions } from "./workspace.ts";

const bib = (...keys: readonly string[]): string =>
  keys.map((key) => `@book{${key}, author = {Ada Welland}, title = {On ${key}}, year = 2004}`).join("\n");

/** A paper whose front matter names the given libraries. */
function paper(libraries: readonly string[] = [], uri = "file:///papers/paper.md"): DocumentRef {
  return { uri, text: `---\nbibliography: ${JSON.stringify(libraries)}\n---\n\nText.`, syntax: "markdown" };
}

const project = (settings: object): Record<string, string> => ({ "file:///papers/concordat.json": JSON.stringify(settings) });

type Given = Omit<Partial<WorkspaceOptions>, "files" | "settings"> & { readonly settings?: object };

function opened(contents: Record<string, string | Uint8Array> | MemoryFiles, { settings, ...options }: Given = {}) {
  const files = "read" in contents ? (contents as MemoryFiles) : memoryFiles(contents);
  const person = readSettings(settings).given;
  return createWorkspace({ files, roots: () => ["file:///papers"], corpora: [], settings: () => person, ...options });
}

/** Addresses of what was read, in order; what was told of the rest. */
const read = ({ sources }: Libraries): readonly (string | null)[] => sources.map(({ uri, name }) => uri ?? name);
const told = ({ looked }: Libraries): readonly string[] => looked.flatMap(({ error }) => error ?? []);

const LIES_OUTSIDE = (askedBy: string): string =>
  expect.stringMatching(
    RegExp(
      `^It lies outside the folder and is named by ${askedBy}; it is read once you trust this workspace or name it in your own settings\\.$`,
    ),
  );

describe("the order of evidence", () => {
  test("the document's own, then what was given by hand, then settings, then corpora", async () => {
    const files = {
      ...project({ libraries: ["c.bib"] }),
      "file:///papers/a.bib": bib("a"),
      "file:///papers/b.bib": bib("b"),
      "file:///papers/c.bib": bib("c"),
    };
    const found = await opened(files, { corpora: [miniCorpus], given: ["file:///papers/b.bib"] }).librariesFor(paper(["a.bib"]));
    expect(found.sources.map(({ name, role, declared }) => [name, role, declared])).toEqual([
      ["a.bib", "bibliography", true],
      ["b.bib", "setting", true],
      ["c.bib", "setting", true],
      ["lakes", "corpus", false],
    ]);
    expect(found.looked.map(({ name, entries, error }) => [name, entries, error])).toEqual([
      ["a.bib", 1, null],
      ["b.bib", 1, null],
      ["c.bib", 1, null],
    ]);
  });

  test("the document names them in its own order, in LaTeX as well", async () => {
    const files = { "file:///papers/a.bib": bib("a"), "file:///papers/b.bib": bib("b") };
    const text = "\\bibliography{b,a}";
    const found = await opened(files).librariesFor({ uri: "file:///papers/paper.tex", text, syntax: "latex" });
    expect(read(found)).toEqual(["file:///papers/b.bib", "file:///papers/a.bib"]);
  });

  test.each([
    ["named twice by the document", ["a.bib", "./a.bib"], {}],
    ["named by document and project", ["a.bib"], { libraries: ["a.bib", "*.bib"] }],
    ["named by two spellings", ["sub/../a.bib"], { libraries: ["a.bib", ".\\a.bib"] }],
  ])("each file once: %s", async (_why, libraries, settings) => {
    const found = await opened({ ...project(settings), "file:///papers/a.bib": bib("a") }).librariesFor(paper(libraries));
    expect(read(found)).toEqual(["file:///papers/a.bib"]);
    expect(found.looked).toHaveLength(1);
  });

  test("each file once, with signs that addresses escape in two ways", async () => {
    const files = { "file:///papers/a%2Cb%40c.bib": bib("a") };
    const found = await opened(files, { given: ["file:///papers/a,b@c.bib"] }).librariesFor(paper(["a,b@c.bib"]));
    expect(read(found)).toEqual(["file:///papers/a%2Cb%40c.bib"]);
  });
});

describe("where a path leads", () => {
  const deep = "file:///papers/sub/paper.md";

  test.each([
    [
      "from the document",
      ["refs.bib"],
      { "file:///papers/sub/refs.bib": bib("a"), "file:///papers/refs.bib": bib("b") },
      "file:///papers/sub/refs.bib",
    ],
    ["from the project, where only that is there", ["refs.bib"], { "file:///papers/refs.bib": bib("b") }, "file:///papers/refs.bib"],
    ["up from the document, within the folder", ["../refs.bib"], { "file:///papers/refs.bib": bib("b") }, "file:///papers/refs.bib"],
    [
      "a space, a hash, a percent sign",
      ["my #1 100%.bib"],
      { "file:///papers/sub/my%20%231%20100%25.bib": bib("a") },
      "file:///papers/sub/my%20%231%20100%25.bib",
    ],
    ["an accent", ["Díez.bib"], { "file:///papers/sub/D%C3%ADez.bib": bib("a") }, "file:///papers/sub/D%C3%ADez.bib"],
    [
      "a name that looks escaped",
      ["%2e%2e/refs.bib"],
      { "file:///papers/sub/%252e%252e/refs.bib": bib("a") },
      "file:///papers/sub/%252e%252e/refs.bib",
    ],
  ])("%s", async (_why, libraries, files, uri) => {
    expect(read(await opened(files).librariesFor(paper(libraries, deep)))).toEqual([uri]);
  });

  test("missing everywhere, it is told from the document's folder", async () => {
    const { looked } = await opened({}).librariesFor(paper(["refs.bib"], deep));
    expect(looked).toEqual([
      {
        kind: "library",
        name: "refs.bib",
        uri: "file:///papers/sub/refs.bib",
        entries: 0,
        problems: [],
        error: "There is no such file. It is named by sub/paper.md:2:17.",
      },
    ]);
  });

  test("settings are relative to their concordat.json, not to the document", async () => {
    const files = { ...project({ libraries: ["refs.bib"] }), "file:///papers/refs.bib": bib("a"), "file:///papers/sub/refs.bib": bib("b") };
    expect(read(await opened(files).librariesFor(paper([], deep)))).toEqual(["file:///papers/refs.bib"]);
  });

  test.each([
    ["one folder", ["*.bib"], ["a.bib", "b.bib"]],
    ["every folder", ["**/*.bib"], ["a.bib", "b.bib", "lib/c.bib"]],
    ["a folder and a list of endings", ["./lib/*.{bib,json}"], ["lib/c.bib", "lib/d.json"]],
    ["backslashes", ["lib\\*.bib"], ["lib/c.bib"]],
    ["a glob and a name", ["lib/*.bib", "a.bib"], ["lib/c.bib", "a.bib"]],
    ["a name that only looks like a glob", ["old [1].bib"], ["old%20%5B1%5D.bib"]],
  ])("globs: %s", async (_why, libraries, names) => {
    const files = {
      ...project({ libraries }),
      "file:///papers/b.bib": bib("b"),
      "file:///papers/a.bib": bib("a"),
      "file:///papers/lib/c.bib": bib("c"),
      "file:///papers/lib/d.json": '[{"id": "d", "type": "book", "title": "D"}]',
      ...(libraries[0] === "old [1].bib" ? { "file:///papers/old%20%5B1%5D.bib": bib("e") } : {}),
    };
    expect(read(await opened(files).librariesFor(paper()))).toEqual(names.map((name) => `file:///papers/${name}`));
  });

  test("what could not be read is listed by name, and what stays in use is not", async () => {
    const files = memoryFiles({ ...project({ libraries: ["none.bib"] }), "file:///papers/a.bib": bib("a") });
    const workspace = opened(files);
    expect((await workspace.librariesFor(paper(["a.bib", "/outside.bib"]))).unread).toEqual(["/outside.bib", "none.bib"]);
    files.remove("file:///papers/a.bib");
    files.write("file:///papers/concordat.json", '{ "corpora": ["seas"] }');
    expect((await workspace.librariesFor(paper(["a.bib"]))).unread).toEqual(["seas"]);
  });

  test("a concordat.json below the open folder is told by its path, at the place of the name", async () => {
    const text = '{\n  "ignore": [{ "code": "c", "text": "refs.bib" }],\n  "libraries": ["refs.bib"]\n}';
    const { looked } = await opened({ "file:///papers/sub/concordat.json": text }).librariesFor(paper([], deep));
    expect(looked.map(({ error }) => error)).toEqual(["There is no such file. It is named by sub/concordat.json:3:17."]);
  });

  test.each([
    ["in a file's name", "refs (old)*.bib", "refs%20(old)%202.bib"],
    ["in a folder's name", "lib (1)/*.bib", "lib%20(1)/a.bib"],
    ["without a glob", "refs (old).bib", "refs%20(old).bib"],
  ])("round brackets are part of a name: %s", async (_why, path, name) => {
    const files = { ...project({ libraries: [path] }), [`file:///papers/${name}`]: bib("a"), "file:///papers/refs old.bib": bib("b") };
    expect(read(await opened(files).librariesFor(paper()))).toEqual([`file:///papers/${name}`]);
  });

  test("a glob that nothing fits is told", async () => {
    const { looked } = await opened(project({ libraries: ["lib/*.bib"] })).librariesFor(paper());
    expect(looked.map(({ name, error }) => [name, error])).toEqual([
      ["lib/*.bib", "There is no such file. It is named by concordat.json:1:15."],
    ]);
  });

  test("a folder that cannot be listed is told, and the rest works", async () => {
    const files = memoryFiles({ "file:///papers/a.bib": bib("a") });
    const broken: MemoryFiles = { ...files, list: () => Promise.reject(new Error("Gone.")) };
    const found = await opened(broken, { settings: { libraries: ["*.bib", "a.bib"] } }).librariesFor(paper());
    expect(read(found)).toEqual(["file:///papers/a.bib"]);
    expect(told(found)).toEqual(["Gone. It is named by your settings."]);
  });
});

describe("the project", () => {
  const settings = (...libraries: readonly string[]): string => JSON.stringify({ libraries });

  test.each([
    [
      "the nearest concordat.json upward",
      { "file:///papers/a/concordat.json": settings("near.bib"), "file:///papers/concordat.json": settings("far.bib") },
      "near.bib",
    ],
    ["one further up", { "file:///papers/concordat.json": settings("far.bib") }, "far.bib"],
    ["never one above the open folder", { "file:///concordat.json": settings("above.bib") }, null],
    ["never one of a sibling that begins alike", { "file:///papers2/concordat.json": settings("other.bib") }, null],
  ])("%s", async (_why, files, name) => {
    const { looked } = await opened(files).librariesFor(paper([], "file:///papers/a/b/paper.md"));
    expect(looked.map((library) => library.name)).toEqual(name === null ? [] : [name]);
  });

  test.each([
    ["the nearest open folder", ["file:///papers", "file:///papers/a/"], "file:///papers/a/paper.md"],
    ["no open folder: the document's own", [], "file:///papers/a/paper.md"],
    ["another open folder: the document's own", ["file:///other"], "file:///papers/a/paper.md"],
    ["an open folder that is escaped otherwise", ["file:///my papers"], "file:///my%20papers/paper.md"],
  ])("nothing above %s", async (_why, roots, uri) => {
    const above = { "file:///papers/concordat.json": settings("above.bib"), "file:///concordat.json": settings("above.bib") };
    expect((await opened(above, { roots: () => roots }).librariesFor(paper([], uri))).looked).toEqual([]);
  });

  test("a whole disk may be open", async () => {
    const files = { "file:///concordat.json": settings("top.bib"), "file:///top.bib": bib("a") };
    expect(read(await opened(files, { roots: () => ["file:///"] }).librariesFor(paper()))).toEqual(["file:///top.bib"]);
  });

  test("a virtual folder is a folder", async () => {
    const folder = "vscode-vfs://github/me/papers";
    const files = { [`${folder}/concordat.json`]: settings("lib/*.bib"), [`${folder}/lib/a.bib`]: bib("a"), [`${folder}/b.bib`]: bib("b") };
    const found = await opened(files, { roots: () => [folder] }).librariesFor(paper(["../b.bib"], `${folder}/sub/paper.md`));
    expect(read(found)).toEqual([`${folder}/b.bib`, `${folder}/lib/a.bib`]);
  });

  test.each([
    ["cut off", '{"libraries": ["a.bib"', /^It is no valid JSON \(.+\); its settings were left out\.$/],
    ["empty", "", /^It is no valid JSON/],
    ["a list", "[]", /^Settings must be a JSON object\.$/],
    ["binary", Uint8Array.of(0x7b, 0x00, 0x7d), /^It is not a text file\.$/],
    ["a word every object has", '{"constructor": 1}', /^"constructor" is no setting of Concordat; it was left out\.$/],
  ])("a broken concordat.json is told, and the rest works: %s", async (_why, content, message) => {
    const files = { "file:///papers/concordat.json": content, "file:///papers/a.bib": bib("a") };
    const found = await opened(files, { corpora: [miniCorpus] }).librariesFor(paper(["a.bib"]));
    expect(found.looked.map(({ name }) => name)).toEqual(["concordat.json", "a.bib"]);
    expect(found.looked[0]?.error).toMatch(message);
    expect(read(found)).toEqual(["file:///papers/a.bib", "lakes"]);
  });

  test("a wrong word in it costs only itself", async () => {
    const files = { ...project({ libraries: ["a.bib"], hover: { enabled: "yes" } }), "file:///papers/a.bib": bib("a") };
    const found = await opened(files).librariesFor(paper());
    expect(told(found)).toEqual(['"hover.enabled" must be true or false; it was left out.']);
    expect(read(found)).toEqual(["file:///papers/a.bib"]);
  });

  test("in UTF-16, as an old editor saves it", async () => {
    const written = `\ufeff${settings("a.bib")}`;
    const bytes = Uint8Array.from(written, (sign) => sign.charCodeAt(0));
    const wide = Uint8Array.from({ length: written.length * 2 }, (_, at) => (at % 2 === 0 ? (bytes[at / 2] ?? 0) : 0));
    wide.set([0xff, 0xfe]);
    const found = await opened({ "file:///papers/concordat.json": wide, "file:///papers/a.bib": bib("a") }).librariesFor(paper());
    expect(read(found)).toEqual(["file:///papers/a.bib"]);
  });

  test("the person's settings win over it", async () => {
    const files = { ...project({ libraries: ["a.bib"], hover: { enabled: false } }), "file:///papers/b.bib": bib("b") };
    const found = await opened(files, { settings: { libraries: ["b.bib"], hover: { enabled: true } } }).librariesFor(paper());
    expect(read(found)).toEqual(["file:///papers/b.bib"]);
    expect(found.settings.hover.enabled).toBe(false);
  });
});

test.each([
  ["said by nobody", {}, {}, "off"],
  ["the project says so", { completion: { keys: "on" } }, {}, "on"],
  ["the person says so", {}, { completion: { keys: "on" } }, "on"],
  ["the person's editor only sends its default", { completion: { keys: "on" } }, { completion: { keys: "auto" } }, "on"],
])("a host's own defaults hold where nobody chose: %s", async (_why, chosen, settings, keys) => {
  const defaults = new Map([["completion.keys", "off"]]);
  const found = await opened(project(chosen), { settings, defaults }).librariesFor(paper());
  expect(found.settings.completion.keys).toBe(keys);
});

describe("a text that was never saved", () => {
  const unsaved = paper(["a.bib"], "untitled:Untitled-1");

  test("belongs to the first open folder", async () => {
    const files = { ...project({ libraries: ["lib/*.bib"] }), "file:///papers/a.bib": bib("a"), "file:///papers/lib/b.bib": bib("b") };
    expect(read(await opened(files).librariesFor(unsaved))).toEqual(["file:///papers/a.bib", "file:///papers/lib/b.bib"]);
  });

  test.each([true, false])("in no folder it says so (trusted: %s)", async (trusted) => {
    const options = { roots: () => [], trusted: () => trusted, settings: { libraries: ["*.bib", "/lib/b.bib"] } };
    const found = await opened({ "file:///lib/b.bib": bib("b") }, options).librariesFor(unsaved);
    expect(told(found).slice(0, 2)).toEqual([
      "It is named by untitled:Untitled-1:2:17, but the text lies in no folder yet; save it first.",
      "It is named by your settings, but the text lies in no folder yet; save it first.",
    ]);
  });
});

describe("trust", () => {
  const outside = {
    "file:///outside.bib": bib("o"),
    "file:///papers2/outside.bib": bib("o"),
    "file:///home/ada/outside.bib": bib("o"),
    "file:///etc/passwd": bib("o"),
    "file:///papers/deep/er/refs.bib": bib("i"),
  };
  const home = "file:///home/ada/";

  const escapes: readonly (readonly [string, string])[] = [
    ["absolute", "/outside.bib"],
    ["absolute, even within the folder", "/papers/deep/er/refs.bib"],
    ["at home", "~/outside.bib"],
    ["at home with a backslash", "~\\outside.bib"],
    ["up", "../outside.bib"],
    ["up from below", "sub/../../outside.bib"],
    ["up with backslashes", "sub\\..\\..\\outside.bib"],
    ["a sibling that begins alike", "../papers2/outside.bib"],
    ["an address", "file:///etc/passwd"],
    ["an address of one slash", "file:/etc/passwd"],
    ["an address in capitals", "FILE:///outside.bib"],
    ["a drive", "C:\\outside.bib"],
    ["a network folder", "\\\\server\\share\\outside.bib"],
    ["a web address", "https://example.org/outside.bib"],
  ];

  test.each(escapes)("not trusted, a document does not reach outside: %s", async (_why, path) => {
    const found = await opened(outside, { home }).librariesFor(paper([path]));
    expect(read(found)).toEqual([]);
    expect(found.looked).toEqual([
      { kind: "library", name: path, uri: null, entries: 0, problems: [], error: LIES_OUTSIDE("paper.md:2:\\d+") },
    ]);
  });

  test.each<readonly [string, string]>([
    ...escapes,
    ["a glob up", "../*.bib"],
    ["a glob beside", "../papers2/**/*.bib"],
    ["a glob that leads out and names itself back in", "../papers2/{outside.bib,/../../papers/x}"],
    ["a glob that climbs", "*/../../outside.bib"],
  ])("not trusted, a project does not reach outside: %s", async (_why, path) => {
    const found = await opened({ ...outside, ...project({ libraries: [path] }) }, { home }).librariesFor(paper());
    expect(read(found)).toEqual([]);
    expect(told(found)).toEqual([LIES_OUTSIDE("concordat.json(?::1:\\d+)?")]);
  });

  test.each([
    ["escaped dots are a name", "%2e%2e/outside.bib"],
    ["escaped slashes are a name", "..%2foutside.bib"],
    ["a scheme without a slash is a name", "file:outside.bib"],
    ["a climb inside braces", "{..,sub}/outside.bib"],
  ])("not trusted, what only looks like a way out leads nowhere: %s", async (_why, path) => {
    for (const found of [
      await opened(outside, { home }).librariesFor(paper([path])),
      await opened({ ...outside, ...project({ libraries: [path] }) }, { home }).librariesFor(paper()),
    ]) {
      expect(read(found)).toEqual([]);
      expect(told(found)).toEqual([expect.stringMatching(/^There is no such file\./)]);
    }
  });

  test("not trusted, a path that is inside from the document does not reach outside from the project", async () => {
    const found = await opened(outside).librariesFor(paper(["../../outside.bib"], "file:///papers/deep/er/paper.md"));
    expect(read(found)).toEqual([]);
    expect(told(found)).toEqual(["There is no such file. It is named by deep/er/paper.md:2:17."]);
  });

  test("not trusted, links do not lead outside", async () => {
    const files = memoryFiles({ "file:///papers/a.bib": bib("a"), "file:///papers/linked.bib": bib("o") });
    const linked: MemoryFiles = { ...files, real: async (uri) => uri.replace("papers/linked.bib", "outside.bib") };
    const found = await opened(linked, { settings: {} }).librariesFor(paper(["a.bib", "linked.bib"]));
    expect(read(found)).toEqual(["file:///papers/a.bib"]);
    expect(told(found)).toEqual([LIES_OUTSIDE("paper.md:2:\\d+")]);
  });

  test("not trusted, what lies inside is read", async () => {
    const files = { ...outside, ...project({ libraries: ["deep/**/*.bib"] }), "file:///papers/a.bib": bib("a") };
    const found = await opened(files).librariesFor(paper(["../a.bib"], "file:///papers/sub/paper.md"));
    expect(read(found)).toEqual(["file:///papers/a.bib", "file:///papers/deep/er/refs.bib"]);
    expect(told(found)).toEqual([]);
  });

  test.each([
    ["absolute", "/outside.bib", "file:///outside.bib"],
    ["at home", "~/outside.bib", "file:///home/ada/outside.bib"],
    ["up", "../outside.bib", "file:///outside.bib"],
    ["an address", "file:///outside.bib", "file:///outside.bib"],
    ["a glob beside", "../papers2/*.bib", "file:///papers2/outside.bib"],
  ])("trusted, or named by the person, any path is read: %s", async (_why, path, uri) => {
    const files = { ...outside, ...project({ libraries: [path] }) };
    expect(read(await opened(files, { home, trusted: () => true }).librariesFor(paper()))).toEqual([uri]);
    expect(read(await opened(outside, { home, settings: { libraries: [path] } }).librariesFor(paper()))).toEqual([uri]);
  });

  test("a project does not become the person by naming other paths beside theirs", async () => {
    const files = { ...outside, ...project({ libraries: ["../papers2/outside.bib"] }) };
    const found = await opened(files, { settings: { libraries: ["/outside.bib"] } }).librariesFor(paper(["~/outside.bib"]));
    expect(read(found)).toEqual(["file:///outside.bib"]);
    expect(told(found)).toEqual([LIES_OUTSIDE("paper.md:2:\\d+")]);
  });

  test("trust may be given later", async () => {
    let trusted = false;
    const workspace = opened(outside, { trusted: () => trusted });
    expect(read(await workspace.librariesFor(paper(["../outside.bib"])))).toEqual([]);
    trusted = true;
    expect(read(await workspace.librariesFor(paper(["../outside.bib"])))).toEqual(["file:///outside.bib"]);
  });
});

describe("files as they change", () => {
  const uri = "file:///papers/refs.bib";

  test.each([
    ["missing", "none.bib", "There is no such file. It is named by paper.md:2:17."],
    [
      "an unknown extension",
      "refs.ris",
      "Concordat reads .bib and CSL-JSON (.json) libraries; this is neither. It is named by paper.md:2:17.",
    ],
    ["binary", "binary.bib", "It is not a text file. It is named by paper.md:2:17."],
  ])("told: %s", async (_why, name, error) => {
    const files = { "file:///papers/refs.ris": "TY - BOOK", "file:///papers/binary.bib": Uint8Array.of(0, 1, 2), [uri]: bib("a") };
    const found = await opened(files).librariesFor(paper([name, "refs.bib"]));
    expect(told(found)).toEqual([error]);
    expect(read(found)).toEqual([uri]);
  });

  test("a file that did not change is not read anew, whoever asks", async () => {
    const files = memoryFiles({ [uri]: bib("a") });
    const workspace = opened(files);
    const [before] = (await workspace.librariesFor(paper(["refs.bib"]))).sources;
    files.write(uri, bib("a"));
    const [again] = (await workspace.librariesFor(paper(["../refs.bib"], "file:///papers/sub/other.md"))).sources;
    expect(before).toBeDefined();
    expect(again).toBe(before);
  });

  test("a file that changed is read anew", async () => {
    const files = memoryFiles({ [uri]: bib("a") });
    const workspace = opened(files);
    await workspace.librariesFor(paper(["refs.bib"]));
    files.write(uri, bib("a", "b"));
    const { sources, looked } = await workspace.librariesFor(paper(["refs.bib"]));
    expect(sources[0]?.entries.map(({ key }) => key)).toEqual(["a", "b"]);
    expect(looked[0]).toMatchObject({ entries: 2, error: null });
  });

  const stays = "The version read before stays in use. It is named by paper.md:2:17.";
  test.each([
    ["emptied", "refs.bib", "", `It holds no entry at the moment. ${stays}`],
    ["half-written BibTeX", "refs.bib", "@book", `It holds no entry at the moment. ${stays}`],
    ["half-written JSON", "refs.json", '[{"id": "a", "type": "bo', `It holds no entry at the moment. ${stays}`],
    ["binary for a moment", "refs.bib", Uint8Array.of(0, 0, 0), `It is not a text file. ${stays}`],
    ["removed", "refs.bib", null, `There is no such file. ${stays}`],
  ])("the last good version stays and that is said: %s", async (_why, name, content, error) => {
    const place = `file:///papers/${name}`;
    const good = name.endsWith(".json") ? '[{"id": "a", "type": "book", "title": "A"}]' : bib("a");
    const files = memoryFiles({ [place]: good });
    const workspace = opened(files);
    const [before] = (await workspace.librariesFor(paper([name]))).sources;
    if (content === null) files.remove(place);
    else files.write(place, content);
    for (const _again of [1, 2]) {
      const found = await workspace.librariesFor(paper([name]));
      expect(found.sources).toEqual([before]);
      expect(found.looked).toMatchObject([{ uri: place, entries: 1, error }]);
    }
    files.write(place, good);
    const after = await workspace.librariesFor(paper([name]));
    expect(after.sources[0]).toBe(before);
    expect(told(after)).toEqual([]);
  });

  test.each([
    ["inside an entry", `${bib("a")}\n@book{b, author = {Ada W`, "1 of 3", false],
    ["inside the last entry, which still counts", `${bib("a", "b")}\n@book{c, title = {On c}, year = {20`, null, true],
    ["between entries, as if two were deleted", bib("a"), null, true],
    ["two deleted and the last one not closed", `${bib("a")}\n@book{c, title = {On c}`, "2 of 3", false],
  ])("cut off while it is saved, the version before stays: %s", async (_why, content, held, taken) => {
    const files = memoryFiles({ [uri]: bib("a", "b", "c") });
    const workspace = opened(files);
    const [before] = (await workspace.librariesFor(paper(["refs.bib"]))).sources;
    files.write(uri, content);
    const { sources, looked } = await workspace.librariesFor(paper(["refs.bib"]));
    expect(sources[0] !== before).toBe(taken);
    if (held === null) expect(looked[0]?.error).toBeNull();
    else expect(looked[0]?.error).toContain(`It breaks off inside an entry, as if half saved, with ${held} entries. The version`);
  });

  test("what was never good is told without a version before", async () => {
    const { looked, sources } = await opened({ [uri]: "" }).librariesFor(paper(["refs.bib"]));
    expect(looked).toMatchObject([{ entries: 0, error: null }]);
    expect(sources[0]?.entries).toEqual([]);
  });

  test("a broken entry costs only itself, and is told at its place", async () => {
    const { looked } = await opened({ [uri]: `${bib("a")}\n@book{b, title = {\n${bib("c")}` }).librariesFor(paper(["refs.bib"]));
    expect(looked[0]?.entries).toBeGreaterThanOrEqual(2);
    expect(looked[0]?.problems).toMatchObject([{ line: 2 }]);
  });

  test("a file that is not UTF-8 is read, with a word about it", async () => {
    const bytes = Uint8Array.from(bib("a").replace("Ada", "Inés"), (sign) => sign.charCodeAt(0));
    const { looked, sources } = await opened({ [uri]: bytes }).librariesFor(paper(["refs.bib"]));
    expect(sources[0]?.entries[0]?.authors).toMatchObject([{ given: "Inés" }]);
    expect(looked[0]?.problems.map(({ line, message }) => [line, message])).toEqual([
      [1, "the file is not UTF-8; it was read as Windows-1252. Save it as UTF-8 to be safe."],
    ]);
  });

  test("documents may ask at the same time", async () => {
    const workspace = opened({ [uri]: bib("a") });
    const asked = await Promise.all([1, 2, 3].map(() => workspace.librariesFor(paper(["refs.bib"]))));
    expect(asked.map(read)).toEqual([[uri], [uri], [uri]]);
  });
});

describe("corpora", () => {
  test.each([
    ["undeclared, it explains only", {}, [["lakes", false]]],
    ["declared, it may accuse", { corpora: ["lakes"] }, [["lakes", true]]],
    ["undeclared and not wanted", { corpus: { enabled: false } }, []],
    ["declared, though others are not wanted", { corpus: { enabled: false }, corpora: ["lakes"] }, [["lakes", true]]],
    ["declared twice", { corpora: ["lakes", "lakes"] }, [["lakes", true]]],
  ])("%s", async (_why, settings, expected) => {
    const found = await opened(project(settings), { corpora: [miniCorpus] }).librariesFor(paper());
    expect(found.sources.map(({ name, declared }) => [name, declared])).toEqual(expected);
    expect(found.entities).toHaveLength(expected.length);
    expect(told(found)).toEqual([]);
  });

  test.each([
    [
      "among others",
      [miniCorpus],
      "There is no corpus of this name (known: lakes), and no folder or installed package of this name that holds one. It is named by concordat.json:1:13.",
    ],
    [
      "where there is none",
      [],
      "There is no corpus of this name (known: none), and no folder or installed package of this name that holds one. It is named by concordat.json:1:13.",
    ],
  ])("one that nobody knows is told: %s", async (_why, corpora, error) => {
    const { looked } = await opened(project({ corpora: ["seas"] }), { corpora }).librariesFor(paper());
    expect(looked).toEqual([{ kind: "corpus", name: "seas", uri: null, entries: 0, problems: [], error }]);
  });

  test("names can be left alone", async () => {
    const found = await opened(project({ entities: { enabled: false } }), { corpora: [miniCorpus] }).librariesFor(paper());
    expect(found.entities).toEqual([]);
    expect(read(found)).toEqual(["lakes"]);
  });

  test("each is made once", async () => {
    const workspace = opened({}, { corpora: [miniCorpus] });
    const first = await workspace.librariesFor(paper());
    const second = await workspace.librariesFor(paper());
    expect(second.sources[0]).toBe(first.sources[0]);
    expect(second.entities[0]).toBe(first.entities[0]);
  });
});
