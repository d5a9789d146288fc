import type { Files } from "./files.ts";

/**
 * Files read through an editor, for folders that no disk holds: `concordat/readFile { uri }` answers
 * `{ base64 } | null`, `concordat/findFiles { base, glob }` answers addresses.
 */
export function clientFiles(request: (method: string, params: object) => Promise<unknown>): Files {
  return {
    async read(uri) {
      const answer = (await request("concordat/readFile", { uri })) as { readonly base64?: unknown } | null;
      if (typeof answer?.base64 !== "string") throw new Error("There is no such file.");
      return bytesOf(answer.base64);
    },
    async list(base, glob) {
      const answer = await request("concordat/findFiles", { base, glob });
      return Array.isArray(answer) ? answer.filter((uri): uri is string => typeof uri === "string").sort() : [];
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw new Error("The editor's answer is no base64.");
  }
}
