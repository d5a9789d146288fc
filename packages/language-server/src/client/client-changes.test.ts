import { expect, test } from "vitest";
import { startClient } from "../../test/client.ts";

const uri = "file:///papers/paper.md";

/** Starts a session with what a client says it can do, opens a paper, and gives the client with what the server logs. */
async function greeted(capabilities: object, files: Record<string, string>, text: string, workspaceFolders: object[] | null = null) {
  const client = startClient(files);
  const logged: unknown[] = [];
  client.connection.onNotification("window/logMessage", ({ message }: { message: string }) => void logged.push(message));
  client.connection.onRequest("client/registerCapability", () => null);
  const greet = async (): Promise<readonly { message: string }[]> => {
    await client.connection.sendRequest("initialize", { processId: null, rootUri: "file:///papers", workspaceFolders, capabilities });
    const first = client.problems(uri);
    await client.connection.sendNotification("initialized", {});
    await client.connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
    return first;
  };
  return { ...client, logged, greet };
}

const refs = "@book{w, author = {Ada Welland}, title = {A}, year = 2004}";
const cites = "as (Welland 2005)";

test("a client that tells of no folders is served, and nothing goes wrong in the dark", async () => {
  const files = { "file:///papers/concordat.json": '{"libraries": ["refs.bib"]}', "file:///papers/refs.bib": refs };
  const { greet, logged, close } = await greeted({}, files, cites);
  expect((await greet()).map(({ message }) => message)).toEqual([
    "Text says Welland 2005, refs.bib says Welland 2004 (line 1). Which is right?",
  ]);
  expect(logged).toEqual([]);
  close();
});

test("a folder that is opened later brings its libraries", async () => {
  const files = { "file:///papers/concordat.json": '{"libraries": ["../refs.bib"]}', "file:///refs.bib": refs };
  const { connection, greet, problems, logged, close } = await greeted({ workspace: { workspaceFolders: true } }, files, cites, [
    { uri: "file:///papers", name: "papers" },
  ]);
  expect((await greet()).map(({ message }) => message)).toEqual([expect.stringContaining("could not be read: ../refs.bib")]);
  const next = problems(uri);
  const event = { added: [{ uri: "file:///", name: "all" }], removed: [{ uri: "file:///papers", name: "papers" }] };
  await connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
  expect((await next).map(({ message }) => message)).toEqual([expect.stringContaining("refs.bib says Welland 2004")]);
  expect(logged).toEqual([]);
  close();
});

test("settings that a client pushes count where it cannot be asked", async () => {
  const { connection, greet, problems, close } = await greeted({}, { "file:///papers/refs.bib": refs }, cites);
  await greet();
  const next = problems(uri);
  const settings = { concordat: { libraries: ["refs.bib"] } };
  await connection.sendNotification("workspace/didChangeConfiguration", { settings });
  expect((await next).map(({ message }) => message)).toEqual([expect.stringContaining("refs.bib says Welland 2004")]);
  await connection.sendNotification("workspace/didChangeConfiguration", {});
  close();
});

test("a client that cannot give its settings is served with those of the project", async () => {
  const files = { "file:///papers/concordat.json": '{"libraries": ["refs.bib"]}', "file:///papers/refs.bib": refs };
  const { greet, logged, close } = await greeted({ workspace: { configuration: true } }, files, cites);
  expect((await greet())[0]?.message).toContain("refs.bib says Welland 2004");
  expect(logged).toEqual([expect.stringMatching(/^Settings could not be read: /)]);
  close();
});
