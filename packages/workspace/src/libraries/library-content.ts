import type { Decoded } from "../encodings/decode.ts";
import { decodeLibrary } from "../encodings/decode-library.ts";
import { type Files, fileError, type OpenText } from "../files.ts";
import { inTurns } from "../in-turns.ts";

/** What a library file holds. */
export interface LibraryContent extends Omit<Decoded & { kind: "text" }, "kind"> {
  /** As it lies there; null where an editor has another. */
  readonly bytes: Uint8Array | null;
  /** Set where it is what an editor shows, saved or not. */
  readonly open: OpenText | null;
}

/** What an editor shows of a file, else what it holds. Rejects where it cannot be read, or is no text. */
export async function contentOf(files: Files, uri: string, isBusy: () => boolean): Promise<LibraryContent> {
  const open = files.openText?.(uri) ?? null;
  if (open !== null) return { text: open.text, encoding: "utf-8", bytes: null, open };
  const bytes = await files.read(uri);
  const decoded = await inTurns(decodeLibrary(bytes), isBusy, () => {});
  if (decoded.kind === "binary") throw fileError("notText");
  return { ...decoded, bytes, open: null };
}
