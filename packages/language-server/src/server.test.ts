import { expect, test } from "vitest";
import { startClient } from "../test/client.ts";
import { list } from "../test/lakes.ts";

const uri = "file:///papers/paper.md";
const root = { processId: null, rootUri: null, workspaceFolders: [{ uri: "file:///papers", name: "papers" }] };

async function opened(text: string, files: Record<string, string> = {}) {
  const client = startClient(files);
  const result = await client.connection.sendRequest("initialize", { ...root, capabilities: {}, locale: "en-US" });
  await client.connection.sendNotification("initialized", {});
  const first = client.problems(uri);
  await client.connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
  return { ...client, result: result as { capabilities: Record<string, unknown> }, first };
}

const at = (line: number, character: number) => ({ textDocument: { uri }, position: { line, character } });

test("a session: open, problems, hover, completion with its card, an edit, close", async () => {
  const { connection, result, first, problems, close } = await opened(`as (Welland 2005; García Luna 2011)${list}`);
  expect(result.capabilities).toMatchObject({ hoverProvider: true, positionEncoding: "utf-16" });
  expect((await first).map(({ code, message }) => [code, message])).toEqual([
    ["citation.mismatch", "Text says Welland 2005, list says Welland 2004 (line 5). So does lakes. Which is right?"],
  ]);
  const card = (await connection.sendRequest("textDocument/hover", at(0, 8))) as { contents: { value: string }; range: unknown };
  expect(card.contents.value).toContain("Who Watches the Harbor");
  expect(card.range).toEqual({ start: { line: 0, character: 4 }, end: { line: 0, character: 16 } });

  const next = problems(uri);
  await connection.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: { line: 0, character: 12 }, end: { line: 0, character: 16 } }, text: "2004" }],
  });
  expect(await next).toEqual([]);

  await connection.sendNotification("textDocument/didChange", {
    textDocument: { uri, version: 3 },
    contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "(Gar) " }],
  });
  expect(await connection.sendRequest("concordat/offers", { uri, position: { line: 0, character: 4 } })).toBe(true);
  expect(await connection.sendRequest("concordat/offers", { uri, position: { line: 0, character: 1 } })).toBe(false);
  const offered = (await connection.sendRequest("textDocument/completion", at(0, 4))) as {
    isIncomplete: boolean;
    items: { label: string }[];
  };
  expect(offered.isIncomplete).toBe(true);
  expect(offered.items[0]).toMatchObject({
    label: "García Luna 2011",
    filterText: "Gar",
    sortText: "000",
    textEdit: { newText: "García Luna 2011", range: { start: { line: 0, character: 1 }, end: { line: 0, character: 4 } } },
  });
  expect(offered.items[0]).not.toHaveProperty("commitCharacters");
  const resolved = (await connection.sendRequest("completionItem/resolve", offered.items[0])) as { documentation: { value: string } };
  expect(resolved.documentation.value).toContain("Perímetro");

  const closed = problems(uri);
  await connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  expect(await closed).toEqual([]);
  expect(await connection.sendRequest("textDocument/hover", at(0, 8))).toBeNull();
  close();
});

test("a library that changes on disk is read again; one that is emptied stays in use", async () => {
  const files = {
    "file:///papers/concordat.json": '{"libraries": ["refs.bib"]}',
    "file:///papers/refs.bib": "@book{w, author = {Ada Welland}, title = {A}, year = 2004}",
  };
  const client = await opened("as (Welland 2005)", files);
  expect((await client.first)[0]?.message).toMatch(/refs\.bib says Welland 2004/);
  const changed = async (content: string): Promise<readonly { message: string }[]> => {
    client.files.write("file:///papers/refs.bib", content);
    const next = client.problems(uri);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: "file:///papers/refs.bib", type: 2 }] });
    return next;
  };
  expect(await changed("@book{w, author = {Ada Welland}, title = {A}, year = 2005}")).toEqual([]);
  expect(await changed("")).toEqual([]);
  client.close();
});

test("the status says which libraries serve a document, and what could not be read", async () => {
  const client = startClient({ "file:///papers/concordat.json": '{"libraries": ["none.bib"]}' });
  const status = new Promise((resolve) => client.connection.onNotification("concordat/status", resolve));
  await client.connection.sendRequest("initialize", { ...root, capabilities: {} });
  await client.connection.sendNotification("initialized", {});
  await client.connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text: "x" },
  });
  expect(await status).toMatchObject({
    uri,
    libraries: [{ name: "none.bib", entries: 0, error: "There is no such file. It is named by concordat.json." }],
    corpora: [{ name: "lakes", declared: false }],
  });
  client.close();
});

test("hostile requests are refused and the session goes on", async () => {
  const { connection, first, close } = await opened(`as (Welland 2004)${list}`);
  await first;
  for (const [method, params] of [
    ["no/such", {}],
    ["textDocument/hover", {}],
    ["textDocument/hover", { textDocument: { uri: 5 }, position: { line: -1, character: 1e9 } }],
    ["concordat/offers", null],
    ["completionItem/resolve", { label: "x", data: 99 }],
  ] as const) {
    await connection.sendRequest(method, params).catch((error: Error) => expect(error.message).toBeTruthy());
  }
  expect(await connection.sendRequest("textDocument/hover", at(0, 8))).not.toBeNull();
  expect(await connection.sendRequest("textDocument/hover", at(900, 8))).toBeDefined();
  close();
});
