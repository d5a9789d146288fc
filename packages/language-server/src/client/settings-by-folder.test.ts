import { expect, test } from "vitest";
import { startClient } from "../../test/client.ts";

const book = "@book{w, author = {Ada Welland}, title = {A}, year = 2000}\n";

test("each open folder has its own settings and libraries, and one opened later too", async () => {
  const names = ["north", "south", "west"];
  const files = Object.fromEntries(names.map((name) => [`file:///${name}/${name}.bib`, book]));
  const client = startClient(files);
  const { connection } = client;
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/configuration", ({ items }: { items: { scopeUri?: string }[] }) =>
    items.map(({ scopeUri }) => (scopeUri === undefined ? {} : { libraries: [`${scopeUri.replace("file:///", "")}.bib`] })),
  );
  const folder = (name: string) => ({ uri: `file:///${name}`, name });
  const capabilities = { workspace: { configuration: true, workspaceFolders: true } };
  const workspaceFolders = [folder("north"), folder("south")];
  await connection.sendRequest("initialize", { processId: null, rootUri: null, workspaceFolders, capabilities });
  await connection.sendNotification("initialized", {});
  const told = async (name: string): Promise<readonly string[]> => {
    const uri = `file:///${name}/paper.md`;
    let messages: readonly string[] = [];
    connection.onNotification("textDocument/publishDiagnostics", (sent: { uri: string; diagnostics: { message: string }[] }) => {
      if (sent.uri === uri) messages = sent.diagnostics.map(({ message }) => message);
    });
    const textDocument = { uri, languageId: "markdown", version: 1, text: "as (Welland 1999)" };
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    await expect.poll(() => messages.length).toBe(1);
    return messages;
  };
  expect(await told("north")).toEqual([expect.stringContaining("north.bib says")]);
  expect(await told("south")).toEqual([expect.stringContaining("south.bib says")]);
  await connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added: [folder("west")], removed: [] } });
  expect(await told("west")).toEqual([expect.stringContaining("west.bib says")]);
  client.close();
});
