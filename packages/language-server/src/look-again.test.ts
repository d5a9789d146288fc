import { expect, test } from "vitest";
import { startClient } from "../test/client.ts";

const uri = "file:///papers/paper.md";
const refs = "file:///papers/refs.bib";
const good = "@book{w, author = {Ada Welland}, title = {A}, year = 2004}\n";

test("a library that was locked is read once it is free, though nobody tells", { timeout: 15_000 }, async () => {
  const client = startClient({ [refs]: good });
  const { connection } = client;
  await connection.sendRequest("initialize", { processId: null, rootUri: "file:///papers", workspaceFolders: null, capabilities: {} });
  await connection.sendNotification("initialized", {});
  let state: unknown[] = [];
  connection.onNotification("concordat/status", ({ libraries }) => {
    state = libraries.map(({ entries, error }: { entries: number; error: string | null }) => [entries, error === null]);
  });
  const text = "---\nbibliography: refs.bib\n---\nText.\n";
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
  await expect.poll(() => state).toEqual([[1, true]]);
  client.files.remove(refs);
  await connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: refs, type: 3 }] });
  await expect.poll(() => state).toEqual([[1, false]]);
  client.files.write(refs, good + good.replace("{w,", "{v,"));
  await expect.poll(() => state, { timeout: 8000 }).toEqual([[2, true]]);
  client.close();
});
