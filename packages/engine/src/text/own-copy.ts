/** A piece this long or longer holds, in V8, the whole text that it was cut from. */
const LONG = 13;

/** A text by itself, to be kept: else a word that is remembered would keep the document alive that it was read in, and each of its versions. */
export function ownCopy(text: string): string {
  return text.length < LONG ? text : ` ${text}`.slice(1);
}

/**
 * A copy that is read unit by unit: V8 lays out what is joined in one piece, while of what is cut it looks up at each unit where
 * that lies in the text that it was cut from, and keeps that text.
 */
export function inOnePiece(text: string): string {
  const middle = text.length >> 1;
  return text.length < LONG ? text : [text.slice(0, middle), text.slice(middle)].join("");
}
