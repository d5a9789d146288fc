import { expect, test } from "vitest";
import { startClient } from "../../test/client.ts";

const uri = "file:///papers/paper.md";

async function opened(text: string, files: Record<string, string>, locale = "en") {
  const client = startClient(files);
  const { connection } = client;
  await connection.sendRequest("initialize", {
    processId: null,
    rootUri: "file:///papers",
    locale,
    workspaceFolders: null,
    capabilities: {},
  });
  await connection.sendNotification("initialized", {});
  const open = (): Promise<void> =>
    connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
  return { ...client, open };
}

test("a library that is not there is a problem at its path in the document, which moves with the text, until it appears", async () => {
  const client = await opened("---\nbibliography: [refs.bib]\n---\nText.\n", {});
  const first = client.problems(uri);
  await client.open();
  const range = { start: { line: 1, character: 15 }, end: { line: 1, character: 23 } };
  expect(await first).toEqual([
    { code: "library.problem", source: "concordat", severity: 2, range, message: "refs.bib: There is no such file." },
  ]);

  const moved = client.problems(uri);
  const change = { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: "title: T\n" };
  await client.connection.sendNotification("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [change] });
  expect(await moved).toMatchObject([{ range: { start: { line: 2, character: 15 } } }]);

  const gone = client.problems(uri);
  client.files.write("file:///papers/refs.bib", "@book{a, title = {A}, year = 2004}");
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: "file:///papers/refs.bib", type: 1 }] });
  expect(await gone).toEqual([]);
  client.close();
});

test.each([
  ["_quarto.yml", "project: {}\nbibliography: none.bib\n", { line: 1, character: 14 }, "en", "none.bib: There is no such file."],
  ["concordat.json", '{\n  "libraries": ["none.bib"]\n}', { line: 1, character: 16 }, "es", "none.bib: No existe ese archivo."],
])("a library that %s names is a problem there, in the person's language", async (name, text, start, locale, message) => {
  const place = `file:///papers/${name}`;
  const client = await opened("Text.\n", { [place]: text }, locale);
  const [there, here] = [client.problems(place), client.problems(uri)];
  await client.open();
  expect(await there).toMatchObject([{ code: "library.problem", message, range: { start } }]);
  expect(await here).toEqual([]);
  client.close();
});

test.each([
  ["an address", "https://example.org/refs.bib"],
  ["what R works out", "!expr here::here('refs.bib')"],
])("what is no path is no problem: %s", async (_why, path) => {
  const client = await opened(`---\nbibliography: ${path}\n---\nText.\n`, {});
  const first = client.problems(uri);
  await client.open();
  expect(await first).toEqual([]);
  client.close();
});

test("where the file that names it is open too, it is told there once, among its own problems", async () => {
  const root = "file:///papers/main.tex";
  const main = "\\documentclass{book}\n\\addbibresource{none.bib}\n\\input{one}\nas (Welland 2004)\n";
  const client = await opened("", { [root]: main, "file:///papers/one.tex": "Text." });
  const told: string[][] = [];
  client.connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => {
    if (uri === root) told.push(diagnostics.map(({ code }: { code: string }) => code));
  });
  for (const [uri, text] of [
    [root, main],
    ["file:///papers/one.tex", "Text."],
  ]) {
    await client.connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "latex", version: 1, text } });
  }
  await expect.poll(() => told.at(-1)).toEqual(["library.problem", "library.none"]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(told.at(-1)).toEqual(["library.problem", "library.none"]);
  client.close();
});
