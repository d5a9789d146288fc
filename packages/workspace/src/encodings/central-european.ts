/** Letters of Polish, Czech, Slovak and Romanian that stand where Windows-1252 has signs, which never stand between letters. */
const signs = new Set([0xa3, 0xa5, 0xaf, 0xb3, 0xb9, 0xba, 0xbc, 0xbe, 0xbf]);
/** Those of ISO 8859-2 that stand where Windows-1250 has signs. */
const latin2 = new Set([0xa1, 0xa6, 0xac, 0xb1, 0xb6]);
/** Letters with a hook that both Windows encodings have. */
const hooked = new Set([0x8a, 0x8e, 0x9a, 0x9e]);
/** Letters that Windows-1250 has where Windows-1252 has others of its own, or nothing: ś, ť, ź. */
const soft = new Set([0x8c, 0x8d, 0x8f, 0x9c, 0x9d, 0x9f]);
/** Letters with a hook or a ring that stand where Windows-1252 has others of its own: ì, è, ø, ù, ò, ï. */
const others = new Set([0xe8, 0xec, 0xef, 0xf2, 0xf8, 0xf9]);

/** So many words have to show it. */
const LEAST = 2;

/** The encoding of Central Europe that bytes are in, as their words show: one with a sign amid its letters, or with hooks of two kinds. */
export function centralEuropean(bytes: Uint8Array): "windows-1250" | "iso-8859-2" | null {
  let [windows, iso] = [0, 0];
  let [hasHook, hasOther] = [false, false];
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (!isLetter(byte)) {
      if (hasHook && hasOther) windows += 1;
      [hasHook, hasOther] = [false, false];
      continue;
    }
    hasHook ||= hooked.has(byte);
    hasOther ||= others.has(byte);
    if (byte < 0xa0 || byte > 0xbf || !isSurely(bytes[at - 1]) || !isLetter(bytes[at + 1])) continue;
    if (latin2.has(byte)) iso += 1;
    else windows += 1;
  }
  if (windows + iso < LEAST) return null;
  return iso > 0 ? "iso-8859-2" : "windows-1250";
}

function isLetter(byte = 0): boolean {
  return isPlain(byte) || byte >= 0xc0 || soft.has(byte) || signs.has(byte) || latin2.has(byte) || hooked.has(byte);
}

/** Whether a byte is a small letter in every encoding of Latin letters, or a plain one, and begins no letter of UTF-8 in a mixed text. */
function isSurely(byte = 0): boolean {
  return isPlain(byte) || byte >= 0xe0;
}

function isPlain(byte = 0): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
