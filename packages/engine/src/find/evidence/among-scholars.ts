import { scholars, together } from "../../words/scholars.ts";

/** How far before a name they may be spoken of. */
const REACH = 120;

const amongScholars = new RegExp(`(?<!\\p{L})(?:${scholars})(?!\\p{L})[^.!?]*$`, "iu");

const written = new RegExp(`(?<!\\p{L})(?:${scholars}|${together})(?!\\p{L})[^.!?]*$`, "iu");

/** Whether a sentence speaks before an offset of those who write, or of what several of them do: `Many agree (Lind 1998, Tan 1999)`. */
export function isOfScholars(prose: string, at: number): boolean {
  return written.test(wordsBefore(prose, at));
}

/** Whether a sentence speaks of those who write before it names one: `the literature is divided: Lind (1998), Tan (1999)`, `el sociólogo Lind (1998)`. */
export function isAmongScholars(prose: string, start: number): boolean {
  return amongScholars.test(wordsBefore(prose, start));
}

function wordsBefore(prose: string, at: number): string {
  return prose.slice(Math.max(0, at - REACH), at).normalize("NFC");
}
