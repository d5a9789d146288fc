import { type Decoded, decodeSlices } from "./decode.ts";
import { meantOnce, twiceEncoded } from "./twice-encoded.ts";

/**
 * Decodes the bytes of a library, in slices. One that was made UTF-8 twice from end to end is read as it is meant, since no name in it could be found
 * otherwise; that is told.
 */
export function* decodeLibrary(bytes: Uint8Array): Generator<void, Decoded> {
  const decoded = yield* decodeSlices(bytes);
  if (decoded.kind === "binary" || decoded.encoding !== "utf-8" || decoded.strays !== undefined) return decoded;
  const twice = twiceEncoded(decoded.text);
  const text = twice === null ? null : yield* meantOnce(decoded.text);
  return twice === null || text === null ? decoded : { ...decoded, text, twice: twice.written };
}
