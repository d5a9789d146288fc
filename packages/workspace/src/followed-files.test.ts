import { expect, test } from "vitest";
import type { Files } from "./files.ts";
import { followedFiles } from "./followed-files.ts";
import { memoryFiles } from "./memory-files.ts";

const [a, b, bib, outside] = ["file:///p/a%20b.yaml", "file:///p/b.yml", "file:///p/refs.bib", "file:///q/c.yaml"] as const;

function followed() {
  const disk = memoryFiles({ [a]: "1", [b]: "1", [bib]: "1", [outside]: "1" });
  const read: string[] = [];
  const reading = (uri: string): Promise<Uint8Array> => {
    read.push(uri);
    return disk.read(uri);
  };
  const counted: Files = { ...disk, read: reading };
  const files = followedFiles(counted, (uri) => uri.startsWith("file:///p/"));
  const again = async (...uris: readonly string[]): Promise<readonly string[]> => {
    read.length = 0;
    await Promise.all(uris.map((uri) => files.read(uri).catch(() => null)));
    return [...read];
  };
  return { disk, files, again };
}

test("records are read once; other files, and those of which no change is told, each time", async () => {
  const { again } = followed();
  expect(await again(a, b, bib, outside)).toEqual([a, b, bib, outside]);
  expect(await again(a, b, bib, outside)).toEqual([bib, outside]);
});

test.each<[why: string, changed: string[], read: string[]]>([
  ["one that changed is read again", [a], [a]],
  ["however it is spelled", ["file:///p/a b.yaml"], [a]],
  ["one that is new, or goes by an unknown address, may be any", ["file:///p/new.yaml"], [a, b]],
  ["one that is no record is none of them", [bib], []],
])("%s", async (_, changed, read) => {
  const { files, again } = followed();
  await again(a, b);
  files.changed(changed);
  expect(await again(a, b)).toEqual(read);
});

test("of other files is known how often they changed, but for ends of links, which are told by another address", async () => {
  const { disk, files } = followed();
  const linked = { ...disk, real: async (uri: string) => (uri === bib ? "file:///q/refs.bib" : uri) };
  for (const [followed, changes] of [
    [files, [0, 1, 2, null]],
    [followedFiles(linked, () => true), [0, null, null, 0]],
  ] as const) {
    const seen = [followed.changesTold?.(bib)];
    for (const changed of [[bib], ["file:///p/%72efs.bib"]]) {
      await followed.read(bib);
      followed.changed(changed);
      seen.push(followed.changesTold?.(bib));
    }
    expect([...seen, followed.changesTold?.(outside)]).toEqual(changes);
  }
});

test("what could not be read is tried again", async () => {
  const { disk, files, again } = followed();
  disk.remove(a);
  await again(a);
  disk.write(a, "2");
  expect(await again(a)).toEqual([a]);
  expect(new TextDecoder().decode(await files.read(a))).toBe("2");
});
