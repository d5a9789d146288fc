/** How many words are sorted or merged between two yields. */
const RUN = 8192;

/** Sorts words in code-unit order. Yields now and then, so that the host may answer somebody else in between. */
export function* sortInTurns(words: readonly string[]): Generator<void, readonly string[]> {
  if (words.length <= RUN) return [...words].sort();
  let runs: (readonly string[])[] = [];
  for (let at = 0; at < words.length; at += RUN) {
    runs.push(words.slice(at, at + RUN).sort());
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly string[])[] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merged(runs[at] as readonly string[], runs[at + 1] ?? []));
    runs = longer;
  }
  return runs[0] as readonly string[];
}

function* merged(a: readonly string[], b: readonly string[]): Generator<void, readonly string[]> {
  if (b.length === 0) return a;
  const words = new Array<string>(a.length + b.length);
  let [left, right] = [0, 0];
  for (let at = 0; at < words.length; at += 1) {
    const first = right === b.length || (left < a.length && (a[left] as string) <= (b[right] as string));
    words[at] = (first ? a[left++] : b[right++]) as string;
    if (at % RUN === RUN - 1) yield;
  }
  return words;
}
