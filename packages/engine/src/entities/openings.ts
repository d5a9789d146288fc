/** First two letters and length of words, one bit each: most words of a text open no name, and this says so at a glance. */
export type Openings = Uint8Array;

/** The table of some words, which may be followed by one letter more, as a plural is. */
export function openingsOf(words: Iterable<string>): Openings {
  const openings = new Uint8Array(1 << 14);
  for (const word of words) {
    for (const more of [0, 1]) openings[slot(word.charCodeAt(0), word.charCodeAt(1), word.length + more)] = 1;
    // A word of one letter and one more: whatever letter that is.
    if (word.length === 1) for (let second = 0; second < 32; second += 1) openings[slot(word.charCodeAt(0), second, 2)] = 1;
  }
  return openings;
}

/** Whether the word between two offsets, all of ASCII, may open a name. */
export function opens(openings: Openings, prose: string, start: number, end: number): boolean {
  return openings[slot(prose.charCodeAt(start), prose.charCodeAt(start + 1), end - start)] === 1;
}

function slot(first: number, second: number, length: number): number {
  return ((first & 31) << 9) | ((length === 1 ? 0 : second & 31) << 4) | (length & 15);
}
