import { fold } from "@concordat/engine";

/** The words of a text, folded, with one blank between them: letters and digits, without any sign. */
export function foldedWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
