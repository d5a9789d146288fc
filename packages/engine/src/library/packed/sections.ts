/** Tells that bytes are a packed index, and in the order of bytes of this machine. */
const MARK = 0x436f6e31;

/** Bytes that a buffer holds. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What a packed index consists of: numbers, or the bytes of text, in portions. */
export type Section = readonly (Uint8Array | Uint32Array)[];

/**
 * Puts sections one behind the other into one buffer, each where numbers of four bytes may begin, with their lengths before them.
 * Yields after each portion.
 */
export function* joinSections(sections: readonly Section[]): Generator<void, ArrayBuffer> {
  const head = Uint32Array.of(MARK, sections.length, ...sections.map(lengthOf));
  const all = [[head], ...sections];
  const buffer = new ArrayBuffer(all.reduce((sum, section) => sum + padded(lengthOf(section)), 0));
  let begin = 0;
  for (const section of all) {
    let at = begin;
    for (const { buffer: from, byteOffset, byteLength } of section) {
      new Uint8Array(buffer, at).set(new Uint8Array(from, byteOffset, byteLength));
      at += byteLength;
      yield;
    }
    begin += padded(lengthOf(section));
  }
  return buffer;
}

function lengthOf(section: Section): number {
  return section.reduce((sum, { byteLength }) => sum + byteLength, 0);
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
