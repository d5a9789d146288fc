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
  all(): Uint8Array;
}

/** Room for texts, which grows as it is needed. */
export function growingBytes(): Bytes {
  let room = new Uint8Array(1 << 16);
  let end = 0;
  return {
    add(text) {
      const most = end + text.length * 3;
      if (most > room.length) {
        const larger = new Uint8Array(Math.max(most, room.length * 2));
        larger.set(room.subarray(0, end));
        room = larger;
      }
      end += encoder.encodeInto(text, room.subarray(end)).written;
      return end;
    },
    all: () => room.subarray(0, end),
  };
}
