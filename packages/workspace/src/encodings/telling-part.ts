/** So many bytes are enough to tell an encoding, and so many about each that is beyond ASCII, which is more than most words have. */
const ENOUGH = 200_000;
const ABOUT = 40;

/** How many bytes are looked at between two yields. */
const SLICE = 262_144;

/** The bytes by which an encoding is told: those beyond ASCII with what stands about them, in their order. All of a short text. */
export function* tellingPart(bytes: Uint8Array): Generator<void, Uint8Array> {
  if (bytes.length <= ENOUGH) return bytes;
  const part = new Uint8Array(ENOUGH);
  let [length, kept, pause] = [0, 0, SLICE];
  for (let at = 0; at < bytes.length && length < ENOUGH; at += 1) {
    if (at >= pause) {
      pause = at + SLICE;
      yield;
    }
    if ((bytes[at] as number) < 0x80) continue;
    const end = Math.min(bytes.length, at + ABOUT);
    const more = bytes.subarray(Math.max(kept, at - ABOUT), end).subarray(0, ENOUGH - length);
    part.set(more, length);
    length += more.length;
    kept = end;
    at = end - 1;
  }
  return part.subarray(0, length);
}
