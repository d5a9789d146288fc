import { type Files, fileError } from "./files.ts";
import { pathFrom } from "./uris.ts";

/** Folders that no other host looks into. */
const left = /(?:^|\/)(?:\.[^/]*|node_modules)\//;

/**
 * Files read through an editor, for folders that no disk holds: `concordat/readFile { uri }` answers
 * `{ base64 } | { bytes } | null`, with `probe: true` as well `{ size }`, and where it is known why there is nothing to read,
 * `{ fault: "folder" | "forbidden" }`; `concordat/findFiles { base, glob }` answers addresses.
 */
export function clientFiles(request: (method: string, params: object) => Promise<unknown>): Files {
  return {
    async read(uri) {
      const answer = (await request("concordat/readFile", { uri })) as Answer | null;
      if (answer?.fault === "folder" || answer?.fault === "forbidden") throw fileError(answer.fault);
      if (answer?.bytes instanceof Uint8Array) return answer.bytes;
      if (typeof answer?.base64 !== "string") throw fileError("missing");
      return bytesOf(answer.base64);
    },
    async size(uri) {
      const answer = (await request("concordat/readFile", { uri, probe: true })) as { readonly size?: unknown } | null;
      return answer === null ? null : typeof answer.size === "number" ? answer.size : 0;
    },
    async list(base, glob) {
      const answer = await request("concordat/findFiles", { base, glob });
      if (!Array.isArray(answer)) return [];
      return answer.filter((uri): uri is string => typeof uri === "string" && !left.test(pathFrom(base, uri))).sort();
    },
  };
}

/** Whatever a client answers about a file. */
interface Answer {
  readonly base64?: unknown;
  readonly bytes?: unknown;
  readonly fault?: unknown;
}

function bytesOf(base64: string): Uint8Array {
  try {
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    throw fileError("notBase64");
  }
}
