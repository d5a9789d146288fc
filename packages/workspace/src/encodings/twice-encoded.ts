/** How much of a text is searched: letters of a whole file are wrong, or none. */
const HEAD = 200_000;

/** What the bytes that go on with a letter of UTF-8 are in Windows-1252, in Mac OS Roman and in Windows-1251. */
const latin = "\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
const mac = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø";
const cyrillic = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї";

/**
 * Letters of UTF-8 as another encoding has their bytes: `Ã©` and `√©` for `é`, `â€™` and `‚Äô` for an apostrophe, two letters of Russian in
 * a row as Windows-1252 has them, or three as Windows-1251.
 */
const wrong = new RegExp(
  `[ÂÃ][${latin}]|â€[${latin}]|(?:[ÐÑ][${latin}]){2}|√[${mac}](?=\\p{Ll})|(?<=\\p{L})√[${mac}]|‚Ä[${mac}]|(?:[РС][${cyrillic}]){3}`,
  "gu",
);

/** Letters that were read as another encoding, though they were UTF-8, and saved so: the first, and where it stands; null where there are not two. */
export function twiceEncoded(text: string): { readonly start: number; readonly written: string } | null {
  const found = text.slice(0, HEAD).matchAll(wrong);
  const [first, second] = [found.next().value, found.next().value];
  return first === undefined || second === undefined ? null : { start: first.index, written: first[0] };
}
