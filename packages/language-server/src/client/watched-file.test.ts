import { mkdtempSync, renameSync, rmSync, statSync, symlinkSync, truncateSync, unlinkSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeFiles } from "@concordat/workspace/node";
import { afterEach, expect, test } from "vitest";
import { startClient } from "../../test/client.ts";

const bib = (...keys: readonly string[]): string =>
  keys.map((key) => `@book{${key}, author = {Ada Welland}, title = {On ${key}}, year = 2004}\n`).join("");

let end = (): void => {};
afterEach(() => end());

/** A session on a real folder, whose files are watched as an editor would watch them. */
async function session(write: (folder: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), "concordat-watched-"));
  const outside = mkdtempSync(join(tmpdir(), "concordat-outside-"));
  write(folder);
  const uri = pathToFileURL(join(folder, "paper.md")).href;
  const client = startClient({}, nodeFiles());
  const { connection } = client;
  const watchers: ReturnType<typeof watch>[] = [];
  const tell = (base: string, name: string): void =>
    void connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: pathToFileURL(join(base, name)).href, type: statSync(join(base, name), { throwIfNoEntry: false }) ? 2 : 3 }],
    });
  const follow = (base: string): void => void watchers.push(watch(base, (_, name) => name !== null && tell(base, name)));
  follow(folder);
  let library: { entries: number; error: string | null; problems: number } | null = null;
  connection.onNotification("concordat/status", (status) => {
    library = status.libraries.find(({ name }: { name: string }) => name === "refs.bib") ?? null;
  });
  // As an editor does: what lies outside the folder is watched once that is asked for.
  connection.onRequest("client/registerCapability", ({ registrations }) => {
    if (JSON.stringify(registrations).includes("concordat-outside-")) follow(outside);
    return null;
  });
  const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } } };
  const folders = [{ uri: pathToFileURL(folder).href, name: "papers" }];
  await connection.sendRequest("initialize", {
    processId: null,
    rootUri: null,
    workspaceFolders: folders,
    capabilities,
    initializationOptions: { trusted: true },
  });
  await connection.sendNotification("initialized", {});
  const text = "---\nbibliography: refs.bib\n---\nText.\n";
  await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "markdown", version: 1, text } });
  end = () => {
    for (const watcher of watchers) watcher.close();
    client.close();
    for (const one of [folder, outside]) rmSync(one, { recursive: true, force: true });
  };
  const is = (entries: number, error: string | null): Promise<unknown> =>
    expect
      .poll(() => library && [library.entries, library.error], { timeout: 8000, interval: 20 })
      .toEqual([entries, error === null ? null : expect.stringContaining(error)]);
  return { refs: join(folder, "refs.bib"), outside, is };
}

const STAYS = "The version read before stays in use.";

test("a library that is half written, killed, truncated, emptied, gone and restored keeps its last good version, and says so", async () => {
  const { refs, is } = await session((folder) => writeFileSync(join(folder, "refs.bib"), bib("a", "b", "c")));
  await is(3, null);
  writeFileSync(refs, bib("a", "b", "c", "d"));
  await is(4, null);
  writeFileSync(refs, bib("a", "b", "c", "d").slice(0, 150));
  await is(4, `It breaks off inside an entry, as if half saved, with 2 of 4 entries. ${STAYS}`);
  writeFileSync(refs, bib("a", "b", "c", "d", "e"));
  await is(5, null);
  truncateSync(refs, 0);
  await is(5, `It holds no entry at the moment. ${STAYS}`);
  unlinkSync(refs);
  await is(5, `There is no such file. ${STAYS}`);
  writeFileSync(refs, Buffer.from([0, 1, 2, 3]));
  await is(5, `It is not a text file. ${STAYS}`);
  writeFileSync(refs, bib("a", "b"));
  await is(5, `It ends after 2 of 5 entries, as if half saved; the rest is waited for, a minute at most. ${STAYS}`);
  writeFileSync(refs, bib("a", "b", "c", "d", "e"));
  await is(5, null);
});

test("a library of which much is deleted is taken once nothing more comes", async () => {
  const { refs, is } = await session((folder) => writeFileSync(join(folder, "refs.bib"), bib("a", "b", "c", "d", "e")));
  await is(5, null);
  writeFileSync(refs, bib("a", "b", "c", "d"));
  await is(4, null);
  writeFileSync(refs, bib("a"));
  await is(4, "It ends after 1 of 4 entries");
  await is(1, null);
});

test("an exporter that writes beside and renames", async () => {
  const { refs, is } = await session((folder) => writeFileSync(join(folder, "refs.bib"), bib("a")));
  await is(1, null);
  for (const keys of [
    ["a", "b"],
    ["a", "b", "c"],
  ]) {
    writeFileSync(`${refs}.tmp`, bib(...keys));
    renameSync(`${refs}.tmp`, refs);
    await is(keys.length, null);
  }
});

test("an exporter that writes bit by bit", async () => {
  const { refs, is } = await session((folder) => writeFileSync(join(folder, "refs.bib"), bib("a")));
  await is(1, null);
  const text = bib("a", "b", "c", "d");
  for (let at = 0; at < text.length; at += 40) {
    writeFileSync(refs, text.slice(0, at + 40));
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  await is(4, null);
});

test("a file that appears later", async () => {
  const { refs, is } = await session(() => {});
  await is(0, "There is no such file.");
  writeFileSync(refs, bib("a", "b"));
  await is(2, null);
});

test("a link is followed to where the file lies", async () => {
  const { refs, outside, is } = await session(() => {});
  const real = join(outside, "zotero.bib");
  writeFileSync(real, bib("a"));
  symlinkSync(real, refs);
  await is(1, null);
  writeFileSync(real, bib("a", "b"));
  await is(2, null);
});
