import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeCacheFolder } from "./node-cache-folder.ts";

test.each([
  ["Linux", {}, "linux", join(homedir(), ".cache", "concordat")],
  ["Linux, said otherwise", { XDG_CACHE_HOME: "/caches" }, "linux", join("/caches", "concordat")],
  ["macOS", { XDG_CACHE_HOME: "/caches" }, "darwin", join(homedir(), "Library", "Caches", "concordat")],
  ["Windows", { LOCALAPPDATA: "/local" }, "win32", join("/local", "concordat")],
  ["Windows without the variable", {}, "win32", join(homedir(), "AppData", "Local", "concordat")],
] as const)("%s", (_which, env, platform, folder) => {
  expect(nodeCacheFolder(env, platform)).toBe(folder);
});
