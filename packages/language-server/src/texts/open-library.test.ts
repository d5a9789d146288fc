import { type Files, memoryFiles } from "@concordat/workspace";
import { expect, test } from "vitest";
import { startClient } from "../../test/client.ts";

const uri = "file:///papers/paper.md";
const refs = "file:///papers/refs.bib";
const bib = (year: string): string => `@book{welland2004, author = {Ada Welland}, title = {On Lakes}, year = ${year}}\n`;

/** A paper that cites and is open, beside its library, which is not. */
async function session({ name = "refs.bib", library = bib("2004"), capabilities = {}, disk = null as Files | null, trusted = false } = {}) {
  const client = startClient({ [`file:///papers/${name}`]: library }, disk);
  const { connection } = client;
  const registered: string[] = [];
  connection.onRequest("client/registerCapability", ({ registrations }) => {
    for (const { method, registerOptions } of registrations) registered.push(`${method} ${JSON.stringify(registerOptions ?? null)}`);
    return null;
  });
  const told: { uri: string; said: string[] }[] = [];
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => {
    const said = diagnostics.map(
      ({ code, message, range: { start } }: { code: string; message: string; range: { start: { line: number; character: number } } }) => {
        return `${start.line}:${start.character} ${code} ${message}`;
      },
    );
    told.push({ uri, said });
  });
  await connection.sendRequest("initialize", {
    processId: null,
    rootUri: "file:///papers",
    workspaceFolders: null,
    capabilities,
    initializationOptions: { trusted },
  });
  await connection.sendNotification("initialized", {});
  const text = `---\nbibliography: ${name}\n---\nAs Welland (2004) says.\n`;
  const open = (uri: string, languageId: string, text: string): Promise<void> =>
    connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  await open(uri, "markdown", text);
  let version = 1;
  const type = (library: string, from: number, to: number, text: string, uri = `file:///papers/${name}`): Promise<void> => {
    version += 1;
    const place = (at: number) => ({
      line: library.slice(0, at).split("\n").length - 1,
      character: at - (library.lastIndexOf("\n", at - 1) + 1),
    });
    const change = { range: { start: place(from), end: place(to) }, text };
    return connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [change],
    });
  };
  const card = async (): Promise<string> =>
    JSON.stringify(await connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: { line: 3, character: 6 } }));
  const ofPaper = (): string[] | undefined => told.findLast((one) => one.uri === uri)?.said;
  const ofLibrary = (): string[] | undefined => told.findLast((one) => one.uri === `file:///papers/${name}`)?.said;
  return { ...client, open, type, card, ofPaper, ofLibrary, registered };
}

test("what is typed in an open library counts at once, and what was saved counts again once it is closed", async () => {
  const { open, type, card, ofPaper, ofLibrary, connection, close } = await session();
  await expect.poll(ofPaper).toEqual([]);
  await open(refs, "bibtex", bib("2004"));
  await expect.poll(card).toContain("On Lakes");
  const at = bib("2004").indexOf("Lakes");
  await type(bib("2004"), at, at + 5, "Rivers");
  await expect.poll(card).toContain("On Rivers");
  const year = bib("2004").replace("Lakes", "Rivers");
  await type(year, year.indexOf("2004}"), year.indexOf("2004}") + 4, "2005");
  await expect.poll(ofPaper).toEqual([expect.stringContaining("citation.mismatch")]);
  await connection.sendNotification("textDocument/didClose", { textDocument: { uri: refs } });
  await expect.poll(card).toContain("On Lakes");
  await expect.poll(ofPaper).toEqual([]);
  expect(ofLibrary() ?? []).toEqual([]);
  close();
});

test.each([
  [
    "JSON",
    "refs.json",
    "json",
    '[{"id":"a","type":"book","author":[{"family":"Welland"}],"title":"On Lakes","issued":{"date-parts":[[2004]]}}]',
  ],
  ["YAML", "refs.yaml", "yaml", "- id: a\n  type: book\n  author:\n  - family: Welland\n  title: On Lakes\n  issued: 2004\n"],
  [
    "RIS, which editors take for plain text",
    "refs.ris",
    "plaintext",
    "TY  - BOOK\nAU  - Welland, Ada\nTI  - On Lakes\nPY  - 2004\nER  - \n",
  ],
  ["BibTeX by its long ending", "refs.bibtex", "plaintext", bib("2004")],
])("so in %s", async (_why, name, language, library) => {
  const { open, type, card, close, ofLibrary } = await session({ name, library });
  await open(`file:///papers/${name}`, language, library);
  await expect.poll(card).toContain("On Lakes");
  const at = library.indexOf("Lakes");
  await type(library, at, at + 5, "Rivers");
  await expect.poll(card).toContain("On Rivers");
  expect(ofLibrary() ?? []).toEqual([]);
  close();
});

test.each([
  ["the text names a link, and its end is open", "refs.bib", "file:///shared/works.bib"],
  ["the text names the end, and a link to it is open", "../shared/works.bib", "file:///papers/refs.bib"],
])("a link and its end are one library: %s", async (_why, name, opened) => {
  const end = "file:///shared/works.bib";
  const memory = memoryFiles({ [end]: bib("2004") });
  const at = (uri: string): string => (uri === refs ? end : uri);
  const disk = {
    ...memory,
    read: (uri: string) => memory.read(at(uri)),
    size: async (uri: string) => (await memory.read(at(uri))).length,
    real: async (uri: string) => at(uri),
  };
  const { open, type, card, ofPaper, connection, close } = await session({ name, disk, trusted: true });
  await expect.poll(card).toContain("On Lakes");
  await open(opened, "bibtex", bib("2004").replace("Lakes", "Rivers"));
  await expect.poll(card).toContain("On Rivers");
  const year = bib("2004").replace("Lakes", "Rivers");
  await type(year, year.indexOf("2004}"), year.indexOf("2004}") + 4, "2005", opened);
  await expect.poll(ofPaper).toEqual([expect.stringContaining("citation.mismatch")]);
  await connection.sendNotification("textDocument/didClose", { textDocument: { uri: opened } });
  await expect.poll(card).toContain("On Lakes");
  close();
});

test("an entry that is half typed keeps the form in which it last was whole, and says so", async () => {
  const { open, type, card, ofPaper, ofLibrary, close } = await session();
  await expect.poll(ofPaper).toEqual([]);
  await open(refs, "bibtex", bib("2004"));
  const at = bib("2004").indexOf("title");
  await type(bib("2004"), at, bib("2004").length, "title = {On Riv");
  await expect.poll(ofLibrary).toEqual([expect.stringMatching(/'title' that is never closed.*What it said before stays in use\.$/)]);
  expect(await card()).toContain("On Lakes");
  const half = `${bib("2004").slice(0, at)}title = {On Riv`;
  await type(half, half.length, half.length, "ers}, year = 2004}\n");
  await expect.poll(card).toContain("On Rivers");
  await expect.poll(ofLibrary).toEqual([]);
  close();
});

test("nothing is cited in a library: neither cards nor lists nor problems of citations", async () => {
  const { open, connection, ofPaper, ofLibrary, close } = await session();
  const text = `${bib("2004")}As Nobody (1999) says (Wel\n`;
  await open(refs, "bibtex", text);
  await open("file:///papers/other.ris", "plaintext", "As Nobody (1999) says.\n");
  await expect.poll(ofPaper).toEqual([]);
  const ask = (method: string) => connection.sendRequest(method, { textDocument: { uri: refs }, position: { line: 1, character: 6 } });
  expect(await ask("textDocument/hover")).toBeNull();
  expect(await ask("textDocument/completion")).toMatchObject({ items: [] });
  expect(ofLibrary() ?? []).toEqual([]);
  close();
});

test("the problems of a library that is open are told at their places in it, once for all papers, until they are mended", async () => {
  const { open, type, ofLibrary, ofPaper, close } = await session();
  await open("file:///papers/second.md", "markdown", "---\nbibliography: refs.bib\n---\nText.\n");
  const broken = `${bib("2004")}@book{tan, title = {On B\n${bib("2001")}`;
  await open(refs, "bibtex", broken);
  await expect
    .poll(ofLibrary)
    .toEqual([
      "1:19 library.problem entry 'tan' has a value of 'title' that is never closed; read up to the next entry.",
      "2:0 library.duplicate entry 'welland2004' uses the key of line 1; the first is used.",
    ]);
  expect(ofPaper()).toEqual([
    expect.stringContaining("1:14 library.problem refs.bib:2:20 entry 'tan'"),
    expect.stringContaining("1:14 library.duplicate"),
  ]);
  const at = broken.indexOf("On B") + 4;
  await type(broken, at, at, "}}");
  await expect.poll(ofLibrary).toEqual([expect.stringContaining("library.duplicate")]);
  close();
});

test("what one of the papers finds elsewhere is not told as lacking, whoever was served last", async () => {
  const library = `${bib("2004")}@book{tan2001, author = {Bo Tan}, title = {On Bays}, publisher = quay, year = 2001}\n`;
  const { open, type, ofLibrary, ofPaper, files, connection, close } = await session({ library });
  files.write("file:///papers/strings.bib", "@string{quay = {Quay}}\n");
  await open(refs, "bibtex", library);
  await expect.poll(ofLibrary).toEqual([expect.stringContaining("quay")]);
  const second = "file:///papers/second.md";
  await open(second, "markdown", "---\nbibliography: [strings.bib, refs.bib]\n---\nText.\n");
  await expect.poll(ofLibrary).toEqual([]);
  await type(library, library.length, library.length, "@book{");
  await expect.poll(ofPaper).toEqual([expect.stringContaining("1 more")]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(ofLibrary()).toEqual([expect.not.stringContaining("quay")]);
  await connection.sendNotification("textDocument/didClose", { textDocument: { uri: second } });
  await type(`${library}@book{`, library.length, library.length + 6, "");
  await expect.poll(ofLibrary).toEqual([expect.stringContaining("quay")]);
  close();
});

test("a client is asked for the libraries that are in use, each once, and never for what it sends by itself", async () => {
  const { registered, ofPaper, open, close } = await session({
    capabilities: { textDocument: { synchronization: { dynamicRegistration: true } } },
  });
  await expect.poll(ofPaper).toEqual([]);
  await open("file:///papers/second.md", "markdown", "---\nbibliography: refs.bib\n---\nText.\n");
  await expect.poll(() => registered.length).toBe(3);
  expect(registered.map((one) => one.split(" ")[0])).toEqual(["textDocument/didChange", "textDocument/didClose", "textDocument/didOpen"]);
  expect(registered[0]).toContain('{"language":"bibtex","scheme":"file","pattern":"**/refs.bib"}');
  expect(registered[0]).not.toMatch(/"(?:markdown|plaintext|latex|tex)"/);
  close();
});
