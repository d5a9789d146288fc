/** Standard wherever the engine runs, browsers, their workers and Node; the types of the bare language do not know them. */
declare const TextEncoder: new () => {
  encode(text: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, into: Uint8Array): { readonly written: number };
};
declare const TextDecoder: new (encoding: "utf-8", options: { readonly ignoreBOM: true }) => { decode(bytes: Uint8Array): string };

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Bytes as text. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Text as bytes; null where it holds half a character, which no bytes can say. */
export function bytesOf(text: string): Uint8Array | null {
  return /[\ud800-\udfff]/u.test(text) ? null : encoder.encode(text);
}

/** Bytes that texts are added to, one after the other. */
export interface Bytes {
  /** @returns where the text ends */
  add(text: string): number;
  /** All bytes, in portions. */
  all(): readonly Uint8Array[];
}

/** How many bytes a portion has, unless a text needs more. */
const PORTION = 1 << 20;

/** Room for texts, which grows by a portion at a time. */
export function growingBytes(): Bytes {
  const full: Uint8Array[] = [];
  let room = new Uint8Array(PORTION);
  let used = 0;
  let end = 0;
  return {
    add(text) {
      if (room.length - used < text.length * 3) {
        full.push(room.subarray(0, used));
        room = new Uint8Array(Math.max(PORTION, text.length * 3));
        used = 0;
      }
      const { written } = encoder.encodeInto(text, room.subarray(used));
      used += written;
      end += written;
      return end;
    },
    all: () => [...full, room.subarray(0, used)],
  };
}
