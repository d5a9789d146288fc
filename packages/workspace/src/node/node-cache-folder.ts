import { homedir } from "node:os";
import { join } from "node:path";

/** The folder in which this person's programs keep what can be made anew, as the system has it: that of Concordat in it. */
export function nodeCacheFolder(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  return join(baseOf(env, platform), "concordat");
}

function baseOf(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  if (platform === "win32") return env.LOCALAPPDATA || join(homedir(), "AppData", "Local");
  if (platform === "darwin") return join(homedir(), "Library", "Caches");
  return env.XDG_CACHE_HOME || join(homedir(), ".cache");
}
