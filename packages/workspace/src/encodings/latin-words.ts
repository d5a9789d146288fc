/** The words in bytes of which each is a letter that is a plain one or from 0xc0 on, as in most encodings of Latin letters. */
export function* latinWords(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += 1) {
    if (!isLetter(bytes[start])) continue;
    let end = start;
    while (isLetter(bytes[end])) end += 1;
    yield bytes.subarray(start, end);
    start = end;
  }
}

function isLetter(byte = 0): boolean {
  return byte >= 0xc0 || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}
