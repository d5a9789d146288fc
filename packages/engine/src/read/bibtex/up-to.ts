import { isSpace } from "../../text/characters.ts";

/**
 * Makes a look for the first of some ASCII signs at or after an offset; the end of the text where there is none. Where a blank is one of
 * them, all white space is.
 */
export function upTo(signs: string): (text: string, from: number) => number {
  const blank = signs.includes(" ");
  const stops = new Uint8Array(128);
  for (const sign of blank ? `${signs}\t\n\v\f\r` : signs) stops[sign.charCodeAt(0)] = 1;
  return (text, from) => {
    let at = from;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < 128 ? stops[unit] === 1 : blank && isSpace(unit)) break;
    }
    return at;
  };
}
