/** How much of a text is searched: letters of a whole file are wrong, or none. */
const HEAD = 200_000;

/** A letter of UTF-8 as Windows-1252 has its two bytes: `Ã©` for `é`, `Â°` for `°`. */
const pair = /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g;

/** Letters that were read as Windows-1252, though they were UTF-8, and saved so: the first, and where it stands; null where there are not two. */
export function twiceEncoded(text: string): { readonly start: number; readonly written: string } | null {
  const found = text.slice(0, HEAD).matchAll(pair);
  const [first, second] = [found.next().value, found.next().value];
  return first === undefined || second === undefined ? null : { start: first.index, written: first[0] };
}
