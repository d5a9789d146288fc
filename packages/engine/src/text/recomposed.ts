/** What composing may join: a letter and the marks on it, or the parts of a Korean syllable. */
const parts = /\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;
const apart = /[\u0300-\u036f\u1161-\u1175\u3099\u309a]/;

/** A text and its mask with the accents on their letters, both of one length. */
export interface Recomposed {
  readonly text: string;
  readonly prose: string;
  /** Where each unit stands in the text as written; the last is its end. */
  readonly places: Uint32Array;
}

/**
 * Composes a text whose accents stand apart, `e´` as `é`, where its mask shows them as written. Null for one that has none,
 * as most texts.
 */
export function recomposed(text: string, prose: string): Recomposed | null {
  if (!apart.test(prose)) return null;
  const texts: string[] = [];
  const proses: string[] = [];
  const places = new Uint32Array(text.length + 1);
  let from = 0;
  let length = 0;
  const keep = (to: number): void => {
    texts.push(text.slice(from, to));
    proses.push(prose.slice(from, to));
    for (; from < to; from += 1, length += 1) places[length] = from;
  };
  for (const { 0: part, index } of prose.matchAll(parts)) {
    const joined = part.normalize("NFC");
    const end = index + part.length;
    if (joined.length >= part.length || text.slice(index, end) !== part) continue;
    keep(index);
    texts.push(joined);
    proses.push(joined);
    places.fill(index, length, length + joined.length);
    length += joined.length;
    from = end;
  }
  keep(text.length);
  places[length] = text.length;
  return { text: texts.join(""), prose: proses.join(""), places };
}
