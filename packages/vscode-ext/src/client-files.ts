import { env, FileSystemError, FileType, l10n, RelativePattern, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

const MOST = 20_000;

/** A file, and whether only its size is asked for. */
interface Asked {
  readonly uri: string;
  readonly probe?: boolean;
}

/** What is known of a file, or why it cannot be read. */
interface Known {
  readonly fault?: string;
  readonly size?: number;
  readonly bytes?: Uint8Array;
  readonly base64?: string;
}

/**
 * Reads files for a server that cannot, on the web and in folders that no disk holds.
 *
 * @param takesBytes whether what is sent arrives as it is, as it does in a worker; a process gets it as text
 */
export function lendFiles(client: BaseLanguageClient, takesBytes: boolean): void {
  client.onRequest("concordat/readFile", (asked: Asked): Promise<Known | null> => answer(asked, takesBytes));
  client.onRequest("concordat/findFiles", async ({ base, glob }: { readonly base: string; readonly glob: string }) => {
    const found = await workspace.findFiles(new RelativePattern(Uri.parse(base, true), glob), undefined, MOST + 1);
    if (found.length > MOST)
      throw new Error(l10n.t("More than {0} files fit {1}; name a smaller folder.", MOST.toLocaleString(env.language), glob));
    return found.map(String);
  });
}

async function answer({ uri, probe = false }: Asked, takesBytes: boolean): Promise<Known | null> {
  try {
    const place = Uri.parse(uri, true);
    if (probe) {
      const { type, size } = await workspace.fs.stat(place);
      return type === FileType.Directory ? null : { size };
    }
    const bytes = await workspace.fs.readFile(place);
    return takesBytes ? { bytes } : { base64: toBase64(bytes) };
  } catch (error) {
    const fault = error instanceof FileSystemError ? faults[error.code] : undefined;
    return fault === undefined || probe ? null : { fault };
  }
}

/** Why a file cannot be read though something is there, by VS Code's words for it. */
const faults: Readonly<Record<string, string>> = { FileIsADirectory: "folder", NoPermissions: "forbidden" };

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
