/** The text of UTF-32, which `TextDecoder` does not know, by its mark; null where the bytes begin with none. */
export function decodeUtf32(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  const isLittle = a === 0xff && b === 0xfe && c === 0 && d === 0;
  if (!isLittle && !(a === 0 && b === 0 && c === 0xfe && d === 0xff)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 4; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, isLittle);
    text += code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? "\ufffd" : String.fromCodePoint(code);
  }
  return text;
}
