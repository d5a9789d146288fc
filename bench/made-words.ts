/** Syllables that family names and title words are made of. */
const syllables = (
  "ba be bi bo ca ce da de di do fa fe ga go ha he ja jo ka ke la le li lo lu ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to " +
  "va ve vi wa we za ström berg man son ez er ard ini ova ski quist field ton ler ung land"
).split(" ");
/** Numbers below a bound, the same row in every run. */
export function numbers(): (below: number) => number {
  let state = 12_345;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** One of many things, of which a few are chosen again and again and most hardly ever, as names and title words are. */
export function oneOfMany<T>(things: readonly T[], next: (below: number) => number): T {
  return things[Math.floor(Math.exp((next(1_000_000) / 1_000_000) * Math.log(things.length)))] as T;
}

/** Made words, of which a few are common and most are rare. */
export function vocabulary(size: number, next: (below: number) => number): () => string {
  const words = Array.from({ length: size }, () => {
    const word = Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]).join("");
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
  return () => oneOfMany(words, next);
}
