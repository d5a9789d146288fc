import { readFileSync } from "node:fs";
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

test("what was looked at is told with the problems", async () => {
  const told: unknown[] = [];
  const client = startClient();
  client.connection.onNotification("concordat/checked", (checked) => void told.push(checked));
  await client.connection.sendRequest("initialize", { ...root, capabilities: {} });
  await client.connection.sendNotification("initialized", {});
  const first = client.problems(uri);
  const text = `as Welland (2004) and (Welland 2005) say${list}`;
  await client.connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
  await first;
  await expect.poll(() => told).toContainEqual({ uri, language: "en", list: { line: 3, entries: 2 }, citations: 2, agreed: 1 });
  client.close();
});

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
    labelDetails: { description: "your list" },
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

test("a heading that settings name opens the list of a paper that is open", async () => {
  const text = `as (Welland 2005)${list.replace("## References", "## Para saber más")}`;
  const client = await opened(text, { "file:///papers/concordat.json": "{}" });
  expect((await client.first).map(({ code }) => code)).toEqual(["library.none"]);
  client.files.write("file:///papers/concordat.json", '{"listHeadings": ["Para saber mas"]}');
  const next = client.problems(uri);
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: "file:///papers/concordat.json", type: 2 }],
  });
  expect((await next).map(({ message }) => message)).toContain(
    "Text says Welland 2005, list says Welland 2004 (line 5). So does lakes. Which is right?",
  );
  client.close();
});

test("the status says which libraries serve a document, and what could not be read", async () => {
  const client = startClient({ "file:///papers/concordat.json": '{"libraries": ["none.bib"]}' });
  const status = new Promise((resolve) =>
    client.connection.onNotification("concordat/status", (told) => void (told.libraries[0].error !== null && resolve(told))),
  );
  await client.connection.sendRequest("initialize", { ...root, capabilities: {} });
  await client.connection.sendNotification("initialized", {});
  await client.connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text: "x" },
  });
  expect(await status).toMatchObject({
    uri,
    libraries: [{ name: "none.bib", entries: 0, error: "There is no such file. It is named by concordat.json:1:16." }],
    corpora: [{ name: "lakes", declared: false }],
  });
  client.close();
});

test("keys are left to another tool where the client says so, unless somebody chose otherwise", async () => {
  const offered = async (files: Record<string, string>): Promise<number> => {
    const { connection, close } = startClient(files);
    await connection.sendRequest("initialize", { ...root, capabilities: {}, initializationOptions: { keysElsewhere: true } });
    await connection.sendNotification("initialized", {});
    const textDocument = { uri, languageId: "markdown", version: 1, text: "as [@wel]" };
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    const { items } = (await connection.sendRequest("textDocument/completion", at(0, 8))) as { items: unknown[] };
    close();
    return items.length;
  };
  expect(await offered({})).toBe(0);
  expect(await offered({ "file:///papers/concordat.json": '{"completion": {"keys": "on"}}' })).toBeGreaterThan(0);
});

test("the server says its name and its version", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  const { connection, close } = startClient();
  expect(await connection.sendRequest("initialize", { ...root, capabilities: {} })).toMatchObject({
    serverInfo: { name: "concordat", version },
  });
  close();
});

const place = { textDocument: { uri }, position: { line: 0, character: 8 } };

test.each([
  ["textDocument/hover", place],
  ["textDocument/completion", place],
  ["completionItem/resolve", { label: "x" }],
  ["concordat/offers", { uri, position: place.position }],
])("before initialize %s is refused as the protocol says, and the session can begin", async (method, params) => {
  const { connection, close } = startClient();
  await expect(connection.sendRequest(method, params)).rejects.toMatchObject({ code: -32002 });
  expect(await connection.sendRequest("initialize", { ...root, capabilities: {} })).toHaveProperty("capabilities");
  close();
});

test.each<[method: string, params: object | null]>([
  ["textDocument/hover", {}],
  ["textDocument/hover", { textDocument: {}, position: place.position }],
  ["textDocument/hover", { textDocument: { uri: 5 }, position: place.position }],
  ["textDocument/hover", { textDocument: { uri }, position: { line: -1, character: 1e9 } }],
  ["textDocument/hover", { textDocument: { uri }, position: { line: 0.5, character: "a" } }],
  ["textDocument/completion", { textDocument: { uri } }],
  ["completionItem/resolve", { data: 0 }],
  ["concordat/offers", null],
  ["concordat/offers", place],
])("%s with %j is refused as invalid, and the session goes on", async (method, params) => {
  const { connection, first, close } = await opened(`as (Welland 2004)${list}`);
  await first;
  await expect(connection.sendRequest(method, params)).rejects.toMatchObject({ code: -32602 });
  expect(await connection.sendRequest("textDocument/hover", at(0, 8))).not.toBeNull();
  close();
});

test("what is no request of ours, and places that do not exist, leave the session alive", async () => {
  const { connection, first, close } = await opened(`as (Welland 2004)${list}`);
  await first;
  await expect(connection.sendRequest("no/such", {})).rejects.toMatchObject({ code: -32601 });
  expect(await connection.sendRequest("completionItem/resolve", { label: "x", data: 99 })).toEqual({ label: "x", data: 99 });
  expect(await connection.sendRequest("textDocument/hover", at(900, 8))).toBeNull();
  expect(await connection.sendRequest("textDocument/hover", { ...at(0, 0), textDocument: { uri: "file:///none.md" } })).toBeNull();
  expect(await connection.sendRequest("textDocument/hover", at(0, 8))).not.toBeNull();
  close();
});
