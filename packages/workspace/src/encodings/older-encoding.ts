import { centralEuropeOfDos } from "./central-europe-of-dos.ts";
import { decodeAs } from "./decode-as.ts";

/** The encodings of old Macintoshes and of DOS; of those that fit as well the first is taken. */
const older = ["macintosh", "cp850"] as const;

/** So many letters have to show it. */
const LEAST = 2;

/**
 * Mac OS Roman or one of DOS, where its letters make words and those of Windows-1252 do not: there, signs and capitals would stand amid
 * small letters. Null where Windows-1252 fits as well.
 */
export function olderEncoding(bytes: Uint8Array): "macintosh" | "cp850" | "cp852" | null {
  const windows = faultsIn(bytes, "windows-1252");
  if (windows < LEAST) return null;
  const best = older
    .map((encoding) => ({ encoding, faults: faultsIn(bytes, encoding) }))
    .reduce((first, next) => (next.faults < first.faults ? next : first));
  if (best.faults * 2 >= windows) return null;
  return best.encoding === "cp850" && centralEuropeOfDos(bytes) ? "cp852" : best.encoding;
}

/** What stands between two plain letters, one of them small, as far as an encoding makes a capital or a sign of it: apostrophes, dashes and dots may stand there. */
function faultsIn(bytes: Uint8Array, encoding: string): number {
  const faulty = Array.from({ length: 128 }, (_, low) => !/[\p{Ll}’‘–—·\u00ad]/u.test(decodeAs(encoding, Uint8Array.of(128 + low))));
  let faults = 0;
  for (let at = 1; at + 1 < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 0x80 && faulty[byte - 128] === true && isAmidSmall(bytes[at - 1], bytes[at + 1])) faults += 1;
  }
  return faults;
}

function isAmidSmall(before = 0, after = 0): boolean {
  return isPlain(before) && isPlain(after) && (isSmall(before) || isSmall(after));
}

function isSmall(byte = 0): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}

function isPlain(byte = 0): boolean {
  return isSmall(byte | 0x20);
}
