import { decodeAs } from "./decode-as.ts";

/** Signs that stand beside letters. */
const usual = /[’‘–—·\u00ad«»¿¡ºª\u00a0]/;

/** So many signs and capitals have to be letters in the other one. */
const LEAST = 2;

/** Whether bytes in an encoding of DOS are in that of Central Europe, as its letters make words and those of Western Europe do not. */
export function centralEuropeOfDos(bytes: Uint8Array): boolean {
  const western = faultsIn(decodeAs("cp850", bytes));
  return western >= LEAST && faultsIn(decodeAs("cp852", bytes)) * 2 < western;
}

/** How many signs stand beside a letter, and how many capitals behind a small one; of what is beyond ASCII. */
function faultsIn(text: string): number {
  let faults = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    const [before, sign, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
    if (/\p{L}/u.test(sign)) faults += /\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before) ? 1 : 0;
    else if (!usual.test(sign) && /\p{L}/u.test(before + after)) faults += 1;
  }
  return faults;
}
