/** A piece this long or longer holds, in V8, the whole text that it was cut from. */
const LONG = 13;

/** A text by itself, to be kept: else a word that is remembered would keep the document alive that it was read in, and each of its versions. */
export function ownCopy(text: string): string {
  return text.length < LONG ? text : ` ${text}`.slice(1);
}
