import { ownTable } from "./own-tables.ts";

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 to 0x9f; those that it has not are left. */
const beyondLatin1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The text of bytes in an encoding that `TextDecoder` knows, or of which there is a table; what they do not have is replaced. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  return slicedDecoder(encoding)(bytes, true);
}

/** The same for bytes that come in slices, the last of them said to be it. */
export function slicedDecoder(encoding: string): (bytes: Uint8Array, isLast: boolean) => string {
  const own = ownTable(encoding);
  const decoder = new TextDecoder(own === null ? encoding : "utf-16le");
  if (own !== null) return (bytes) => decoder.decode(Uint16Array.from(bytes, (byte) => (byte < 0x80 ? byte : own.charCodeAt(byte - 0x80))));
  return (bytes, isLast) => {
    const text = decoder.decode(bytes, { stream: !isLast });
    return decoder.encoding === "windows-1252" ? withoutControls(text) : text;
  };
}

/** Some versions of Node read Windows-1252 as Latin-1 (20.19 and 20.20 do). */
export function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => beyondLatin1.charAt(sign.charCodeAt(0) - 0x80));
}
