import { scholars } from "../../words/scholars.ts";

/** How far before a name they may be spoken of. */
const REACH = 120;

const amongScholars = new RegExp(`(?<!\\p{L})(?:${scholars})(?!\\p{L})[^.!?]*$`, "iu");

/** Whether a sentence speaks of those who write before it names one: `the literature is divided: Lind (1998), Tan (1999)`, `el sociólogo Lind (1998)`. */
export function isAmongScholars(prose: string, start: number): boolean {
  return amongScholars.test(prose.slice(Math.max(0, start - REACH), start).normalize("NFC"));
}
