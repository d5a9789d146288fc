/**
 * The first offset at which one of some signs stands, from ascending offsets on; the text's length where none does. Each sign is
 * looked for by itself, which passes over a text several times as fast as an expression for all of them.
 */
export function nextSign(text: string, signs: readonly string[]): (from: number) => number {
  const places = signs.map(() => -1);
  return (from) => {
    let first = text.length;
    for (let sign = 0; sign < places.length; sign += 1) {
      let at = places[sign] as number;
      if (at < from) {
        const found = text.indexOf(signs[sign] as string, from);
        at = found < 0 ? text.length : found;
        places[sign] = at;
      }
      if (at < first) first = at;
    }
    return first;
  };
}
