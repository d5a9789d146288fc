import { expect, test } from "vitest";
import { startClient } from "../test/client.ts";
import { list } from "../test/lakes.ts";

const uri = "file:///papers/paper.md";
const entries = 40_000;

/** A library that takes a while to read. */
const large = Array.from(
  { length: entries },
  (_, at) =>
    `@article{key${at},\n  author = {Sur${at % 9000}, Ada and Fa${at % 7001}m{\\'i}ly, B. C.},\n  title = {On {Water} and Word${at % 5000} of the ${at}},\n  journal = {Journal of Lakes},\n  year = ${1950 + (at % 70)}\n}\n`,
).join("");

async function opened(text: string) {
  const client = startClient({ "file:///papers/refs.bib": large });
  const { connection } = client;
  const progress: { kind: string; title?: string; percentage?: number }[] = [];
  connection.onRequest("window/workDoneProgress/create", () => null);
  connection.onNotification("$/progress", ({ value }) => void progress.push(value));
  let isLoaded = false;
  connection.onNotification("concordat/status", ({ libraries }) => {
    isLoaded ||= libraries[0]?.entries === entries;
  });
  const capabilities = { window: { workDoneProgress: true } };
  await connection.sendRequest("initialize", { processId: null, rootUri: "file:///papers", workspaceFolders: null, capabilities });
  await connection.sendNotification("initialized", {});
  const first = client.problems(uri);
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
  return { ...client, first, progress, isLoaded: () => isLoaded };
}

/** The time of this thread since then, in microseconds. Server and client share it, and what else the machine does counts nothing. */
function worked(since: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(since);
  return user + system;
}

test("while a large library is read, cards and lists are there at once, progress is shown, and nobody is accused", {
  timeout: 60_000,
}, async () => {
  const text = `---\nbibliography: refs.bib\n---\nas (Welland 2005; Nobody 1999; Sur3 1953)${list}`;
  const client = await opened(text);
  const { connection } = client;
  const began = process.threadCpuUsage();
  const waits: number[] = [];
  const at = (character: number) => ({ textDocument: { uri }, position: { line: 3, character } });
  while (!client.isLoaded()) {
    const asked = process.threadCpuUsage();
    const card = (await connection.sendRequest("textDocument/hover", at(6))) as { contents: { value: string } };
    waits.push(worked(asked));
    if (client.isLoaded()) break;
    expect(card.contents.value).toMatch(/list says Welland 2004[\s\S]*Still being read: refs\\\.bib\./);
    const unknown = (await connection.sendRequest("textDocument/hover", at(20))) as { contents: { value: string } };
    if (!client.isLoaded()) expect(unknown.contents.value).toContain("Still being read: refs\\.bib.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const took = worked(began);
  waits.sort((a, b) => a - b);
  expect(waits.length).toBeGreaterThan(10);
  // A card waits for a slice or two of the work, never for a tenth of it.
  expect(waits[Math.floor(waits.length * 0.95)]).toBeLessThan(took / 10);
  const told = await client.first;
  expect(told.map(({ code, message }) => [code, message])).toEqual([
    ["library.none", "Still being read: refs.bib. Citations are checked once that is done."],
  ]);
  const then = await client.problems(uri);
  expect(then.map(({ code }) => code)).toContain("citation.mismatch");
  expect(client.progress[0]).toMatchObject({ kind: "begin", title: "Concordat: reading refs.bib" });
  expect(client.progress.at(-1)).toMatchObject({ kind: "end" });
  const parts = client.progress.flatMap(({ kind, percentage = 0 }) => (kind === "report" ? [percentage] : []));
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  client.close();
});
