import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Where programs keep what they read, so that nobody's own folder for it fills with libraries of tests. */
const XDG_CACHE_HOME = join(tmpdir(), "concordat-tests");

/** What a program said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts a committed launcher as a person would, with its words, its standard input and its working folder. */
export function launch(
  bin: string,
  words: readonly string[],
  {
    cwd = root,
    input = "",
    env = {},
  }: { readonly cwd?: string; readonly input?: string | Uint8Array; readonly env?: Record<string, string> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [`${root}${bin}`, ...words], { cwd, env: { ...process.env, LC_ALL: "C", XDG_CACHE_HOME, ...env } });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code, out, err }));
  });
}
