/** Tells that bytes are a packed index, and in the order of bytes of this machine. */
const MARK = 0x436f6e31;

/** Bytes that a buffer holds. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What a packed index consists of: numbers, or the bytes of text. */
export type Section = Uint8Array | Uint32Array;

/** Puts sections one behind the other into one buffer, each where numbers of four bytes may begin, with their lengths before them. */
export function joinSections(sections: readonly Section[]): ArrayBuffer {
  const head = Uint32Array.of(MARK, sections.length, ...sections.map(({ byteLength }) => byteLength));
  const all = [head, ...sections];
  const buffer = new ArrayBuffer(all.reduce((sum, { byteLength }) => sum + padded(byteLength), 0));
  let at = 0;
  for (const { buffer: from, byteOffset, byteLength } of all) {
    new Uint8Array(buffer, at).set(new Uint8Array(from, byteOffset, byteLength));
    at += padded(byteLength);
  }
  return buffer;
}

/** Looks at the sections of a buffer without copying them; null where it is not made of such, or not whole. */
export function sectionsOf(bytes: Bytes): readonly Bytes[] | null {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const [mark, count = 0] = new Uint32Array(buffer, byteOffset, Math.min(2, byteLength >> 2));
  if (mark !== MARK || byteLength < 4 * (2 + count)) return null;
  const lengths = new Uint32Array(buffer, byteOffset + 8, count);
  const sections: Bytes[] = [];
  let at = 4 * (2 + count);
  for (const length of lengths) {
    if (at + length > byteLength) return null;
    sections.push(new Uint8Array(buffer, byteOffset + at, length));
    at += padded(length);
  }
  return at === byteLength ? sections : null;
}

/** The numbers of a section. */
export function numbersOf({ buffer, byteOffset, byteLength }: Bytes): Uint32Array {
  return new Uint32Array(buffer, byteOffset, byteLength >> 2);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
