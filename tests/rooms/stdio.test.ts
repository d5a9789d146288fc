import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { openEditor } from "./editor.ts";
import { launch, root } from "./launch.ts";

const bin = "packages/language-server/bin/concordat-language-server.js";
const folder = mkdtempSync(join(tmpdir(), "concordat-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("an editor over stdio: a library beside the paper, a problem, a card, and a clean end", async () => {
  writeFileSync(join(folder, "refs.bib"), "@book{welland2004, author={Welland, Ruth}, title={Who Watches?}, year={2004}}\n");
  const text = "---\nbibliography: refs.bib\n---\n\nSee Welland (2005).\n";
  const { client, ended } = openEditor(process.execPath, [`${root}${bin}`, "--stdio"]);
  const rootUri = pathToFileURL(folder).href;
  const uri = `${rootUri}/paper.md`;
  const answer = await client.sendRequest("initialize", { processId: process.pid, rootUri, capabilities: {} });
  expect(answer).toMatchObject({ capabilities: { hoverProvider: true, positionEncoding: "utf-16" } });
  const problems = new Promise<unknown>((found) => {
    client.onNotification("textDocument/publishDiagnostics", ({ diagnostics }: { diagnostics: readonly unknown[] }) => {
      if (diagnostics.length > 0) found(diagnostics);
    });
  });
  await client.sendNotification("initialized", {});
  await client.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
  expect(await problems).toMatchObject([{ code: "citation.mismatch", range: { start: { line: 4, character: 4 } } }]);
  const hover: unknown = await client.sendRequest("textDocument/hover", { textDocument: { uri }, position: { line: 4, character: 6 } });
  expect(JSON.stringify(hover)).toContain("2004");
  await client.sendRequest("shutdown");
  await client.sendNotification("exit");
  expect(await ended).toBe(0);
});

test("messages that are none are passed over, and the session begins and ends as if they had not come", async () => {
  const { client, write, ended } = openEditor(process.execPath, [`${root}${bin}`, "--stdio"]);
  client.onError(() => undefined);
  for (const message of ["{bad}", '"a word"', "[]", '{"id": 7}', '{"jsonrpc": "2.0", "method": 3}']) write(message);
  const answer = await client.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
  expect(answer).toMatchObject({ serverInfo: { name: "concordat" } });
  await client.sendRequest("shutdown");
  await client.sendNotification("exit");
  expect(await ended).toBe(0);
});

test("without a way to speak it says how to start it", async () => {
  const { code, err } = await launch(bin, []);
  expect([code, err]).toEqual([2, "concordat-language-server speaks to an editor: start it with --stdio.\n"]);
});
