import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeIndexStore } from "./node-index-store.ts";

const content = new TextEncoder().encode("@book{tan1999}");
const made = Uint8Array.from({ length: 5000 }, (_, at) => at % 251);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "concordat-store-"));
});
afterEach(() => rm(folder, { recursive: true }));

const kept = async (): Promise<readonly string[]> => (await readdir(folder)).map((name) => join(folder, name));

test("what was written is read, by the content and by what made it", async () => {
  const store = nodeIndexStore(join(folder, "deep", "down"));
  await store.write(content, "a", made.buffer);
  expect([...((await store.read(content, "a")) ?? [])]).toEqual([...made]);
  expect(await store.read(content, "b")).toBeNull();
  expect(await store.read(content.slice(1), "a")).toBeNull();
});

test.each([
  ["emptied", (_file: Buffer) => Buffer.alloc(0)],
  ["cut short", (file: Buffer) => file.subarray(0, 3000)],
  ["longer than it was", (file: Buffer) => Buffer.concat([file, file])],
  ["changed in one bit", (file: Buffer) => Buffer.from(file.map((byte, at) => (at === 4000 ? byte ^ 1 : byte)))],
  ["something else", (_file: Buffer) => Buffer.from("hello")],
])("a file that is %s is dropped", async (_how, damaged) => {
  const store = nodeIndexStore(folder);
  await store.write(content, "a", made.buffer);
  const [path = ""] = await kept();
  await writeFile(path, damaged(await readFile(path)));
  expect(await store.read(content, "a")).toBeNull();
  expect(await kept()).toEqual([]);
});

test("of more than fits, what was not asked for the longest goes", async () => {
  const store = nodeIndexStore(folder, 22_000);
  const name = (at: number): Uint8Array => Uint8Array.of(at);
  for (const at of [0, 1, 2]) await store.write(name(at), "a", made.buffer);
  for (const path of await kept()) await utimes(path, 1, 1);
  await store.read(name(1), "a");
  await store.write(name(3), "a", made.buffer);
  await store.write(name(4), "a", made.buffer);
  const held = await Promise.all([0, 1, 2, 3, 4].map(async (at) => (await store.read(name(at), "a")) !== null));
  expect(held.filter((is) => is)).toHaveLength(4);
  expect([held[1], held[3], held[4]]).toEqual([true, true, true]);
});

test("what is too large for the folder is not kept, and what was half written goes in time", async () => {
  await writeFile(join(folder, "a.index.half"), "");
  await utimes(join(folder, "a.index.half"), 1, 1);
  await writeFile(join(folder, "somebody's.txt"), "");
  await nodeIndexStore(folder, 19_000).write(content, "a", made.buffer);
  await nodeIndexStore(folder, 22_000).write(content, "b", made.buffer);
  expect((await readdir(folder)).map((name) => name.replace(/^[0-9a-f]{40}/, "*"))).toEqual(["*.index", "somebody's.txt"]);
});

test("a folder that cannot be one keeps nothing and says nothing", async () => {
  await writeFile(join(folder, "file"), "");
  const store = nodeIndexStore(join(folder, "file"));
  await store.write(content, "a", made.buffer);
  expect(await store.read(content, "a")).toBeNull();
});
