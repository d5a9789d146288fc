import { expect, test } from "vitest";
import { startClient } from "../../test/client.ts";

const uri = "file:///papers/paper.md";
const record = "file:///papers/arctic/data/agencies/arctic-council.yaml";
const text = "The Arctic Council met.\n";

const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

test.each<[client: string, capabilities: object]>([
  ["a client that watches its folders", watching],
  ["one that tells of changes as it likes", {}],
])(
  "a corpus in a folder is live in %s: a record that is saved shows in the card, a mistake stands in its file until it is mended",
  async (_, capabilities) => {
    const client = startClient({
      "file:///papers/concordat.json": '{"corpora": ["arctic"]}',
      "file:///papers/arctic/data/corpus.yaml": "name: arctic\ntitle: Arctic\nlicense: CC0-1.0\n",
      [record]: "name: Arctic Council\nkind: other\nsummary: A forum of eight states.\n",
    });
    const { connection } = client;
    connection.onRequest("client/registerCapability", () => null);
    await connection.sendRequest("initialize", {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: "file:///papers", name: "papers" }],
      capabilities,
    });
    await connection.sendNotification("initialized", {});
    await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
    const card = async (): Promise<string> =>
      JSON.stringify(await connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 6 } }));
    const save = async (content: string): Promise<void> => {
      client.files.write(record, content);
      await connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: record, type: 2 }] });
    };
    expect(await card()).toContain("A forum of eight states");

    await save("name: Arctic Council\nkind: other\nsummary: A forum of eight states and six organizations.\n");
    // What was read before serves until the change is read.
    await expect.poll(card).toContain("six organizations");

    const told = client.problems(record);
    await save("name: Arctic Council\nkind: othr\n");
    expect(await told).toMatchObject([
      { code: "corpus.record", message: expect.stringMatching(/^"kind" cannot be "othr"/), range: { start: { line: 1, character: 6 } } },
    ]);
    expect(await card()).toContain("six organizations");

    const mended = client.problems(record);
    await save("name: Arctic Council\nkind: other\nsummary: Mended.\n");
    expect(await mended).toEqual([]);
    await expect.poll(card).toContain("Mended");
    client.close();
  },
);

test("a mistake in concordat.json stands in that file, and in the status, until it is mended", async () => {
  const settings = "file:///papers/concordat.json";
  const broken = '{\n  "corpora": ["lakes"],\n}\n';
  const client = startClient({ [settings]: broken });
  const { connection } = client;
  const status = new Promise((resolve) => connection.onNotification("concordat/status", resolve));
  await connection.sendRequest("initialize", { processId: null, rootUri: "file:///papers", workspaceFolders: null, capabilities: {} });
  await connection.sendNotification("initialized", {});
  const inSettings = client.problems(settings);
  const inPaper = client.problems(uri);
  const textDocument = { uri, languageId: "markdown", version: 1, text: "As Welland (2005) says.\n" };
  await connection.sendNotification("textDocument/didOpen", { textDocument });
  const message = "It is no valid JSON (this comma is one too many; remove it); its settings were left out.";
  expect(await inSettings).toMatchObject([{ code: "settings", message, range: { start: { line: 1, character: 22 } } }]);
  expect(await inPaper).toMatchObject([{ code: "library.none", message: expect.stringContaining("could not be read: concordat.json") }]);
  expect(await status).toMatchObject({ libraries: [{ name: "concordat.json:2:23", error: message }] });

  const mended = client.problems(settings);
  const checked = client.problems(uri);
  client.files.write(settings, '{ "corpora": ["lakes"], "corpus": ["lakes"], "librarys": [] }');
  await connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: settings, type: 2 }] });
  expect((await mended).map(({ message }) => message)).toEqual([
    '"corpus" is no setting of Concordat; it was left out. Did you mean "corpora"?',
    '"librarys" is no setting of Concordat; it was left out. Did you mean "libraries"?',
  ]);
  expect((await checked).map(({ code }) => code)).toEqual(["citation.mismatch"]);
  client.close();
});

test("a text that a LaTeX root takes in and that is not there is told in the root, as information", async () => {
  const [root, chapter] = ["file:///papers/main.tex", "file:///papers/one.tex"];
  const text = "As it was.\n";
  const client = startClient({ [root]: "\\documentclass{book}\n\\begin{document}\n\\include{one}\\include{two}\n", [chapter]: text });
  const { connection } = client;
  const told = client.problems(root);
  await connection.sendRequest("initialize", { processId: null, rootUri: "file:///papers", workspaceFolders: null, capabilities: {} });
  await connection.sendNotification("initialized", {});
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri: chapter, languageId: "latex", version: 1, text } });
  await connection.sendRequest("textDocument/hover", { textDocument: { uri: chapter }, position: { line: 0, character: 3 } });
  expect(await told).toMatchObject([
    { code: "library.none", severity: 3, message: expect.stringMatching(/^two\.tex: /), range: { start: { line: 2, character: 22 } } },
  ]);
  client.close();
});
